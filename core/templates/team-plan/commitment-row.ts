import type { Pledge } from '../../goals/model/commitment.ts';
import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import type { CellContent } from '../../workbook/plan.ts';
import type { SheetDraft } from '../../workbook/sheet-draft.ts';
import { goalNumbers } from '../goals/goal-numbers-sheet.ts';
import { objectiveNumbers } from '../goals/objective-numbers.ts';
import { numberOf } from '../goals/reported-numbers.ts';
import { type PlanColumnId, planColumnPlace } from './columns.ts';
import { countedCells } from './counted.ts';
import { areSet, isPledge, planInput, roundedLevel, where } from './formulas.ts';
import { periodPromise } from './period-promise.ts';
import { countedBy, type PlanContext } from './plan-context.ts';
import { remarkFormula } from './remark.ts';
import type { PlanSlot } from './rows.ts';
import { shareBar } from './totals.ts';
import { listWords, periodWord, pledgeWord } from './words.ts';
import { doneColumn, listRange, type PlanWorking, planWorking } from './workings.ts';

type Cells = Readonly<Partial<Record<PlanColumnId, CellContent>>>;

/** A commitment as a row of the Team plan, or a row that is free for one. */
export function putCommitment(draft: SheetDraft, slot: PlanSlot, context: PlanContext): void {
  const cells = { ...typedCells(slot, context), ...shownCells(slot, context) };
  for (const [id, content] of Object.entries(cells))
    draft.put(slot.row, planColumnPlace(id as PlanColumnId), content ?? null);
  const counted = countedCells(slot, context);
  for (const period of context.periods.spans.keys()) {
    draft.put(slot.row, doneColumn(period), counted?.of(period) ?? null);
    draft.put(slot.row, doneColumn(period) + 1, periodPromise(slot, period, context));
  }
}

/** What people fill in. A free row already has the department and the team that it stands under. */
function typedCells({ commitment, number, department, team }: PlanSlot, { goals }: PlanContext): Cells {
  if (commitment === null) return { number, department, team };
  const { text, objective, owner, pledge, start, due, people } = commitment;
  return {
    number,
    commitment: text,
    department,
    team,
    forObjective: objective === null ? null : objectiveNumber(objective, goals),
    owner,
    pledge: pledgeWord(pledge.kind, goals.locale),
    start,
    due,
    people,
    ...pledgeCells(pledge, goals),
  };
}

const objectiveNumber = (id: string, goals: PlanContext['goals']): number | null =>
  objectiveNumbers(goals)[goals.slots.findIndex(({ objective }) => objective?.id === id)] ?? null;

function pledgeCells(pledge: Pledge, goals: PlanContext['goals']): Cells {
  switch (pledge.kind) {
    case 'how-often':
      return { count: pledge.count, per: periodWord(pledge.per, goals.locale) };
    case 'for-each': {
      const other = goals.book.commitments.some(({ id }) => id === pledge.of) ? numberOf(pledge.of, goals) : null;
      return { count: pledge.count, forEach: other ?? pledge.of, within: pledge.withinDays };
    }
    case 'from-to':
      return { from: pledge.from, to: pledge.to };
    case 'once':
      return {};
  }
}

/** What formulas say. */
function shownCells(slot: PlanSlot, context: PlanContext): Cells {
  const { locale } = context.goals;
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const words = listRange('statuses', listWords('statuses', locale).length, context);
  const delivered = cell(slot.row, planColumnPlace('delivered'), { fixedRow: false });
  const [promised, people] = [own('promised'), planInput(slot, 'people')];
  const rounded = when(isPledge(slot, 'from-to'), roundedLevel(promised, slot), call('ROUND', promised, 1));
  const isGathered = call('AND', binary('=', own('kind'), 'cumulative'), areSet(own('done'), people));
  const perPerson = when(binary('>', people, 0), call('ROUND', binary('/', own('done'), people), 1), empty);
  return {
    objective: goalNumbers(context.goals).text(planInput(slot, 'forObjective'), locale.teamPlanTexts.checkInUnknown),
    status: where([own('status_no')], call('INDEX', words, own('status_no'))),
    deliveredBar: shareBar(delivered, locale.conventions.direction),
    delivered: own('delivered'),
    done: own('done'),
    promised: where([promised], rounded),
    perPerson: when(isGathered, perPerson, empty),
    remark: remarkFormula(slot, context),
    countedFrom: countedBy(slot, context)?.label ?? null,
  };
}
