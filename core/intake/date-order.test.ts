import { dayNumber } from '../values/day-number.ts';
import { orderInPeriod, orderOfSpacing } from './date-order.ts';
import { readText } from './read-text.ts';
import { isIntakeFailure } from './table.ts';

/** Both readings of texts such as `02/10`, in 2026. */
const both = (...texts: readonly string[]) => {
  const parts = texts.map((text) => text.split('/').map(Number) as [number, number]);
  return {
    dayFirst: parts.map(([first, second]) => dayNumber(2026, second, first)),
    monthFirst: parts.map(([first, second]) => dayNumber(2026, first, second)),
  };
};

test.each([
  ['days in a row', ['01/10', '02/10', '03/10'], 'dmy'],
  ['days in a row, with the month first, and a day that comes twice', ['10/01', '10/02', '10/02', '10/03'], 'mdy'],
  ['first days of months', ['01/04', '01/07', '01/10', '01/11'], 'dmy'],
  ['days in a row that may be first days of months', ['01/01', '02/01', '03/01'], null],
  ['two days', ['01/10', '02/10'], null],
  ['days here and there', ['01/10', '05/10', '09/11'], null],
] as const)('%s speak for the order that makes them so', (_, texts, order) => {
  expect(orderOfSpacing(both(...texts))).toBe(order);
});

test('the period above the header speaks for the order that falls into it', () => {
  const october = { from: dayNumber(2026, 10, 1), to: dayNumber(2026, 10, 31) };
  expect(orderInPeriod(both('01/10', '02/10'), october)).toBe('dmy');
  expect(orderInPeriod(both('10/10'), october)).toBeNull();
  expect(orderInPeriod(both('01/10'), null)).toBeNull();
});

test('three days of an Arabic export are read as such in an English sidebar, and the other reading is still told', () => {
  const text = 'التاريخ\tالنقرات\tالتكلفة\n01/10/2026\t5\t10\n02/10/2026\t7\t12\n03/10/2026\t9\t14';
  const table = readText(text, { language: 'en' });
  if (isIntakeFailure(table)) throw new Error(table.code);
  expect(table.columns[0]?.cells).toEqual([1, 2, 3].map((day) => dayNumber(2026, 10, day)));
  expect(table.problems).toMatchObject([{ code: 'ambiguous-date', readings: ['2026-10-01', '2026-01-10'] }]);
});
