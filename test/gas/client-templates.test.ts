import { sampleBook } from '../goals/sample-objectives.ts';
import { allOrSome } from '../thorough.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { type Asked, addedPlan, cellDifferences, changeFor, layoutOf, lookDifferences } from './built-book.ts';
import { googleClient } from './google-client.ts';

const MOST = 300_000;
const watch = { progress: () => {}, isCancelled: () => false };

/** Whole workbooks of several templates and languages, each in a spreadsheet of another locale. */
const cases = [
  { file: 'google-ads-en.csv', locale: 'en_US', templates: ['kpi', 'goals', 'team-plan'] },
  { file: 'meta-ads-tr.csv', locale: 'tr_TR', templates: ['kpi'] },
  { file: 'funnel-ar.tsv', locale: 'ar_EG', templates: ['kpi', 'goals'] },
  { file: 'email-campaigns-pl.csv', locale: 'pl_PL', templates: ['kpi', 'goals', 'team-plan'] },
  { file: 'crm-leads-en.csv', locale: 'de_DE', templates: ['kpi'] },
] as const;

test.each(allOrSome(cases, ({ locale }) => locale === 'ar_EG' || locale === 'tr_TR'))(
  'a workbook of $file in a spreadsheet of $locale holds what was planned, and looks like it',
  async ({ file, locale, templates }) => {
    const { language, text } = exampleOf(file);
    const { google, host } = googleClient({ locale, today: fixedToday });
    const book = templates.some((one) => one === 'goals') ? sampleBook : null;
    const asked: Asked = {
      source: { table: tableOf(text, language), book },
      choices: { templates, language, source: file },
      able: host.capabilities,
    };
    const before = await host.snapshot();
    const change = changeFor(asked, before);
    const inverse = await host.apply(change, watch);
    const plan = addedPlan(change);
    expect(google.book.titles()).toEqual(['Sheet1', ...plan.sheets.map(({ title }) => title)]);
    expect(cellDifferences(google, plan, fixedToday).slice(0, 10)).toEqual([]);
    expect(lookDifferences(google, plan).slice(0, 10)).toEqual([]);
    for (const sheet of plan.sheets) {
      const { planned, found } = layoutOf(google, sheet, plan);
      expect([sheet.title, found]).toEqual([sheet.title, planned]);
    }
    const reportDate = plan.sheets.find(({ rowKeys }) => rowKeys.includes('control:report-date'));
    const named = google.book.save().names.MARKSHEET_REPORT_DATE;
    expect(google.book.titles().find((title) => google.book.sheet(title).id === named?.sheet)).toBe(reportDate?.title);
    expect(google.book.shown()).toBe(plan.sheets.find(({ hidden }) => !hidden)?.title);
    // The same build once more finds nothing to do.
    const now = await host.snapshot();
    expect(changeFor(asked, now).steps).toEqual([]);
    await host.apply(inverse, watch);
    expect(await host.snapshot()).toEqual(before);
  },
  MOST,
);
