import { call, type Formula } from '../../workbook/formula.ts';
import type { CellContent, SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { countedCells, putCounted } from './counted.ts';
import { where } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import { FIRST_PLAN_ROW, type PlanSlot } from './rows.ts';
import { listWords } from './words.ts';
import { dayWorkings, identityWorkings, type SomePlanWorkings } from './working-days.ts';
import { figureWorkings } from './working-figures.ts';
import { ruleWorkings } from './working-rule.ts';
import {
  FIRST_PLAN_WORKING,
  FIRST_SPAN_COLUMN,
  listColumn,
  PERIOD_ROWS,
  periodCell,
  planWorking,
  planWorkings,
} from './workings.ts';

const allWorkings = (slot: PlanSlot, context: PlanContext): SomePlanWorkings => ({
  number: slot.number,
  place: slot.index + 1,
  sheet_row: slot.row - FIRST_PLAN_ROW + 1,
  ...identityWorkings(slot, context),
  ...dayWorkings(slot, context),
  ...figureWorkings(slot, context, countedCells(slot, context)?.inAll ?? null),
  ...ruleWorkings(slot, context),
});

/** Every fact of every commitment, settled once, with the words of the dropdowns. Hidden. */
export function planWorkingsSheet(context: PlanContext): SheetPlan {
  const { locale } = context.goals;
  const draft = draftSheet('team-plan-workings', locale.teamPlanTexts.sheetTeamPlanWorkings);
  draft.putRow(0, 0, [...planWorkings]);
  for (const [period, { from, to }] of context.periods.spans.entries()) {
    draft.put(PERIOD_ROWS.from, FIRST_SPAN_COLUMN + 2 * period, from);
    draft.put(PERIOD_ROWS.to, FIRST_SPAN_COLUMN + 2 * period, to);
  }
  for (const list of ['pledges', 'periods', 'statuses'] as const)
    for (const [row, word] of listWords(list, locale).entries()) draft.put(row, listColumn(list, context), word);
  for (const slot of context.rows.slots) {
    const found = allWorkings(slot, context);
    draft.putRow(
      FIRST_PLAN_WORKING + slot.index,
      0,
      planWorkings.map((name): CellContent => found[name] ?? null),
    );
    draft.putRow(FIRST_PLAN_WORKING + slot.index, FIRST_SPAN_COLUMN, spans(slot, context));
  }
  putCounted(draft, context);
  return draft.finish({ hidden: true, columnKeys: planWorkings });
}

/** The days of a commitment within each period; the first is after the last where it has none. */
function spans(slot: PlanSlot, { periods }: PlanContext): readonly Formula[] {
  const days = [planWorking(slot, 'days')];
  return periods.spans.flatMap((_, period) => [
    where(days, call('MAX', periodCell('from', period), planWorking(slot, 'start'))),
    where(days, call('MIN', periodCell('to', period), planWorking(slot, 'due'))),
  ]);
}
