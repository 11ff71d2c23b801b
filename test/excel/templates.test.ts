import { type Asked, addedPlan, changeFor } from '../gas/built-book.ts';
import { sampleBook } from '../goals/sample-objectives.ts';
import { allOrSome } from '../thorough.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { cellDifferences, layoutOf, lookDifferences } from './built-book.ts';
import { excelClient } from './excel-client.ts';
import type { FakeExcel } from './server/fake-excel.ts';

const MOST = 300_000;
const watch = { progress: () => {}, isCancelled: () => false };

/** Whole workbooks of several templates and languages, each in an Excel of another culture. */
const cases = [
  { file: 'google-ads-en.csv', culture: 'en-US', templates: ['kpi', 'goals', 'team-plan'] },
  { file: 'meta-ads-tr.csv', culture: 'tr-TR', templates: ['kpi'] },
  { file: 'funnel-ar.tsv', culture: 'ar-SA', templates: ['kpi', 'goals'] },
  { file: 'email-campaigns-pl.csv', culture: 'pl-PL', templates: ['kpi', 'goals', 'team-plan'] },
  { file: 'crm-leads-en.csv', culture: 'id-ID', templates: ['kpi'] },
] as const;

/** How the cells of a sheet run, but for those that go by what they hold. */
const readingOrders = ({ book }: FakeExcel, title: string): readonly string[] => [
  ...new Set(
    ['A1', 'A2', 'B1', 'B2', 'B3']
      .map((place) => book.look(title, place, 'readingOrder'))
      .filter((order) => order !== 'Context'),
  ),
];

test.each(allOrSome(cases, ({ culture }) => culture === 'ar-SA' || culture === 'tr-TR'))(
  'a workbook of $file in an Excel of $culture holds what was planned, looks like it, and takes three batches',
  async ({ file, culture, templates }) => {
    const { language, text } = exampleOf(file);
    const { excel, host } = excelClient({ culture, today: fixedToday });
    const book = templates.some((one) => one === 'goals') ? sampleBook : null;
    const asked: Asked = {
      source: { table: tableOf(text, language), book },
      choices: { templates, language, source: file },
      able: host.capabilities,
    };
    const before = await host.snapshot();
    const change = changeFor(asked, before);
    const batches = excel.batches.count;
    const inverse = await host.apply(change, watch);
    expect(excel.batches.count - batches).toBe(3);
    const plan = addedPlan(change);
    expect(excel.book.titles).toEqual(['Sheet1', ...plan.sheets.map(({ title }) => title)]);
    expect(cellDifferences(excel, plan, fixedToday).slice(0, 10)).toEqual([]);
    expect(lookDifferences(excel, plan, language).slice(0, 10)).toEqual([]);
    for (const { title } of plan.sheets.filter(({ hidden, styles }) => !hidden && styles.length > 0))
      expect([title, readingOrders(excel, title)]).toEqual([title, language === 'ar' ? ['RightToLeft'] : []]);
    for (const sheet of plan.sheets) {
      const { planned, found } = layoutOf(excel, sheet);
      expect([sheet.title, found]).toEqual([sheet.title, planned]);
    }
    const { active, sheets } = excel.book.state;
    expect(sheets.find(({ id }) => id === active)?.name).toBe(plan.sheets.find(({ hidden }) => !hidden)?.title);
    // The same build once more finds nothing to do.
    const now = await host.snapshot();
    expect(changeFor(asked, now).steps).toEqual([]);
    await host.apply(inverse, watch);
    expect(await host.snapshot()).toEqual(before);
  },
  MOST,
);
