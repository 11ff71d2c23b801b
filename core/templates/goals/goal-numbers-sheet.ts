import {
  binary,
  call,
  empty,
  type Formula,
  type Operand,
  type RangeReference,
  range,
  when,
} from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { planColumnPlace } from '../team-plan/columns.ts';
import { planCell, planRows } from '../team-plan/rows.ts';
import { type GoalsContext, inputCell, workingCell } from './context.ts';

const FIRST_ROW = 1;
const columns = { number: 0, text: 1, place: 2 } as const;

/** Looks up objectives and commitments by number. */
export type GoalNumbers = Readonly<{
  /** The numbers that a dropdown offers for an objective. */
  ofObjectives: RangeReference;
  /** The numbers that a dropdown offers for a check-in: those of objectives, then those of commitments. */
  ofAll: RangeReference;
  /** The text of whatever has a number: empty without a number, `unknown` where it is nobody's. */
  text(number: Formula, unknown: Operand): Formula;
  /** Whether a number is somebody's. */
  isKnown(number: Formula): Formula;
}>;

const column = (of: keyof typeof columns, lines: number): RangeReference =>
  range(FIRST_ROW, columns[of], FIRST_ROW + lines - 1, columns[of], 'goal-numbers');

/** Commitments have lines of their own only where the workbook has a Team plan that names them. */
const commitmentRows = (context: GoalsContext): readonly number[] =>
  context.book.commitments.length === 0 ? [] : planRows(context).slots.map(({ row }) => row);

export function goalNumbers(context: GoalsContext): GoalNumbers {
  const lines = context.slots.length + commitmentRows(context).length;
  const [numbers, texts, places] = [column('number', lines), column('text', lines), column('place', lines)];
  const lineOf = (number: Formula): Formula => call('SUMPRODUCT', binary('*', binary('=', numbers, number), 1), places);
  const isKnown = (number: Formula): Formula => binary('>', lineOf(number), 0);
  return {
    ofObjectives: column('number', context.slots.length),
    ofAll: numbers,
    isKnown,
    text: (number, unknown) =>
      when(
        binary('=', call('COUNT', number), 0),
        empty,
        when(isKnown(number), call('INDEX', texts, lineOf(number)), unknown),
      ),
  };
}

/** The number and the text of every objective and commitment, for whatever names them by number. Hidden. */
export function goalNumbersSheet(context: GoalsContext): SheetPlan {
  const draft = draftSheet('goal-numbers', context.locale.teamPlanTexts.sheetGoalNumbers);
  draft.putRow(0, 0, Object.keys(columns));
  for (const slot of context.slots)
    draft.putRow(FIRST_ROW + slot.index, 0, [inputCell(slot, 'id'), workingCell(slot, 'text'), slot.index + 1]);
  for (const [index, row] of commitmentRows(context).entries()) {
    const place = context.slots.length + index;
    const text = planCell(row, planColumnPlace('commitment'));
    draft.putRow(FIRST_ROW + place, 0, [
      planCell(row, planColumnPlace('number')),
      when(binary('=', text, ''), empty, text),
      place + 1,
    ]);
  }
  return draft.finish({ hidden: true, columnKeys: Object.keys(columns) });
}
