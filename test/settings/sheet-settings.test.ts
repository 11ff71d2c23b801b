import { defaultSettings } from '../../core/host/settings-schema.ts';
import { locales } from '../../core/locales/index.ts';
import { settingCell } from '../../core/templates/goals/settings-cells.ts';
import { type SheetSettings, usualSheetSettings } from '../../core/templates/sheet-settings.ts';
import { planPeriods } from '../../core/templates/team-plan/periods.ts';
import { isoDate } from '../../core/values/day-number.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { bookOf, csv, day, goalWorkbook } from '../goals/goal-workbook.ts';
import { commitment } from '../goals/sample-plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { fixedToday, planOf, tableOf } from '../workbook/examples.ts';

const settled = (parts: Partial<SheetSettings>): Readonly<{ settings: SheetSettings }> => ({
  settings: { ...usualSheetSettings, ...parts },
});

const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);
const daysFrom = (from: string, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, index) => iso(day(from) + index * step));

/** One click on each of these days. */
const clicksOn = (days: readonly string[]): string =>
  csv([['Date', 'Clicks', 'Impressions'], ...days.map((date) => [date, 1, 10])]);

const sheetRows = (plan: WorkbookPlan, key: string): readonly (readonly Value[])[] => {
  const evaluator = createEvaluator(plan, fixedToday);
  const sheet = plan.sheets.find((one) => one.key === key);
  const rows = sheet?.blocks[0]?.rows ?? [];
  return rows.map((cells, row) => cells.map((_, column) => evaluator.cellValue(key, row, column)));
};

/** A row of the KPI sheet by its heading. */
function kpiRow(plan: WorkbookPlan, name: string): ReadonlyMap<string, Value> {
  const rows = sheetRows(plan, 'kpis');
  const header = rows.find(([first]) => first === 'Metric') ?? [];
  const row = rows.find(([first]) => first === name) ?? [];
  return new Map(header.map((heading, column) => [String(heading), row[column] ?? null]));
}

test('what nobody settled is as stored settings have it', () => {
  expect(defaultSettings).toMatchObject(usualSheetSettings);
});

test('settings as they usually are make the same workbook as none', () => {
  const table = tableOf(clicksOn(daysFrom('2026-01-01', 120)), 'en');
  for (const granularity of ['week', 'month', 'quarter'] as const)
    expect(planOf(table, { granularity, ...settled({}) })).toEqual(planOf(table, { granularity }));
});

describe('weeks', () => {
  // Wednesday 1 July 2026 and 34 days more.
  const daily = tableOf(clicksOn(daysFrom('2026-07-01', 35)), 'en');
  const weekly = (weekStart: SheetSettings['weekStart'], table = daily) =>
    kpiRow(planOf(table, { granularity: 'week', ...settled({ weekStart }) }), 'Clicks');

  test.each([
    // The clicks until the first Sunday, Saturday or Friday, whole weeks, and what is left until 4 August.
    ['monday', [5, 7, 7, 7, 7, 2], 'W27 2026'],
    ['sunday', [4, 7, 7, 7, 7, 3], 'W27 2026'],
    ['saturday', [3, 7, 7, 7, 7, 4], 'W27 2026'],
  ] as const)('from %s hold their own days', (weekStart, clicks, first) => {
    const row = [...weekly(weekStart)].filter(([heading]) => /^W\d/.test(heading));
    expect(row.map(([, value]) => value)).toEqual(clicks);
    expect(row[0]?.[0]).toBe(first);
  });

  test.each([
    // 4 August 2026 is a Tuesday: the second day of a week from Monday, the fourth of one from Saturday.
    ['monday', 2],
    ['sunday', 3],
    ['saturday', 4],
  ] as const)('from %s: the latest has as many days as it has begun', (weekStart, latest) => {
    expect(weekly(weekStart).get('Latest')).toBe(latest);
  });

  test.each([
    ['2026-07-04', 'saturday'],
    ['2026-07-05', 'monday'],
    ['2026-07-06', 'sunday'],
  ] as const)('data by week from %s keeps its own weeks where weeks from %s are settled', (from, weekStart) => {
    const table = tableOf(clicksOn(daysFrom(from, 10, 7)), 'en');
    const plan = planOf(table, { granularity: 'week', ...settled({ weekStart }) });
    const starts = sheetRows(plan, 'kpis').find(([first]) => first === 'From') ?? [];
    expect(starts).toContain(day(from));
    expect([...kpiRow(plan, 'Clicks')].filter(([heading]) => /^W\d/.test(heading)).map(([, value]) => value)).toEqual(
      Array.from({ length: 10 }, () => 1),
    );
    // The last row stands for seven days, so that its week is whole.
    expect(kpiRow(plan, 'To').get('Latest')).toBe(day(from) + 69);
  });

  test('what falls on a few Saturdays is no data by week unless weeks begin there', () => {
    const table = tableOf(clicksOn(daysFrom('2026-07-04', 10, 7)), 'en');
    expect(kpiRow(planOf(table, { granularity: 'week' }), 'To').get('Latest')).toBe(day('2026-09-05'));
  });

  test.each([
    ['monday', '2026-09-14'],
    ['sunday', '2026-09-13'],
    ['saturday', '2026-09-12'],
  ] as const)('a weekly objective reads the last whole week from %s', (weekStart, from) => {
    const data = csv([
      ['Date', 'Clicks', 'Impressions'],
      ...daysFrom('2026-08-01', 51).map((date, index) => [date, index + 1, 1000]),
    ]);
    const ctr = { measure: 'CTR', per: 'week', start: day('2026-08-01'), due: day('2026-12-31') } as const;
    const target = { baseline: 0.001, target: { kind: 'value', value: 0.1 } } as const;
    const { says } = goalWorkbook(data, bookOf([{ ...ctr, ...target }]), {
      ...{ asOf: day('2026-09-20') },
      ...settled({ weekStart }),
    });
    // Day n has n clicks of 1000 impressions, so that a week has those of its middle day.
    expect(says(0, 'as_of')).toBe(day(from) + 6);
    expect(says(0, 'actual')).toBeCloseTo((day(from) + 3 - day('2026-08-01') + 1) / 1000, 12);
  });

  test('the weeks of a team plan begin as settled', () => {
    const one = commitment('x', { start: day('2026-07-08'), due: day('2026-08-31') });
    const first = (weekStart: SheetSettings['weekStart']) =>
      isoDate(planPeriods([one], fixedToday, { ...usualSheetSettings, weekStart }).spans[0]?.from ?? 0);
    expect([first('monday'), first('sunday'), first('saturday')]).toEqual(['2026-07-06', '2026-07-05', '2026-07-04']);
  });
});

describe('fiscal years', () => {
  const daily = tableOf(clicksOn(daysFrom('2026-01-01', 300)), 'en');
  const quarters = (fiscalYearStart: number, table = daily) =>
    [...kpiRow(planOf(table, { granularity: 'quarter', ...settled({ fiscalYearStart }) }), 'Clicks')].filter(
      ([heading]) => /^Q\d/.test(heading),
    );

  test.each([
    // The days of each quarter from 1 January to 27 October 2026.
    [1, ['Q1 2026', 90, 'Q2 2026', 91, 'Q3 2026', 92, 'Q4 2026', 27]],
    [7, ['Q3 FY2026', 90, 'Q4 FY2026', 91, 'Q1 FY2027', 92, 'Q2 FY2027', 27]],
    [2, ['Q4 FY2026', 31, 'Q1 FY2027', 89, 'Q2 FY2027', 92, 'Q3 FY2027', 88]],
    [3, ['Q4 FY2026', 59, 'Q1 FY2027', 92, 'Q2 FY2027', 92, 'Q3 FY2027', 57]],
    [12, ['Q1 FY2026', 59, 'Q2 FY2026', 92, 'Q3 FY2026', 92, 'Q4 FY2026', 57]],
  ] as const)('from month %i have quarters of their own, named by the year in which they end', (month, expected) => {
    expect(quarters(month).flat()).toEqual(expected);
  });

  test('the sheets say what the name of a year means, and calendar years need no word', () => {
    const said = (fiscalYearStart: number) =>
      JSON.stringify(sheetRows(planOf(daily, { granularity: 'quarter', ...settled({ fiscalYearStart }) }), 'read-me'));
    expect(said(7)).toContain('Fiscal year 2027 runs from 1 Jul 2026 to 30 Jun 2027');
    expect(said(1)).not.toContain('iscal year');
  });

  test('months, and changes on the year, are as they were', () => {
    const long = tableOf(clicksOn(daysFrom('2025-01-01', 700)), 'en');
    const months = (parts: Partial<SheetSettings>) =>
      [...kpiRow(planOf(long, { granularity: 'month', ...settled(parts) }), 'Clicks')].slice(1);
    expect(months({ fiscalYearStart: 7 })).toEqual(months({}));
    const year = (fiscalYearStart: number) =>
      kpiRow(planOf(long, { granularity: 'quarter', ...settled({ fiscalYearStart }) }), 'Clicks').get('Year before');
    // Both quarters began on 1 October; 52 of their days were over on 21 November, the day before the build.
    expect([year(1), year(7)]).toEqual([52, 52]);
  });

  test('data by calendar quarter keeps its quarters where the fiscal year has others', () => {
    const table = tableOf(clicksOn(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']), 'en');
    expect(quarters(2, table).flat()).toEqual(['Q4 2025', 1, 'Q1 2026', 1, 'Q2 2026', 1, 'Q3 2026', 1]);
    expect(quarters(4, table).map(([heading]) => heading)).toEqual([
      'Q3 FY2026',
      'Q4 FY2026',
      'Q1 FY2027',
      'Q2 FY2027',
    ]);
  });

  test.each([
    [1, '2026-06-30'],
    [2, '2026-07-31'],
    [3, '2026-08-31'],
  ] as const)('a quarterly objective reads the last whole quarter of a year from month %i', (fiscalYearStart, to) => {
    const data = clicksOn(daysFrom('2026-01-01', 260));
    const ctr = { measure: 'CTR', per: 'quarter', start: day('2026-01-01'), due: day('2026-12-31') } as const;
    const { says } = goalWorkbook(data, bookOf([{ ...ctr, baseline: 0.05, target: { kind: 'value', value: 0.2 } }]), {
      ...{ asOf: day('2026-09-10') },
      ...settled({ fiscalYearStart }),
    });
    expect(says(0, 'as_of')).toBe(day(to));
  });
});

describe('thresholds', () => {
  const half = { measure: 'clicks', start: day('2026-07-01'), due: day('2026-08-01') } as const;
  // 8 clicks of the 16 that the plan expects by 16 July, 32 in 32 days: half the pace.
  const book = bookOf([{ ...half, baseline: 0, target: { kind: 'value', value: 32 } }]);
  const standing = (parts: Partial<SheetSettings>) =>
    goalWorkbook(clicksOn(daysFrom('2026-07-09', 8)), book, { ...{ asOf: day('2026-07-16') }, ...settled(parts) });

  test('are what the Settings sheet begins with, and decide how objectives stand', () => {
    expect(standing({}).says(0, 'status')).toBe('off track');
    expect(standing({ onTrack: 0.9, atRisk: 0.5 }).says(0, 'status')).toBe('at risk');
    expect(standing({ onTrack: 0.5, atRisk: 0.4 }).says(0, 'status')).toBe('on track');
    const { plan } = standing({ onTrack: 0.9, atRisk: 0.5 });
    const evaluator = createEvaluator(plan, fixedToday);
    const shown = (['on_track', 'at_risk'] as const).map((setting) => {
      const { row, column } = settingCell(setting);
      return evaluator.cellValue('settings', row, column);
    });
    expect(shown).toEqual([0.9, 0.5]);
  });

  test('can be typed over on the sheet, and an emptied one is as settled again', () => {
    const workbook = standing({ onTrack: 0.9, atRisk: 0.5 });
    expect(workbook.set('at_risk', 0.6).says(0, 'status')).toBe('off track');
    expect(workbook.set('at_risk', null).says(0, 'status')).toBe('at risk');
  });
});

describe('definitions', () => {
  const table = tableOf('Date,Sent,Delivered,Unique opens\n2026-07-01,100,80,40\n2026-07-02,100,80,40', 'en');
  const openRate = (plan: WorkbookPlan): Value | undefined => kpiRow(plan, 'Open rate').get('Total');
  const choiceOf = (plan: WorkbookPlan): readonly [row: number, text: Value] => {
    const rows = sheetRows(plan, 'definitions');
    const row = rows.findIndex(([first]) => first === 'Open rate');
    return [row, rows[row]?.[2] ?? null];
  };

  test('are what the dropdown begins with, and what is computed', () => {
    const [usual, chosen] = [planOf(table), planOf(table, settled({ definitions: { OPEN_RATE: 'sent' } }))];
    expect([choiceOf(usual)[1], openRate(usual)]).toEqual(['per email delivered', 0.5]);
    expect([choiceOf(chosen)[1], openRate(chosen)]).toEqual(['per email sent', 0.4]);
  });

  test('the dropdown still offers the others, live', () => {
    const plan = planOf(table, settled({ definitions: { OPEN_RATE: 'sent' } }));
    expect(openRate(withCell(plan, 'definitions', choiceOf(plan)[0], 2, 'per email delivered'))).toBe(0.5);
  });

  test('one that nobody knows, or that the data cannot feed, leaves the usual one', () => {
    for (const definitions of [{ OPEN_RATE: 'moon' }, { OPEN: 'sent' }])
      expect(openRate(planOf(table, settled({ definitions })))).toBe(0.5);
    const undelivered = tableOf('Date,Delivered,Unique opens\n2026-07-01,80,40', 'en');
    expect(openRate(planOf(undelivered, settled({ definitions: { OPEN_RATE: 'sent' } })))).toBe(0.5);
  });

  test('hold for objectives too, in the words of any language', () => {
    const data = 'Date,Sent,Delivered,Unique opens\n2026-07-01,100,80,40\n2026-07-02,100,80,40';
    const rate = { measure: 'OPEN_RATE', start: day('2026-07-01'), due: day('2026-12-31'), per: 'month' } as const;
    const book = bookOf([{ ...rate, baseline: 0.1, target: { kind: 'value', value: 0.6 } }]);
    const { says } = goalWorkbook(data, book, {
      ...{ asOf: day('2026-07-31') },
      ...settled({ definitions: { OPEN_RATE: 'sent' } }),
    });
    expect(says(0, 'actual')).toBeCloseTo(0.4, 12);
    const turkish = planOf(table, { language: 'tr', ...settled({ definitions: { OPEN_RATE: 'sent' } }) });
    const label = locales.tr.functions.OPEN_RATE?.variants?.sent;
    expect(sheetRows(turkish, 'definitions').flat()).toContain(label);
  });
});

describe('currency', () => {
  const moneyFormats = (plan: WorkbookPlan): readonly (string | null)[] =>
    plan.sheets.flatMap(({ styles }) =>
      styles.flatMap(({ style }) => (style.format?.kind === 'money' ? [style.format.currency] : [])),
    );

  test('is that of amounts without one, and never of those that have their own', () => {
    const plain = tableOf('Date,Cost,Clicks\n2026-07-01,10,5\n2026-07-02,30,5', 'en');
    expect(new Set(moneyFormats(planOf(plain, settled({ currency: 'TRY' }))))).toEqual(new Set(['TRY']));
    expect(new Set(moneyFormats(planOf(plain)))).toEqual(new Set([null]));
    const euros = tableOf('Date,Cost (EUR),Clicks\n2026-07-01,10,5\n2026-07-02,30,5', 'en');
    expect(new Set(moneyFormats(planOf(euros, settled({ currency: 'TRY' }))))).toEqual(new Set(['EUR']));
  });

  test('is that of goals without data', () => {
    const spend = { measure: 'spend', start: day('2026-07-01'), due: day('2026-12-31') } as const;
    const book = bookOf([{ ...spend, target: { kind: 'value', value: 9000 } }]);
    const { plan } = goalWorkbook(null, book, settled({ currency: 'PLN' }));
    expect(moneyFormats(plan)).toContain('PLN');
  });
});
