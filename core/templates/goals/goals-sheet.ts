import type { GoalColumn, Locale } from '../../locales/locale.ts';
import type { SheetPlan, ToneRule } from '../../workbook/plan.ts';
import { draftSheet, linesOf } from '../../workbook/sheet-draft.ts';
import { goalKey } from '../held-places.ts';
import { GOALS_HEADER, type GoalsContext, type Slot } from './context.ts';
import { putHeader, putTop } from './goals-heading.ts';
import { putGoal, putSlot } from './goals-rows.ts';
import { goalsValidations } from './goals-validations.ts';
import { isNamed } from './measures.ts';
import { columnPlace, objectiveColumns } from './objective-columns.ts';
import { objectiveNumbers } from './objective-numbers.ts';
import { smartMarks } from './smart-formulas.ts';
import { statusRules } from './status-rules.ts';

/** The sheet where a company writes down its goals and objectives, and sees how each stands. */
export function goalsSheet(context: GoalsContext): SheetPlan {
  const { locale, blocks, slots } = context;
  const draft = draftSheet('goals', locale.goalsSheetTexts.sheetGoals);
  putTop(draft, context);
  putHeader(draft, context);
  const numbers = objectiveNumbers(context);
  for (const block of blocks) {
    putGoal(draft, block, context);
    for (const slot of block.slots) putSlot(draft, slot, numbers[slot.index] as number, context);
  }
  const lastRow = slots[slots.length - 1]?.row ?? GOALS_HEADER;
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnWidths: objectiveColumns.map(({ width }) => width),
    frozenRows: GOALS_HEADER + 1,
    frozenColumns: columnPlace('objective') + 1,
    rules: toneRules(locale, GOALS_HEADER + 1, lastRow),
    validations: goalsValidations(context),
    filter: { row: GOALS_HEADER, column: 0, lastRow, lastColumn: objectiveColumns.length - 1 },
    print: {
      landscape: true,
      repeatRows: GOALS_HEADER + 1,
      repeatColumns: columnPlace('objective') + 1,
      breakBefore: columnPlace('reason') + 1,
    },
    tallRows: tallRows(context),
    rowKeys: rowKeys(context, numbers),
    columnKeys: objectiveColumns.map(({ id }) => id),
  });
}

/** A company goal is known by its id, an objective by its number; a free row has one too. */
function rowKeys({ blocks }: GoalsContext, numbers: readonly number[]): readonly (string | null)[] {
  const keys: (string | null)[] = Array.from({ length: GOALS_HEADER + 1 }, () => null);
  for (const { row, goal, slots } of blocks) {
    keys[row] = goalKey(goal);
    for (const slot of slots) keys[slot.row] = `objective:${numbers[slot.index]}`;
  }
  return keys;
}

const markTones = { met: 'good', caution: 'warning', missing: 'bad', 'not-checked': 'muted' } as const;

function toneRules(locale: Locale, row: number, lastRow: number): readonly ToneRule[] {
  const across = (from: GoalColumn, to: GoalColumn) => ({
    ...{ row, column: columnPlace(from) },
    ...{ lastRow, lastColumn: columnPlace(to) },
  });
  const marks = Object.entries(markTones).map(([verdict, tone]) => ({
    ...across('smart_s', 'smart_t'),
    text: smartMarks[verdict as keyof typeof markTones],
    tone,
  }));
  return [...statusRules(across('status', 'status'), locale), ...marks];
}

/** Letters of Arabic take more room than the Latin ones that widths are counted in. */
const roomOf = (direction: 'ltr' | 'rtl'): number => (direction === 'rtl' ? 0.85 : 1);

/** The longest sentences that are usual, for what formulas say is not known before they are computed. */
function usualReason({ objective }: Slot, { locale, measures }: GoalsContext): string {
  const { goalTexts, goalsSheetTexts } = locale;
  const isShare = measures.find((one) => isNamed(one, objective?.measure))?.isShare === true;
  const isRelative = objective?.target?.kind === 'change' && objective.target.of === 'relative';
  const said = [
    ...(objective?.isExample ? [goalsSheetTexts.exampleFirst] : []),
    goalTexts.reasons.plan,
    goalTexts.reasons.need,
    ...(isShare && isRelative ? [goalsSheetTexts.bothReadings] : []),
  ];
  return said.join(' ').replace(/\{\w+\}/g, '123,456');
}

function tallRows(context: GoalsContext): SheetPlan['tallRows'] {
  const { blocks, locale } = context;
  const room = roomOf(locale.conventions.direction);
  const widths = objectiveColumns.map(({ width }) => width * room);
  const ofObjective = widths[columnPlace('objective')] ?? null;
  const headers = objectiveColumns.map(({ id }) => locale.goalColumns[id].label);
  const linesOfSlot = (slot: Slot): number =>
    linesOf([slot.objective?.text, usualReason(slot, context)], [ofObjective, widths[columnPlace('reason')] ?? null]);
  const rows = blocks.flatMap(({ row, goal, slots }) => [
    { row, lines: linesOf([goal?.text], [ofObjective]) },
    ...slots.map((slot) => ({ row: slot.row, lines: linesOfSlot(slot) })),
  ]);
  return [{ row: GOALS_HEADER, lines: linesOf(headers, widths) }, ...rows];
}
