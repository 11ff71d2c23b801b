import type { BuildChoices } from '../../core/build.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { CellValue, WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell, withDataRows } from '../workbook/changed-plan.ts';
import { exampleOf, examplePlan, planOf, tableOf } from '../workbook/examples.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
import { dimensionValues, kpiValues, visibleErrors } from './kpi-values.ts';
import { withLibreOffice } from './skip.ts';

type Cells = readonly (string | number)[];

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
const csv = (rows: readonly Cells[]): string => rows.map((row) => row.map(quoted).join(',')).join('\n');

const planFrom = (rows: readonly Cells[], choices: Partial<BuildChoices> = {}): WorkbookPlan =>
  planOf(tableOf(csv(rows), 'en'), choices);

/** Computes plans, and holds every one of their cells against our own evaluation on the way. */
async function computed<const Plans extends readonly WorkbookPlan[]>(
  plans: Plans,
): Promise<{ [Index in keyof Plans]: ComputedWorkbook }> {
  const today = clockDay();
  const workbooks = await computedPlans(plans, today);
  for (const [index, workbook] of workbooks.entries()) {
    expect(cellDisagreements(plans[index] as WorkbookPlan, today, workbook).slice(0, 10)).toEqual([]);
    expect(visibleErrors(workbook)).toEqual([]);
  }
  return workbooks as { [Index in keyof Plans]: ComputedWorkbook };
}

/** February 2024 has 29 days. */
const emails: readonly Cells[] = [
  ['Date', 'Campaign', 'Sent', 'Delivered', 'Unique opens', 'Unique clicks', 'Unsubscribes', 'Revenue'],
  ['2024-01-05', 'Launch', 1000, 980, 400, 40, 4, 500],
  ['2024-01-20', 'Digest', 2000, 1950, 700, 60, 6, 300],
  ['2024-02-05', 'Launch', 1000, 990, 300, 30, 0, 200],
  ['2024-02-29', 'Digest', 2000, 1960, 800, 90, 9, 450],
  ['2024-03-04', 'Launch', 500, 495, 200, 25, 2, 120],
];
const rowCount = emails.length - 1;
const march = (day: number): number => dayNumber(2024, 3, day);
const reportDate = { row: 2, column: 2 };
const baselineChoice = { row: 3, column: 2 };
const TARGET = 'Target';

withLibreOffice('a workbook follows what is added to it, and what is chosen and typed in it', async () => {
  const built = planFrom(emails, { granularity: 'month' });
  const [asBuilt] = await computed([built]);
  const before = kpiValues(asBuilt);
  const months = ['Jan 2024', 'Feb 2024', 'Mar 2024'];
  const spans = ['Latest', 'Period before', 'Baseline', 'Total', ...months];
  expect(asBuilt.value('KPIs', 'C3')).toBe(march(4));
  expect(asBuilt.value('KPIs', 'C4')).toBe('Feb 2024');
  expect(asBuilt.value('KPIs', 'C5')).toBe('Mar 2024 so far');
  expect(before.values('Emails sent', spans)).toEqual([500, null, null, 6500, 3000, 3000, 500]);
  expect(before.values('To', months)).toEqual([dayNumber(2024, 1, 31), dayNumber(2024, 2, 29), march(4)]);
  expect(before.value('Emails sent', 'Change')).toBeNull();

  // Formulas read down to the row that the Read me sheet names, and no further.
  const bound = asBuilt
    .rows('Read me')
    .map(([line]) => /down to row (\d+)/.exec(String(line))?.[1])
    .find(Boolean);
  expect(Number(bound)).toBe(1006);
  const added: readonly (readonly CellValue[])[] = [
    [march(6), 'Launch', 700, 690, 280, 35, 3, 210],
    [dayNumber(2024, 2, 3), 'Digest', 300, 290, 100, 10, 1, 90],
  ];
  const atBound = withDataRows(withDataRows(built, 1 + rowCount, added), Number(bound) - 1, [
    [march(10), 'Launch', 100, 95, 50, 5, 0, 60],
    [march(11), 'Launch', 9999, 9999, 9999, 9999, 9999, 9999],
  ]);
  const [sent, target] = before.place('Emails sent', TARGET);
  const [unsubscribed] = before.place('Unsubscribe rate', TARGET);
  const [revenue] = before.place('Revenue', TARGET);
  const inUse = [
    [baselineChoice.row, baselineChoice.column, 'Jan 2024'],
    [sent, target, 1300],
    [unsubscribed, target, 0.001],
    [revenue, target, 390],
  ] as const;
  const used = inUse.reduce((plan, [row, column, content]) => withCell(plan, 'kpis', row, column, content), atBound);

  const definitions = asBuilt.rows('Definitions');
  const openRate = definitions.findIndex(([label]) => label === 'Open rate');
  const earlier = withCell(built, 'kpis', reportDate.row, reportDate.column, dayNumber(2024, 2, 12));
  const chosen = withCell(earlier, 'definitions', openRate, 2, 'per email sent');
  const april = withDataRows(built, 1 + rowCount, [[dayNumber(2024, 4, 2), 'Launch', 800, 790, 320, 40, 3, 240]]);
  const over = withCell(used, 'kpis', reportDate.row, reportDate.column, dayNumber(2024, 3, 31));
  const [whenUsed, whenChosen, inApril, whenOver] = await computed([used, chosen, april, over]);

  const after = kpiValues(whenUsed);
  expect(whenUsed.value('KPIs', 'C3')).toBe(march(10));
  expect(after.values('Emails sent', spans)).toEqual([1300, 1300, 1000, 7600, 3000, 3300, 1300]);
  expect(after.values('Emails sent', ['Change', 'Better?', 'Since baseline'])).toEqual([0, 'same', 0.3]);
  expect(after.values('Unsubscribes', ['Latest', 'Period before', 'Better?'])).toEqual([5, 1, '▲ worse']);
  expect(after.value('Unsubscribe rate', 'Latest')).toBe(5 / 1280);
  // The month's targets are judged once it is over.
  expect(after.value('Emails sent', 'Target met?')).toBe('not over');
  const judged = kpiValues(whenOver);
  expect(judged.value('Emails sent', 'Target met?')).toBe('met');
  expect(judged.value('Unsubscribe rate', 'Target met?')).toBe('not met');
  expect(judged.value('Revenue', 'Target met?')).toBe('met');
  const byCampaign = dimensionValues(whenUsed, 'By Campaign');
  expect(byCampaign.names).toEqual(['Launch', 'Digest', 'All together']);
  expect(byCampaign.names.map((name) => byCampaign.value(name, 'Emails sent'))).toEqual([3300, 4300, 7600]);
  expect(byCampaign.names.map((name) => byCampaign.value(name, 'Rank'))).toEqual([1, 2, null]);
  expect(byCampaign.value('Digest', 'Open rate')).toBe(1600 / 4200);
  expect(whenUsed.rows('Funnel')[4]?.slice(0, 2)).toEqual(['Emails sent', 7600]);

  const cut = kpiValues(whenChosen);
  expect(cut.values('Emails sent', spans)).toEqual([1000, 1000, 1000, 4000, 3000, 1000, null]);
  expect(cut.values('Unsubscribes', spans)).toEqual([0, 4, 0, 10, 10, 0, null]);
  expect(cut.values('Unsubscribes', ['Change', 'Since baseline'])).toEqual([-1, null]);
  expect(before.values('Open rate', ['Jan 2024', 'Total'])).toEqual([1100 / 2930, 2400 / 6375]);
  expect(cut.values('Open rate', ['Latest', 'Jan 2024', 'Total'])).toEqual([0.3, 1100 / 3000, 1400 / 4000]);
  expect(dimensionValues(whenChosen, 'By Campaign').value('Launch', 'Open rate')).toBe(700 / 2000);

  // A month that has no column of its own is the latest all the same, and the sheet says so.
  const next = kpiValues(inApril);
  expect(next.values('Emails sent', ['Latest', 'Period before', 'Baseline', 'Total', 'Mar 2024'])).toEqual([
    ...[800, null, null, 7300, 500],
  ]);
  expect(inApril.value('KPIs', 'D5')).toBe('Data holds days after the last column: build again to add their columns');
  expect([asBuilt.value('KPIs', 'D5'), inApril.value('KPIs', 'C5')]).toEqual([null, null]);
  const words = [definitions, whenChosen.rows('Definitions')].map((rows) => rows[openRate]?.[1]);
  expect(words).toEqual(['Unique opens ÷ Emails delivered', 'Unique opens ÷ Emails sent']);
});

withLibreOffice('a definition with an arithmetic of its own is computed by it', async () => {
  const built = examplePlan(exampleOf('saas-monthly-en.csv'));
  const definitions = built.sheets.find(({ key }) => key === 'definitions')?.blocks[0]?.rows ?? [];
  const churn = definitions.findIndex(([label]) => label === 'Churn rate');
  const [workbook] = await computed([withCell(built, 'definitions', churn, 2, 'per customer on average')]);
  const kpis = kpiValues(workbook);
  const given = ['Lost customers', 'Customers at the start', 'Customers at the end'];
  for (const heading of ['Latest', 'Period before', 'Oct 2024', 'Total']) {
    const [lost, start, end] = given.map((name) => Number(kpis.value(name, heading))) as [number, number, number];
    expect(kpis.value('Churn rate', heading)).toBeCloseTo(lost / ((start + end) / 2), 12);
    expect(kpis.value('Churn rate', heading)).not.toBeCloseTo(lost / start, 4);
  }
});

withLibreOffice('blank, zero and unreadable cells are no numbers, and nothing is 0 that was not measured', async () => {
  const ads = planFrom(
    [
      ['Date', 'Channel', 'Spend', 'Impressions', 'Reach', 'Clicks', 'Conversions', 'Conversion value', 'Leads'],
      ['2024-01-02', 'Search', 100, 1000, 600, 50, 0, 0, ''],
      ['2024-01-09', 'Search', 'abc', 500, 400, 20, 0, 0, ''],
      ['2024-01-16', 'Social', '', 800, 700, 0, 0, 0, ''],
      ['2024-02-02', 'Social', 30, 900, 800, 0, '', 0, ''],
      ['2024-03-02', 'Social', '', '', '', '', 2, 5, ''],
    ],
    { granularity: 'month' },
  );
  const [workbook] = await computed([ads]);
  const kpis = kpiValues(workbook);
  const columns = ['Jan 2024', 'Feb 2024', 'Mar 2024', 'Total'];
  expect(kpis.values('Spend', columns)).toEqual([100, 30, null, 130]);
  expect(kpis.values('Conversions', columns)).toEqual([0, null, 2, 2]);
  expect(kpis.values('Clicks', columns)).toEqual([70, 0, null, 70]);
  expect(kpis.values('Leads', columns)).toEqual([null, null, null, null]);
  expect(kpis.value('Leads', 'Note')).toBe('No data: Leads');
  // Reach is of people: that of one row stands, that of several is unknown.
  expect(kpis.values('Reach', columns)).toEqual([null, 800, null, null]);
  expect(kpis.values('Frequency', columns)).toEqual([null, 900 / 800, null, null]);
  expect(kpis.value('Reach', 'Note')).toBe('Reach does not add up over several rows');
  expect(kpis.values('Cost per click', columns)).toEqual([100 / 70, null, null, 130 / 70]);
  expect(kpis.value('Cost per click', 'Note')).toBe('No data: Spend');
  expect(kpis.values('Cost per acquisition', columns)).toEqual([null, null, null, 65]);
  expect(kpis.values('Return on ad spend', columns)).toEqual([0, 0, null, 5 / 130]);
  const channels = dimensionValues(workbook, 'By Channel');
  expect(channels.values('Search', ['Spend', 'Clicks', 'Conversions', 'Cost per acquisition'])).toEqual([
    100,
    70,
    0,
    null,
  ]);
  expect(channels.headings).not.toContain('Reach');
  expect(workbook.value('Data', 'C3')).toBe('abc');
});

/** Names that spreadsheets could take for patterns, comparisons, formulas, numbers or each other. */
const names = [
  ...[
    'a*',
    'a?',
    '*',
    'abc',
    '>5',
    '<>',
    '=5',
    '5',
    '-1',
    '~x',
    '~*',
    '=1+1',
    '+SUM(A1)',
    '@x',
    '"quoted"',
    "'quoted'",
  ],
  ...['TRUE', '#N/A!', 'x'.repeat(300), `${'x'.repeat(299)}y`, 'two\nlines', 'İzmir', 'ızgara'],
];

withLibreOffice('data by month is not cut to days: a month that is not over is compared with none', async () => {
  const rows: readonly Cells[] = [
    ['Month', 'Clicks', 'Impressions'],
    ...['2024-01-01', '2024-02-01', '2024-03-01'].map((month, index): Cells => [month, 10 * (index + 1), 1000]),
  ];
  const [whole, underWay, byWeek] = await computed([
    planFrom(rows),
    planFrom(rows, { asOf: march(15) }),
    planFrom(rows, { granularity: 'week' }),
  ]);
  const spans = ['Latest', 'Period before', 'Baseline', 'Total', 'Mar 2024'];
  expect(whole.value('KPIs', 'C3')).toBe(march(31));
  expect(kpiValues(whole).values('Clicks', [...spans, 'Change'])).toEqual([30, 20, 10, 60, 30, 0.5]);
  expect(whole.value('KPIs', 'D5')).toBeNull();
  expect(kpiValues(underWay).values('Clicks', [...spans, 'Change'])).toEqual([30, null, null, 60, 30, null]);
  expect(underWay.value('KPIs', 'D5')).toMatch(/^The latest period is not over and the data is not by day/);
  expect(kpiValues(byWeek).values('Clicks', ['W1 2024', 'W5 2024', 'W9 2024', 'Total'])).toEqual([10, 20, 30, 60]);
});

withLibreOffice('every name is counted as itself', async () => {
  const rows = names.map((name, index): Cells => ['2024-01-02', name, 2 ** index, 10 * (index + 1)]);
  const spellings: readonly Cells[] = ['Black Friday', 'BLACK FRIDAY', 'Black Friday'].map((name) => [
    '2024-01-03',
    name,
    2 ** names.length,
    1,
  ]);
  const plan = planFrom([['Date', 'Campaign', 'Spend', 'Clicks'], ...rows, ...spellings], { granularity: 'month' });
  const [workbook] = await computed([plan]);
  const campaigns = dimensionValues(workbook, 'By Campaign');
  const expected = new Map([
    ...names.map((name, index) => [name, 2 ** index] as const),
    ['Black Friday', 3 * 2 ** names.length] as const,
    ['All together', 2 ** names.length - 1 + 3 * 2 ** names.length] as const,
  ]);
  expect(campaigns.names.length).toBe(expected.size);
  expect(new Map(campaigns.names.map((name) => [name, campaigns.value(name, 'Spend')]))).toEqual(expected);
});

withLibreOffice('data without dates, of one row, of one period and of the future has workbooks too', async () => {
  const rows: readonly Cells[] = [
    ['Date', 'Channel', 'Spend', 'Clicks', 'Impressions', 'Reach'],
    ['2024-01-02', 'Search', 100, 50, 500, 40],
    ['2024-01-09', 'Social', 60, 0, 300, 30],
  ];
  const undated = planFrom(rows.map((row) => row.slice(1)));
  const single = planFrom(rows.slice(0, 2));
  const onePeriod = planFrom(rows, { granularity: 'month' });
  const future = planFrom(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('2024', '2090') : cell))),
    { granularity: 'month' },
  );
  const [ofNoTime, ofOneRow, ofOneMonth, ofTheFuture] = await computed([undated, single, onePeriod, future]);

  const totals = kpiValues(ofNoTime);
  expect(totals.headings).toEqual(['Metric', 'Target', 'Target met?', 'Total', 'Note']);
  expect(['Spend', 'Clicks', 'Cost per click', 'Reach'].map((name) => totals.value(name, 'Total'))).toEqual([
    160,
    50,
    3.2,
    null,
  ]);
  expect(totals.value('Reach', 'Note')).toBe('Reach does not add up over several rows');
  expect(dimensionValues(ofNoTime, 'By Channel').values('Social', ['Spend', 'Cost per click'])).toEqual([60, null]);

  const one = kpiValues(ofOneRow);
  expect(one.headings).toEqual(['Metric', 'Latest', 'Target', 'Target met?', 'Total', 'Note', '2 Jan 2024']);
  expect(one.values('Spend', ['Latest', 'Total', '2 Jan 2024'])).toEqual([100, 100, 100]);
  expect(one.value('Reach', 'Total')).toBe(40);
  expect(ofOneRow.sheets).not.toContain('Chart data');

  const month = kpiValues(ofOneMonth);
  expect(month.values('Spend', ['Latest', 'Total', 'Jan 2024'])).toEqual([160, 160, 160]);
  expect(month.headings).not.toContain('Change');

  const later = kpiValues(ofTheFuture);
  expect(ofTheFuture.value('KPIs', 'C3')).toBe(clockDay() - 1);
  expect(later.values('Spend', ['Latest', 'Total', 'Jan 2090'])).toEqual([null, null, null]);
  expect(later.values('Spend', ['Note'])).toEqual(['No data: Spend']);
  expect(dimensionValues(ofTheFuture, 'By Channel').value('Search', 'Spend')).toBeNull();
});

/** A row a day with one more click each day, so that every sum tells its days. */
function daily(from: number, to: number): readonly Cells[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const text = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return [['Date', 'Clicks', 'Impressions'], ...days.map((day): Cells => [text(day), day - from + 1, 100])];
}

/** 1 + 2 + … from one number to another. */
const sumOf = (from: number, to: number): number => ((from + to) * (to - from + 1)) / 2;

withLibreOffice('days, ISO weeks over a new year, months with a leap day, quarters', async () => {
  // 2020 has 53 weeks: the last one begins on Monday 28 December and ends on Sunday 3 January 2021.
  const newYear = daily(dayNumber(2020, 12, 16), dayNumber(2021, 1, 12));
  const leap = daily(dayNumber(2023, 1, 15), dayNumber(2024, 2, 29));
  const plans = [
    planFrom(newYear, { granularity: 'day' }),
    planFrom(newYear),
    planFrom(leap),
    planFrom(leap, { granularity: 'quarter' }),
    planFrom(leap, { granularity: 'week' }),
  ] as const;
  const [byDay, byWeek, byMonth, byQuarter, byManyWeeks] = (await computed(plans)).map(kpiValues) as [
    ...ReturnType<typeof kpiValues>[],
  ];

  expect(byDay?.headings.slice(-28)[0]).toBe('16 Dec 2020');
  expect(byDay?.values('Clicks', ['Latest', 'Period before', 'Baseline', 'Total', '1 Jan 2021'])).toEqual([
    28,
    27,
    1,
    sumOf(1, 28),
    17,
  ]);

  expect(byWeek?.headings.slice(-5)).toEqual(['W51 2020', 'W52 2020', 'W53 2020', 'W1 2021', 'W2 2021']);
  expect(byWeek?.values('Clicks', ['W51 2020', 'W52 2020', 'W53 2020', 'W1 2021', 'W2 2021'])).toEqual([
    sumOf(1, 5),
    sumOf(6, 12),
    sumOf(13, 19),
    sumOf(20, 26),
    sumOf(27, 28),
  ]);
  // Two days of the week so far, against two days of the week before and of the first whole week.
  expect(byWeek?.values('Clicks', ['Latest', 'Period before', 'Baseline'])).toEqual([
    sumOf(27, 28),
    sumOf(20, 21),
    sumOf(6, 7),
  ]);

  const day = (year: number, month: number, date: number): number =>
    dayNumber(year, month, date) - dayNumber(2023, 1, 14);
  expect(byMonth?.values('Impressions', ['Jan 2023', 'Feb 2023', 'Feb 2024'])).toEqual([1700, 2800, 2900]);
  expect(byMonth?.values('Impressions', ['Latest', 'Period before', 'Year before', 'Baseline'])).toEqual([
    2900, 3100, 2800, 2800,
  ]);
  expect(byMonth?.value('Clicks', 'Feb 2024')).toBe(sumOf(day(2024, 2, 1), day(2024, 2, 29)));

  expect(byQuarter?.headings.slice(-5)).toEqual(['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023', 'Q1 2024']);
  expect(byQuarter?.values('Impressions', ['Q1 2023', 'Q2 2023', 'Q4 2023', 'Q1 2024'])).toEqual([
    7600, 9100, 9200, 6000,
  ]);
  // 60 days of the quarter so far: 1 October to 29 November, 1 January to 1 March, 1 April to 30 May.
  expect(byQuarter?.values('Clicks', ['Latest', 'Period before', 'Year before', 'Baseline'])).toEqual([
    sumOf(day(2024, 1, 1), day(2024, 2, 29)),
    sumOf(day(2023, 10, 1), day(2023, 11, 29)),
    sumOf(1, day(2023, 3, 1)),
    sumOf(day(2023, 4, 1), day(2023, 5, 30)),
  ]);

  // Thursday is the fourth day of week 9; the week 52 weeks before begins on 27 February 2023.
  expect(byManyWeeks?.values('Clicks', ['Latest', 'Period before', 'Year before'])).toEqual([
    sumOf(day(2024, 2, 26), day(2024, 2, 29)),
    sumOf(day(2024, 2, 19), day(2024, 2, 22)),
    sumOf(day(2023, 2, 27), day(2023, 3, 2)),
  ]);
});
