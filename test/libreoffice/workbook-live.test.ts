import { dayNumber } from '../../core/values/day-number.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { withCell, withDataRows } from '../workbook/changed-plan.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { dimensionValues, kpiValues } from './kpi-values.ts';
import { type Cells, computed, march, planFrom } from './live-plans.ts';
import { withLibreOffice } from './skip.ts';

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
