import { readFileSync } from 'node:fs';
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
const months = exampleOf('google-ads-en.csv').text.split('\n').slice(0, 40).join('\n');
const source = { table: tableOf(months, 'en'), book };
const asOf = dayNumber(2026, 7, 2);
const before = made(source, { asOf });

const shown = [
  ...(['id', 'objective', 'owner', 'target', 'status', 'progress_bar', 'progress', 'actual', 'target_in_use'] as const),
  ...(['expected', 'reason', 'forecast', 'forecast_low', 'smart_s', 'smart_m'] as const),
];

/** What the sheet says of each objective, by its key. */
function said(of: ModelWorkbook) {
  const evaluator = evaluatorOf(of, asOf);
  const keys = markedOf(of, 'goals').rows.flatMap(({ key }) => (key.startsWith('objective:') ? [key] : []));
  return Object.fromEntries(
    [...keys].sort().map((key) => [
      key,
      shown.map((id) => {
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

const were = said(before);
const sortedBook = turned(before);

test('whole rows of Goals that are sorted show each objective its own results at once', () => {
  expect(
    Object.values(were).filter(([, ...cells]) => cells.some((cell) => typeof cell === 'number')).length,
  ).toBeGreaterThan(5);
  expect(said(sortedBook)).toEqual(were);
});

test('the next build leaves them as they were sorted', () => {
  const after = renewed(sortedBook, source, { asOf });
  expect(said(after.book)).toEqual(were);
  expect(after.report.edits).toEqual([]);
});
