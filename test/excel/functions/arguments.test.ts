import { dayNumber } from '../../../core/values/day-number.ts';
import { functionsScript } from './functions-script.ts';
import { type Argument, errorCell, excelRuntime, type Given } from './runtime.ts';

const excel = excelRuntime(functionsScript(), 'en-US');

const rows = (...cells: readonly (number | string)[]) => ({ rows: cells.map((cell) => [cell]) });
const column = (...cells: readonly Given[]): Given[][] => cells.map((cell) => [cell]);

/** Blank rows below the data, as a whole column has them. */
const blanks = (count: number, blank: Given = null): Given[][] => Array.from({ length: count }, () => [blank]);

/** A day as the cell of a date holds it. */
const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayNumber(year, month, date);
};

describe('values', () => {
  test('a single value, and a range of one cell, give one cell', async () => {
    expect(await excel.call('CPC', [[200]], [[1000]])).toEqual(rows(0.2));
    expect(await excel.call('CPC', 200, 1000)).toEqual(rows(0.2));
  });

  test('one cell goes with every row of a range', async () => {
    expect(await excel.call('CPC', column(200, 300), [[1000]])).toEqual(rows(0.2, 0.3));
  });

  test('rows beside each other give a row', async () => {
    expect(await excel.call('CPC', [[10, 20, null]], [[100, 100, null]])).toEqual({ rows: [[0.1, 0.2, '']] });
  });

  //  A    B        C
  //  10   100      0.1
  //       100              (no spend)
  //  30   0                (no clicks)
  //  40   #N/A             (an error in the sheet)
  //  50   "1.000"          (text)
  //  60   TRUE
  //  70   100      0.7
  test('a bad row leaves only its own cell empty, an error cell too', async () => {
    const spend = column(10, null, 30, 40, 50, 60, 70);
    const clicks = column(100, 100, 0, errorCell('#N/A'), '1.000', true, 100);
    expect(await excel.call('CPC', spend, clicks)).toEqual(rows(0.1, '', '', '', '', '', 0.7));
  });

  test('where ranges differ in length, the rows that both have are computed and each other cell says why', async () => {
    const sizes = { error: '#VALUE!', reason: 'The ranges have 3 and 2 rows: give ranges of one size' };
    expect(await excel.call('CPC', column(10, 20, 30), column(100, 100))).toEqual({ rows: [[0.1], [0.2], [sizes]] });
    const remaining = await excel.call('GOAL_REMAINING', column(1, 2, 3), column(10, 10));
    expect(remaining).toEqual({ rows: [[9], [8], [sizes]] });
  });

  test('a whole column beside a range says nothing of its length', async () => {
    for (const blank of [null, '', 0]) {
      const spend = [['Spend'], ...column(10, 10, 10), ...blanks(2000, blank)];
      expect(await excel.call('CPC', spend, column(100, 100, 100))).toEqual(rows('', 0.1, 0.1, ''));
    }
  });

  test('where Excel hands blanks over as 0, a blank and a 0 that was typed are the same', async () => {
    expect(await excel.call('CPC', column(10, 0, 30), column(100, 100, 0))).toEqual(rows(0.1, 0, ''));
  });

  test('arguments that are left out take their default, at the end and between others', async () => {
    const full = await excel.call('CLV_DISCOUNTED', [[100]], [[0.8]], [[0.1]], [['end']]);
    for (const nothing of [null, [[null]], [['']]] as readonly Argument[])
      expect(await excel.call('CLV_DISCOUNTED', [[100]], [[0.8]], [[0.1]], nothing)).toEqual(full);
    // Excel for Windows and Mac makes a 0 of a blank cell, and no word is 0.
    expect(await excel.call('CLV_DISCOUNTED', [[100]], [[0.8]], [[0.1]], [[0]])).toEqual(full);
    // A short list of arguments, should there ever be one: the object about the call then stands where one is missing.
    expect(await excel.call('CLV_DISCOUNTED', [[100]], [[0.8]], [[0.1]])).toEqual(full);
    const days = [[[day('2026-04-01')]], [[day('2026-04-30')]], [[day('2026-04-20')]]] as const;
    const said = [[[600]], [[1000]], ...days, null, null, [['tr']], null, null, null, null] as const;
    expect(await excel.call('GOAL_STATUS', ...said)).toEqual(rows('riskli'));
  });

  test('nothing that Excel may hand over leaves a cell with null, NaN or less', async () => {
    const strange: readonly Given[] = [null, '', 0, -1, 1e308, 'text', '2026-07-31', true, false, errorCell('#REF!')];
    const calls = excel.ids.flatMap((id) =>
      strange.map((cell) => [id, Array.from({ length: 12 }, () => column(cell, 5, cell))] as const),
    );
    // The runtime's own check of each cell is what may fail here.
    expect(await excel.callAll(calls)).toHaveLength(calls.length);
  });
});

describe('days', () => {
  test('are serials, with a time of day or without, and texts', async () => {
    const due = [[day('2030-01-01')]];
    const expected = await excel.call('GOAL_EXPECTED', [[100]], [['2026-01-01']], due, [['2026-07-31']]);
    const start = day('2026-01-01');
    expect('rows' in expected).toBe(true);
    for (const given of [start, start + 0.5, '2026-01-01T10:00:00'])
      expect(await excel.call('GOAL_EXPECTED', [[100]], [[given]], due, [[day('2026-07-31')]])).toEqual(expected);
  });

  test('a deal that is open has no day, whether its cell comes as null or as 0', async () => {
    const created = column(...['2026-01-01', '2026-01-05', '2026-01-09'].map(day));
    for (const open of [null, 0, ''])
      expect(
        await excel.call('SALES_CYCLE_LENGTH', created, column(day('2026-01-21'), open, day('2026-01-19')), null),
      ).toEqual(rows(15));
  });

  test.each([
    ['on the web', null],
    ['for Windows and Mac', 0],
  ])('rows below a table of days and figures are no data, as blanks come %s', async (_, blank) => {
    const dates = [
      ...column(...Array.from({ length: 10 }, (_day, row) => day('2026-04-01') + row)),
      ...blanks(90, blank),
    ];
    const values = [...blanks(10, 12), ...blanks(90, blank)];
    expect(await excel.call('GOAL_FORECAST', dates, values, [[day('2026-04-30')]])).toEqual({
      rows: [[360, 360, 360, 'daily-rate', 0]],
    });
  });

  test('a text that is no day is told', async () => {
    expect(await excel.call('GOAL_EXPECTED', [[100]], [['1 July']], [[46000]], [[45900]])).toEqual({
      error: '#VALUE!',
      reason: 'start is “1 July”: it needs a date, or text such as 2026-07-31',
    });
  });
});

describe('whole columns', () => {
  test('end with their data, and columns of unlike length fit', async () => {
    const spend = [...column(10, null, 30), ...blanks(997)];
    expect(await excel.call('CPC', spend, [...blanks(3, 100), ...blanks(997)])).toEqual(rows(0.1, '', 0.3));
    expect(await excel.call('CPC', spend, [...blanks(3, 100), ...blanks(40)])).toEqual(rows(0.1, '', 0.3));
  });

  test('end with their data where blanks come as 0, too', async () => {
    const spend = [...column(10, 0, 30), ...blanks(50_000, 0)];
    expect(await excel.call('CPC', spend, [...blanks(3, 100), ...blanks(50_000, 0)])).toEqual(rows(0.1, 0, 0.3));
  });

  test('but zeros at the end of a table are figures', async () => {
    expect(await excel.call('ANNUAL_CHURN', column(0.1, 0, 0))).toEqual(rows(1 - 0.9 ** 12, 0, 0));
  });

  test('may have their names on top, as the guide has it', async () => {
    const start = day('2026-04-01');
    for (const blank of [null, '', 0]) {
      const named = (name: string, ...cells: readonly Given[]) => [[name], ...column(...cells), ...blanks(2000, blank)];
      const [created, closed] = [named('Created', start, start), named('Closed', start + 10, blank)];
      expect(await excel.call('SALES_CYCLE_LENGTH', created, closed)).toEqual(rows(10));
      const [dates, values] = [named('Date', ...[0, 1, 2].map((at) => start + at)), named('Value', 12, 12, 12)];
      const forecast = { rows: [[360, '', '', 'daily-rate', expect.anything()]] };
      expect(await excel.call('GOAL_FORECAST', dates, values, start + 29)).toEqual(forecast);
      expect(await excel.call('CPC', named('Cost', 200), named('Clicks', 1000))).toEqual(rows('', 0.2));
    }
  });

  test('without any data are an empty cell, not an error', async () => {
    for (const blank of [null, 0, ''])
      expect(await excel.call('CPC', blanks(2000, blank), blanks(2000, blank))).toEqual(rows(''));
  });
});
