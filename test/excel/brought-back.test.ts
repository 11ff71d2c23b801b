import { type Asked, addedPlan, changeFor } from '../gas/built-book.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { cellDifferences, layoutOf, lookDifferences } from './built-book.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };

test('sheets that come back by undoing an undo look as they were built, with their rules, checks and charts', async () => {
  const { language, text } = exampleOf('funnel-ar.tsv');
  const { excel, host } = excelClient({ culture: 'ar-SA', today: fixedToday });
  const asked: Asked = {
    source: { table: tableOf(text, language), book: null },
    choices: { templates: ['kpi'], language, source: 'funnel-ar.tsv' },
    able: host.capabilities,
  };
  const change = changeFor(asked, await host.snapshot());
  const plan = addedPlan(change);
  const undo = await host.apply(change, watch);
  const built = await host.snapshot();
  const again = await host.apply(undo, watch);
  expect(excel.book.titles).toEqual(['Sheet1']);
  await host.apply(again, watch);
  expect(await host.snapshot()).toEqual(built);
  expect(cellDifferences(excel, plan, fixedToday).slice(0, 10)).toEqual([]);
  expect(lookDifferences(excel, plan, language).slice(0, 10)).toEqual([]);
  for (const sheet of plan.sheets) {
    const { planned, found } = layoutOf(excel, sheet);
    expect([sheet.title, found]).toEqual([sheet.title, planned]);
  }
}, 60_000);

test('one whose lines people moved comes back with its cells, and looks like no other', async () => {
  const { language, text } = exampleOf('funnel-ar.tsv');
  const { excel, host } = excelClient({ today: fixedToday });
  const source = { table: tableOf(text, language), book: null };
  const change = changeFor(
    { source, choices: { templates: ['kpi'], language }, able: host.capabilities },
    await host.snapshot(),
  );
  const undo = await host.apply(change, watch);
  const [first] = addedPlan(change).sheets;
  const title = first?.title ?? '';
  excel.book.insertLines(title, 'rows', 3, 1);
  const moved = await host.snapshot();
  const again = await host.apply(undo, watch);
  await host.apply(again, watch);
  const back = await host.snapshot();
  const formulas = (sheets: typeof back.sheets) => sheets.find((sheet) => sheet.title === title)?.formulas;
  expect(formulas(back.sheets)).toEqual(formulas(moved.sheets));
  expect(excel.book.sheet(title).charts).toEqual([]);
}, 60_000);
