import { type BuildChoices, buildPlan } from '../../core/build.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { shareCheck } from '../../core/share-check/share-check.ts';
import { dayNumber, isoDate } from '../../core/values/day-number.ts';
import { withMarks } from '../../core/workbook/ownership/with-marks.ts';
import type { CellValue, WorkbookPlan } from '../../core/workbook/plan.ts';
import { sampleBook } from '../goals/sample-objectives.ts';
import { memoryHost } from '../host/memory-host.ts';
import type { MemorySheet } from '../host/memory-sheet.ts';
import { exampleOf, examplePlan, examples, fixedToday } from '../workbook/examples.ts';
import { brief, only, options, watch, workbookOf } from './checked.ts';

/** A plan as a workbook, as the memory host holds it. */
async function built(plan: WorkbookPlan) {
  const memory = memoryHost({ today: fixedToday });
  await memory.host.apply(addPlan(plan, []), watch);
  return memory;
}

/** The same workbook with some cells of one sheet typed over. */
function typedOver(
  sheets: readonly MemorySheet[],
  key: string,
  cells: readonly (readonly [number, number, CellValue])[],
) {
  return sheets.map((sheet) => {
    if (sheet.key !== key) return sheet;
    const [values, formulas] = [sheet.values.map((row) => [...row]), sheet.formulas.map((row) => [...row])];
    for (const [row, column, value] of cells) {
      (values[row] as CellValue[])[column] = value;
      (formulas[row] as (string | null)[])[column] = null;
    }
    return { ...sheet, values, formulas };
  });
}

describe('generated workbooks', () => {
  const names = ['google-ads-en.csv', 'meta-ads-tr.csv', 'funnel-ar.tsv', 'email-campaigns-pl.csv', 'social-id.csv'];

  test.each(names)('%s: nothing is found in what we made ourselves', async (file) => {
    expect(examples.map((example) => example.file)).toContain(file);
    const { host } = await built(examplePlan(exampleOf(file)));
    expect(shareCheck(await host.snapshot(), options).map(brief)).toEqual([]);
  });

  test('a report date typed long ago is told, one that lies within forty days is not', async () => {
    const asOf = (day: number) => built(examplePlan(exampleOf('google-ads-en.csv'), { asOf: day }));
    const stale = shareCheck(await (await asOf(fixedToday - 41)).host.snapshot(), options);
    expect(stale.map(brief)).toEqual([['stale-report-date', 2, 2, 1, isoDate(fixedToday - 41), '']]);
    expect(shareCheck(await (await asOf(fixedToday - 40)).host.snapshot(), options)).toEqual([]);
  });

  test('a formula that somebody typed over is told, and a value in a cell that people fill in is not', async () => {
    const { sheets } = await built(withMarks(examplePlan(exampleOf('google-ads-en.csv'))));
    const kpis = sheets().find(({ key }) => key === 'kpis');
    const row =
      kpis?.formulas.findIndex((cells, at) => at > 8 && cells.filter((text) => text !== null).length > 3) ?? 0;
    const column = kpis?.formulas[row]?.findIndex((text) => text !== null) ?? 0;
    expect(shareCheck(workbookOf(...sheets()), options)).toEqual([]);
    const changed = workbookOf(...typedOver(sheets(), 'kpis', [[row, column, 99]]));
    expect(shareCheck(changed, options).map(brief)).toEqual([['edited-formula', row, column, 1, '99', '']]);
  });
});

describe('objectives', () => {
  const choices: BuildChoices = {
    ...{ templates: ['goals'], language: 'en', source: 'goals', metrics: null, granularity: null, today: fixedToday },
    asOf: dayNumber(2026, 9, 30),
  };
  const goals = buildPlan({ table: null, book: sampleBook }, choices) as WorkbookPlan;

  test('without an owner are told on the row of the Goals sheet; examples are not', async () => {
    const { host, sheets } = await built(goals);
    const found = only(shareCheck(await host.snapshot(), options), 'objective-without-owner');
    const sheet = sheets().find(({ key }) => key === 'goals');
    expect(found.length).toBeGreaterThan(0);
    for (const { row, found: text, title } of found) {
      expect(title).toBe(sheet?.title);
      expect(sheet?.values[row]).toContain(text);
    }
    expect(found.map(({ found: text }) => text)).toContain('Be better known');
    expect(found.map(({ found: text }) => text)).not.toContain('Launch the new landing page');
  });

  test('whose last day is past are told unless it is said how they ended', async () => {
    const { sheets } = await built(goals);
    const late = { ...options, today: dayNumber(2027, 1, 1) };
    const found = only(shareCheck(workbookOf(...sheets()), late), 'objective-past-due').map(({ found: text }) => text);
    // As of 30 September nothing that ends with the year has ended, but what is exceeded already has.
    expect(found).toContain('Turn more website visitors into leads');
    expect(found).not.toContain('Win 200 newsletter subscribers as customers');
    expect(
      only(shareCheck(workbookOf(...sheets()), options), 'objective-past-due').map(({ found: text }) => text),
    ).not.toContain('Turn more website visitors into leads');
  });
});
