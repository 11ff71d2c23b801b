import { clockDay } from './computed-plan.ts';
import { dimensionValues, kpiValues } from './kpi-values.ts';
import { type Cells, computed, planFrom } from './live-plans.ts';
import { withLibreOffice } from './skip.ts';

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
