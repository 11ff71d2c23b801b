import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Table } from '../../core/intake/table.ts';
import { locales } from '../../core/locales/index.ts';
import { type RefreshWords, refreshWords } from '../../core/refresh/refresh-words.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { call, cell } from '../../core/workbook/formula.ts';
import { reportValue } from '../../core/workbook/ownership/report-value.ts';
import { samplePlanBook } from '../goals/sample-plan.ts';
import { tableOf } from '../workbook/examples.ts';
import { markedOf, placeOf, typed } from './living-workbook.ts';
import { type ModelWorkbook, snapshotOf } from './model-workbook.ts';
import { type Asked, made, renewed } from './renewed.ts';

const header = 'Day,Campaign,Cost,Clicks,Impressions';
const lastWeek = [header, '2026-07-01,Brand,1010.50,20,900', '2026-07-02,Brand,1012.00,24,800'].join('\n');
const thisWeek = [header, '2026-07-02,Brand,1112.00,24,800', '2026-07-03,Brand,11.00,21,700'].join('\n');
const [before, fresh] = [tableOf(lastWeek, 'en'), tableOf(thisWeek, 'en')];
const book = made({ table: before });

/** The second record's cost, which the new data has otherwise. */
const cost = () => {
  const { sheet, rows, columns } = markedOf(book, 'data');
  const row = (rows[1]?.position ?? 0) as number;
  const column = columns.find(({ key }) => key === 'field:spend')?.position ?? 0;
  return { title: sheet.title, row, column, address: cellAddress(row, column) };
};

type Given = Readonly<{ table: Table | null; book?: GoalBook }>;
function told(of: ModelWorkbook, given: Given, choices: Asked = {}, language: Language = 'en'): RefreshWords {
  return refreshWords(renewed(of, given, choices), snapshotOf(of), { language, most: 50 });
}

test('a corrected figure names its row of the Data sheet', () => {
  const { row } = cost();
  expect(told(book, { table: fresh })).toMatchObject({
    corrected: [`Row ${row + 1} of “Data”, column “Cost”: 1,012 became 1,112`],
    correctedCount: 1,
    values: [],
  });
});

test('a figure that the user typed over is told as kept, never as corrected, until ours is taken', () => {
  const { title, address, row } = cost();
  const edited = typed(book, cost(), 1.5);
  expect(told(edited, { table: fresh })).toMatchObject({
    ...{ corrected: [], correctedCount: 0 },
    values: [{ sheet: title, address, yours: '1.5', ours: '1,112' }],
    counts: { values: 1, formulas: 0 },
  });
  expect(renewed(edited, { table: fresh }).report.periodsUpdated).toBe(0);
  expect(renewed(book, { table: fresh }).report.periodsUpdated).toBe(1);
  const taken = told(edited, { table: fresh }, { reconcileChoices: { takeOurs: 'all' } });
  expect(taken).toMatchObject({
    corrected: [`Row ${row + 1} of “Data”, column “Cost”: 1.5 became 1,112`],
    values: [],
  });
});

test('a day reads as a day, and typed values are told apart from formulas', () => {
  const from = placeOf(book, 'kpis', 'heading:from', markedOf(book, 'kpis').columns.at(-1)?.key ?? '');
  const latest = placeOf(book, 'kpis', 'field:spend', 'latest');
  const edited = typed(typed(book, latest, call('SUM', cell(1, 1), cell(2, 2))), from, 46_204);
  const { values, formulas, counts } = told(edited, { table: fresh });
  expect(values).toMatchObject([{ yours: '2026-07-01', ours: expect.stringMatching(/^2026-07-0\d$/) }]);
  expect(formulas).toMatchObject([{ yours: '=SUM($B$2,$C$3)', ours: expect.stringContaining('=IF(') }]);
  expect(counts).toEqual({ values: 1, formulas: 1 });
});

test('what the source no longer has is named in the words of the workbook, never by a key', () => {
  const other = tableOf([header, '2026-08-01,Brand,1,2,3'].join('\n'), 'en');
  const { gone } = told(book, { table: other }, { join: false });
  expect(gone).toEqual(
    expect.arrayContaining([
      'KPIs: column “1 Jul 2026”',
      'Data: row 2, 2026-07-01 · Brand',
      'Data: row 3, 2026-07-02 · Brand',
    ]),
  );
  const fewer = told(book, { table: before }, { metrics: ['CTR'], join: false });
  expect(fewer.gone).toContainEqual(expect.stringMatching(/^KPIs: row \d+, Cost per click$/));
  expect([...gone, ...fewer.gone].filter((line) => /[{}]|row:|period:|metric:|layout:/.test(line))).toEqual([]);
});

test('an objective that the source no longer has is named by its text', () => {
  const goals = made({ table: null, book: samplePlanBook });
  const gone = samplePlanBook.objectives.find(({ id }) => id === '2');
  const fewer = { ...samplePlanBook, objectives: samplePlanBook.objectives.filter((one) => one !== gone) };
  expect(told(goals, { table: null, book: fewer }).gone).toEqual([
    expect.stringMatching(new RegExp(`^Goals: row \\d+, ${gone?.text}$`)),
  ]);
});

test.each(languages)('what is gone has no gaps (%s)', (language) => {
  const other = tableOf([header, '2026-08-01,Brand,1,2,3'].join('\n'), 'en');
  const { gone } = told(book, { table: other }, { join: false }, language);
  expect(gone.length).toBeGreaterThan(2);
  expect(gone.join('')).not.toMatch(/[{}]/);
});

describe('a value as a report shows it', () => {
  const [en, pl] = [locales.en.conventions, locales.pl.conventions];

  test('numbers are those of the cell’s format and of the language', () => {
    expect(reportValue(46_204, null, 'date', en)).toBe('2026-07-01');
    expect(reportValue(0.1 + 0.2, null, 'percent', en)).toBe('30%');
    expect(reportValue(1234.5, null, 'money', pl)).toBe('1\u00a0234,5');
    expect(reportValue(2026, null, 'general', en)).toBe('2026');
    expect(reportValue('', 1, 'count', en)).toBeNull();
  });

  test('both formulas have the separator of the language, and texts in them stay', () => {
    expect(reportValue(`=IF(A1,"a,b;c",'x;y'!B2)`, null, 'general', pl)).toBe(`=IF(A1;"a,b;c";'x;y'!B2)`);
    expect(reportValue('=IF(A1;1,5;{1;2})', null, 'general', pl)).toBe('=IF(A1;1,5;{1;2})');
    expect(reportValue('=IF(A1;_xlfn.XLOOKUP(1;2;3);0)', null, 'general', en)).toBe('=IF(A1,XLOOKUP(1,2,3),0)');
  });

  test('of long ones that begin alike, but for shifted rows, the part that differs is shown', () => {
    const long = (last: number, column: string): string =>
      `=${Array.from({ length: 30 }, (_, at) => `A${at + last}`).join('+')}+${column}9`;
    const [yours, ours] = [long(10, 'B'), long(20, 'C')];
    const [shownYours, shownOurs] = [reportValue(yours, ours, 'general', en), reportValue(ours, yours, 'general', en)];
    expect(shownYours).toMatch(/^….*\+B9$/);
    expect(shownOurs).toMatch(/^….*\+C9$/);
    expect(Math.max(shownYours?.length ?? 0, shownOurs?.length ?? 0)).toBeLessThanOrEqual(80);
    expect(reportValue(yours, 7, 'general', en)).toMatch(/^=A10.{75}…$/);
  });
});
