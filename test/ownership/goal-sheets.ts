import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import { samplePlanBook } from '../goals/sample-plan.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { contentAt, markedOf, placeOf, typed } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook } from './model-workbook.ts';
import { made, type Renewed } from './renewed.ts';

/** An export to put beside the goals. */
export const table = tableOf(exampleOf('google-ads-en.csv').text, 'en');
/** The sample plan, its ids as the workbook will number them: a book and what comes back of it say the same. */
export const book: GoalBook = {
  ...samplePlanBook,
  objectives: samplePlanBook.objectives.map((one) => (one.id === 'KR-3' ? { ...one, id: '3' } : one)),
};
/** The book alone, and the workbook that is built from it. */
export const source = { table: null, book };
export const workbook = made(source);

/** A cell by the keys of its sheet, row and column. */
export type Cell = readonly [key: string, row: string, column: string];

/** The workbook after somebody typed into a cell. */
export const put = (of: ModelWorkbook, [key, row, column]: Cell, content: CellContent): ModelWorkbook =>
  typed(of, placeOf(of, key, row, column), content);
/** What stands in a cell. */
export const at = (of: ModelWorkbook, [key, row, column]: Cell): CellContent =>
  contentAt(of, placeOf(of, key, row, column));
/** What a cell shows on 22 November 2026. */
export const value = (of: ModelWorkbook, [key, row, column]: Cell) => {
  const place = placeOf(of, key, row, column);
  return evaluatorOf(of, dayNumber(2026, 11, 22)).cellValue(place.title, place.row, place.column);
};
/** The rows of a sheet by the keys of their headings. */
export const under = (of: ModelWorkbook, key: string, heading: string): readonly string[] => {
  const rows = [...markedOf(of, key).rows].sort((a, b) => a.position - b.position).map((row) => row.key);
  const first = rows.indexOf(heading) + 1;
  const next = rows.findIndex((row, place) => place >= first && /^(?:goal|team|total)/.test(row));
  return rows.slice(first, next < 0 ? undefined : next);
};
/** What a refresh says of people's own contents: edits that stay, then proposals that do. */
export const told = ({ report }: Renewed) => [report.edits, report.proposalsKept];
