import { locales } from '../../../core/locales/index.ts';
import type { WorkbookPlan } from '../../../core/workbook/plan.ts';
import { addedPlan, changeFor } from '../../gas/built-book.ts';
import { fixedToday, tableOf } from '../../workbook/examples.ts';
import { cellDifferences } from '../built-book.ts';
import { excelClient } from '../excel-client.ts';
import {
  build,
  contents,
  example,
  focused,
  newExcel,
  paneVisits,
  paste,
  selectTable,
  tabTo,
  total,
  WAIT,
} from './pane-visits.ts';

const { open } = paneVisits();
const { build: words, goals, refresh, welcome } = locales.en.sidebarTexts;

/** What core plans for an example that is pasted into a workbook of one sheet. */
async function plannedOf(file: string): Promise<WorkbookPlan> {
  const { host } = excelClient();
  const source = { table: tableOf(example(file), 'en'), book: null };
  const choices = { templates: ['kpi'], source: words.pastedData, asOf: null };
  return addedPlan(changeFor({ source, choices, able: host.capabilities }, await host.snapshot()));
}

test(
  'an export is pasted and built, the same export writes nothing, and undo leaves the workbook as it was',
  async () => {
    const excel = newExcel({ culture: 'de-DE', language: 'en-US' });
    excel.book.type('Sheet1', 'A1', 'mine');
    const before = contents(excel);
    const pane = await open({ excel, now: new Date('2026-11-22T12:00:00') });
    await paste(pane, example('google-ads-en.csv'));
    expect(contents(excel)).toEqual(before);
    await build(pane);
    expect(excel.book.titles.slice(0, 2)).toEqual(['Sheet1', 'KPIs']);
    expect(cellDifferences(excel, await plannedOf('google-ads-en.csv'), fixedToday).slice(0, 10)).toEqual([]);
    // The export's own totals row.
    expect(total(excel, 'Data', 'Cost')).toBeCloseTo(248_569.64, 2);

    await pane.page.getByRole('button', { name: words.otherData }).click();
    await paste(pane, example('google-ads-en.csv'));
    await pane.page.getByText(refresh.upToDate).waitFor();

    await pane.page.getByRole('button', { name: words.undo, exact: true }).click();
    await pane.page.getByRole('button', { name: words.undoYes }).click();
    await pane.page.getByText(words.undone).waitFor();
    expect(contents(excel)).toEqual(before);
  },
  WAIT,
);

test(
  'last month’s build gets this month’s rows from another visit, in Turkish, and can be taken back by a third',
  async () => {
    const turkish = locales.tr.sidebarTexts;
    const excel = newExcel({ culture: 'tr-TR', language: 'tr-TR' });
    const [header = '', ...rows] = example('meta-ads-tr.csv').trimEnd().split('\n');
    const days = rows.filter((row) => /^\d/.test(row));
    const first = await open({ excel });
    await paste(first, [header, ...days.slice(0, 200)].join('\n'));
    await build(first);
    await first.page.close();
    const built = contents(excel);

    const second = await open({ excel });
    await paste(second, [header, ...days.slice(150)].join('\n'));
    await second.page.getByRole('button', { name: turkish.refresh.bringUp }).click();
    await second.page.waitForSelector('.report');
    // The export's own totals row.
    expect(total(excel, 'Veri', 'Harcanan Tutar (TRY)')).toBeCloseTo(674_971.72, 2);

    await second.page.reload();
    await second.page.getByRole('button', { name: turkish.build.undo, exact: true }).click();
    await second.page.getByRole('button', { name: turkish.build.undoYes }).click();
    await second.page.getByText(turkish.build.undone).waitFor();
    expect(contents(excel)).toEqual(built);
  },
  WAIT,
);

test(
  'the selected range is offered first, by mouse and keyboard, and is built from',
  async () => {
    const excel = newExcel();
    selectTable(excel, [
      ['Campaign', 'Cost', 'Clicks'],
      ['A', 12.5, 5],
      ['B', 10, 4],
    ]);
    const pane = await open({ excel });
    await pane.page.getByRole('button', { name: welcome.dismiss }).click();
    // From the tab, which has the focus, to the first thing in the place.
    await pane.page.keyboard.press('Tab');
    expect(await focused(pane)).toBe(words.useSelection);
    await pane.page.keyboard.press('Enter');
    await pane.page.getByText('Sheet1!A1:C3').waitFor();
    await pane.page.waitForSelector('.drawing');
    // Microsoft's library for the web would leave the pane from a heading, and pass by what opens and closes.
    await tabTo(pane, /^Columns/);
    await tabTo(pane, /^Add \d+ sheets$/);
    await pane.page.keyboard.press('Enter');
    await pane.page.waitForSelector('.added');
    expect(total(excel, 'Data', 'Cost')).toBe(22.5);
    await tabTo(pane, new RegExp(`^${words.undo}$`));
  },
  WAIT,
);

test(
  'objectives that are kept in the pane are there when it is opened again, and are built',
  async () => {
    const excel = newExcel();
    const first = await open({ excel });
    await first.page.click('[data-tab=goals]');
    await first.page.locator('.goal-way').nth(1).click();
    await first.page.getByRole('button', { name: 'Make all mine' }).click();
    const many = await first.page.locator('.goal-card').count();
    await first.page.getByText(goals.kept).first().waitFor();
    await first.page.close();

    const second = await open({ excel });
    await second.page.click('[data-tab=goals]');
    await second.page.waitForSelector('.goal-card');
    expect(await second.page.locator('.goal-card').count()).toBe(many);
    await second.page.getByRole('button', { name: 'Build the goal sheets' }).click();
    await second.page.waitForSelector('.drawing');
    await build(second);
    expect(excel.book.titles).toEqual(expect.arrayContaining(['Summary', 'Goals', 'Check-ins']));
  },
  WAIT,
);
