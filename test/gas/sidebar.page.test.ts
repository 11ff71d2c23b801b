import { writeXlsx } from 'hucre/xlsx';
import { locales } from '../../core/locales/index.ts';
import { build, contents, example, pageVisits, paste, total, WAIT } from './page-visits.ts';
import { spreadsheet } from './spreadsheet.ts';

const { open } = pageVisits();
const { build: words, refresh, settings } = locales.en.sidebarTexts;

test(
  'an export is pasted and built, the same export writes nothing, and undo leaves the spreadsheet as it was',
  async () => {
    const sheets = spreadsheet({ locale: 'de_DE', timeZone: 'Pacific/Auckland' });
    const { book, user } = sheets.google;
    user.type('Sheet1', 'A1', ['mine', 1], ['=B1+1', 2]);
    const before = contents(sheets);
    const page = await open(sheets);
    await paste(page, example('google-ads-en.csv'));
    expect(contents(sheets)).toEqual(before);
    await build(page);
    expect(book.titles()).toEqual(expect.arrayContaining(['Sheet1', 'KPIs', 'Data', 'Definitions']));
    expect(book.titles().filter((title) => title.startsWith('~'))).toEqual([]);
    // The export's own totals row.
    expect(total(sheets, 'Cost')).toBeCloseTo(248_569.64, 2);
    expect(page.mostAtOnce()).toBeLessThanOrEqual(5);

    await page.frame.getByRole('button', { name: words.otherData }).click();
    await paste(page, example('google-ads-en.csv'));
    await page.frame.getByText(refresh.upToDate).waitFor();

    await page.frame.getByRole('button', { name: words.undo, exact: true }).click();
    await page.frame.getByRole('button', { name: words.undoYes }).click();
    await page.frame.getByText(words.undone).waitFor();
    expect(contents(sheets)).toEqual(before);
  },
  WAIT,
);

test(
  'last month’s build gets this month’s rows from another visit, in Turkish, and can be taken back by a third',
  async () => {
    const turkish = locales.tr.sidebarTexts;
    const sheets = spreadsheet({ locale: 'tr_TR', userLocale: 'tr', timeZone: 'Europe/Istanbul' });
    const [header = '', ...rows] = example('meta-ads-tr.csv').trimEnd().split('\n');
    const days = rows.filter((row) => /^\d/.test(row));
    const first = await open(sheets);
    await paste(first, [header, ...days.slice(0, 200)].join('\n'));
    await build(first);
    await first.context.close();
    const built = contents(sheets);

    const second = await open(sheets);
    await paste(second, [header, ...days.slice(150)].join('\n'));
    await second.frame.getByRole('button', { name: turkish.refresh.bringUp }).click();
    await second.frame.waitForSelector('.report', { timeout: WAIT });
    // The export's own totals row.
    expect(total(sheets, 'Harcanan Tutar (TRY)')).toBeCloseTo(674_971.72, 2);
    await second.context.close();

    const third = await open(sheets);
    await third.frame.getByRole('button', { name: turkish.build.undo, exact: true }).click();
    await third.frame.getByRole('button', { name: turkish.build.undoYes }).click();
    await third.frame.getByText(turkish.build.undone).waitFor();
    expect(contents(sheets)).toEqual(built);
  },
  WAIT,
);

test(
  'the selected range is built from, without a worker where the browser refuses one',
  async () => {
    const sheets = spreadsheet();
    sheets.google.user.type('Sheet1', 'A1', ['Campaign', 'Cost', 'Clicks'], ['A', 12.5, 5], ['B', 10, 4]);
    sheets.google.user.select('Sheet1', 'A1:C3');
    const page = await open(sheets, { withoutWorkers: true });
    await page.frame.getByRole('button', { name: words.useSelection }).click();
    await page.frame.getByText('Sheet1!A1:C3').waitFor();
    await page.frame.waitForSelector('.drawing');
    expect(page.page.workers()).toHaveLength(0);
    await build(page);
    expect(total(sheets, 'Cost')).toBe(22.5);
  },
  WAIT,
);

test(
  'a workbook that is chosen from the disk is read in the page, its work in a worker made from the page’s own script',
  async () => {
    const sheets = spreadsheet();
    const page = await open(sheets);
    const rows = [
      ['Day', 'Cost', 'Clicks'],
      [new Date(Date.UTC(2026, 6, 1)), 10, 5],
      [new Date(Date.UTC(2026, 6, 2)), 30, 5],
    ];
    const file = await writeXlsx({ sheets: [{ name: 'Export', rows }] });
    await page.frame.waitForSelector('textarea');
    expect(page.page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:']);
    await page.frame
      .locator('input[type=file]')
      .setInputFiles({ name: 'export.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
    await page.frame.getByText('export.xlsx · Export').waitFor();
    await page.frame.getByText('1 Jul 2026 – 2 Jul 2026').first().waitFor();
    await page.frame.waitForSelector('.drawing');
    await build(page);
    expect(total(sheets, 'Cost')).toBe(40);
  },
  WAIT,
);

test(
  'texts of another language come when it is chosen in Settings, and it is there at the next opening',
  async () => {
    const sheets = spreadsheet({ userLocale: 'en_GB' });
    const page = await open(sheets, { locale: 'pl-PL' });
    await page.frame.click('[data-tab=settings]');
    await page.frame.getByLabel(settings.language, { exact: true }).selectOption('id');
    await page.frame.waitForSelector('.marksheet[lang=id]');
    await page.frame.getByText(locales.id.sidebarTexts.settings.saved).waitFor();
    // Asked for: the browser's language by guess, the account's, the chosen one; none twice.
    const asked = page.sent.flatMap((request) => /"texts".*"(\w\w)"/.exec(request)?.[1] ?? []);
    expect(asked.sort()).toEqual(['en', 'id', 'pl']);
    const again = await open(sheets);
    await again.frame.waitForSelector('.marksheet[lang=id] textarea');
  },
  WAIT,
);

test(
  'a formula from Functions is put into the cell that is selected',
  async () => {
    const sheets = spreadsheet();
    sheets.google.user.select('Sheet1', 'D4');
    const page = await open(sheets, { server: sheets.opened('showFunctions') });
    const { functions } = locales.en.sidebarTexts;
    await page.frame.fill('[role=combobox]', 'CPC');
    await page.page.keyboard.press('Enter');
    await page.frame.waitForSelector('h2:focus');
    for (const [at, value] of ['10', '4'].entries()) await page.frame.locator('.argument input').nth(at).fill(value);
    await page.frame.getByRole('button', { name: functions.insert, exact: true }).click();
    await page.frame.getByText(functions.inserted.replace('{address}', 'D4')).waitFor();
    expect(sheets.google.book.formula('Sheet1', 'D4')).toBe('=CPC(10;4)');
  },
  WAIT,
);
