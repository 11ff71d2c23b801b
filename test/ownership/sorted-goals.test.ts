import { readFileSync } from 'node:fs';
import { objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { markedOf, placeOf, sorted } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook, sheetOf } from './model-workbook.ts';
import { made, renewed } from './renewed.ts';

/*
 * Somebody sorts the Goals sheet by whole rows, marks, formulas and all. Each objective's results must come along at
 * once, for nobody builds before reading on.
 */

const { book } = readGoalBook(readFileSync('examples/goals-en.csv', 'utf8'), 'en');
const source = { table: tableOf(exampleOf('google-ads-en.csv').text, 'en'), book };
const asOf = dayNumber(2026, 7, 2);
const before = made(source, { asOf });

/** What the sheet says of each objective, by its key. */
function said(of: ModelWorkbook) {
  const evaluator = evaluatorOf(of, asOf);
  const keys = markedOf(of, 'goals').rows.flatMap(({ key }) => (key.startsWith('objective:') ? [key] : []));
  return Object.fromEntries(
    [...keys].sort().map((key) => [
      key,
      objectiveColumns.map(({ id }) => {
        const { title, row, column } = placeOf(of, 'goals', key, id);
        return evaluator.cellValue(title, row, column);
      }),
    ]),
  );
}

/** The rows under the first company goal, turned round. */
function turned(of: ModelWorkbook): ModelWorkbook {
  const rows = [...markedOf(of, 'goals').rows].sort((a, b) => a.position - b.position);
  const first = rows.findIndex(({ key }) => key.startsWith('objective:'));
  const last = rows.findIndex(({ key }, at) => at > first && !key.startsWith('objective:')) - 1;
  const places = rows.slice(first, last + 1).map(({ position }) => position);
  expect(places.length).toBeGreaterThan(2);
  return sorted(of, sheetOf(of, 'Goals').title, places[0] as number, [...places].reverse());
}

test('whole rows of Goals that are sorted show each objective its own results at once', () => {
  const were = said(before);
  expect(
    Object.values(were).filter(([, ...cells]) => cells.some((cell) => typeof cell === 'number')).length,
  ).toBeGreaterThan(5);
  expect(said(turned(before))).toEqual(were);
});

test('the next build leaves them as they were sorted', () => {
  const after = renewed(turned(before), source, { asOf });
  expect(said(after.book)).toEqual(said(before));
  expect(after.report.edits).toEqual([]);
});
