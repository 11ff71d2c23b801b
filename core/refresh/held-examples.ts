import { FIRST_WORKING } from '../templates/goals/context.ts';
import { FIRST_PLAN_WORKING } from '../templates/team-plan/workings.ts';
import { isBlank, type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import { type GoalRow, textOf } from './goal-rows.ts';

/**
 * The numbers of the rows that still hold an example: the workings have a formula or the text of one in their line, and
 * nobody typed over it.
 */
export function heldExamples(
  rows: readonly GoalRow[],
  text: 'objective' | 'commitment',
  workings: MarkedSheet | undefined,
  working: string,
): ReadonlySet<string> {
  const column = workings?.columns.find(({ key }) => key === working);
  if (workings === undefined || column === undefined) return new Set();
  const first = working === 'example' ? FIRST_PLAN_WORKING : FIRST_WORKING;
  const lines = new Map(workings.rows.map((line) => [line.ordinal, line.position]));
  const isExample = (row: GoalRow, place: number): boolean => {
    const line = lines.get(first + place);
    if (line === undefined || !row.wasWritten(text, textOf(row.value(text)))) return false;
    const cell = presentCell(workings.sheet, line, column.position);
    return cell.formula !== null || (!isBlank(cell) && cell.value !== 0);
  };
  return new Set(rows.flatMap((row, place) => (isExample(row, place) ? [String(row.number)] : [])));
}
