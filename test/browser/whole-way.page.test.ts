import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { allOrSome } from '../thorough.ts';
import { accessibilityProblems } from './accessibility.ts';
import { type GridPage, type GridPages, startGridPages } from './grid-page.ts';

const MOST = 60_000;
let pages: GridPages;
let opened: GridPage;
let page: Page;

beforeAll(async () => {
  pages = await startGridPages();
}, MOST);
afterAll(() => pages.stop());
afterEach(async () => {
  await opened.context.close();
  expect(opened.troubles).toEqual([]);
});

async function open(language: Language): Promise<void> {
  opened = await pages.open(`?lang=${language}`);
  page = opened.page;
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.waitForSelector('#sidebar textarea');
}

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

async function paste(text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('#sidebar textarea');
  await page.keyboard.press('Control+V');
}

async function build(): Promise<void> {
  await page.locator('#sidebar .button-primary:not([aria-disabled])').click();
  await page.waitForSelector('#sidebar .added', { timeout: MOST });
}

/** Drops a file onto a part of the page; says whether the page kept the browser from opening it. */
async function drop(onto: string, name: string, bytes: Uint8Array): Promise<boolean> {
  return page.evaluate(
    ([selector, title, numbers]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(numbers)], title));
      const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      const element = document.querySelector(selector) as Element;
      element.dispatchEvent(event('dragover'));
      return !element.dispatchEvent(event('drop'));
    },
    [onto, name, [...bytes]] as const,
  );
}

/**
 * An export of each language, and a total of it: the export's own totals row for en, tr and ar; for id and pl the
 * column summed by a script apart from this code.
 */
const exports = [
  { language: 'en', file: 'google-ads-en.csv', total: 248_569.64 },
  { language: 'tr', file: 'meta-ads-tr.csv', total: 674_971.72 },
  { language: 'id', file: 'meta-ads-id.csv', total: 180_107_053 },
  { language: 'ar', file: 'funnel-ar.tsv', total: 1_437_303.88 },
  { language: 'pl', file: 'email-campaigns-pl.csv', total: 283_782.1 },
] as const;

test.each(allOrSome(exports, ({ language }) => language === 'ar'))(
  'in $language an export is pasted, understood, built into a workbook by native formulas, and saved as a file',
  async ({ language, file, total }) => {
    await open(language);
    await paste(example(file));
    await page.waitForSelector('#sidebar .drawing');
    await build();
    const { sheets } = await opened.driver.snapshot();
    const kpis = sheets.find(({ key }) => key === 'kpis');
    expect(kpis?.values.flat()).toContain(locales[language].workbookTexts.kpisTitle);
    const computed = (kpis?.formulas ?? []).flatMap((row, down) =>
      row.flatMap((formula, right) => (formula === null ? [] : [kpis?.values[down]?.[right] ?? null])),
    );
    expect(computed.some((value) => typeof value === 'number' && Math.abs(value - total) < 0.005)).toBe(true);
    const errors = computed.filter((value) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value));
    expect(errors).toEqual([]);
    // Every language of the sidebar has its own tests of that; here it is about the page around it.
    if (language === 'ar')
      for (const root of ['#page-bar', '.marksheet']) expect(await accessibilityProblems(page, root)).toEqual([]);
    const save = page.getByRole('button', { name: locales[language].sidebarTexts.page.save });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  },
  MOST,
);

test(
  'a dropped .csv is read, a dropped .xlsx in its place, and a file dropped beside the sidebar is not opened by the browser',
  async () => {
    await open('en');
    await drop('#sidebar .give', 'funnel.tsv', readFileSync('examples/funnel-ar.tsv'));
    await page.getByText('funnel.tsv').waitFor();
    await page.waitForSelector('#sidebar .facts');
    const rows = [
      ['Date', 'Clicks', 'Cost'],
      [new Date(Date.UTC(2026, 6, 1)), 5, 10.5],
      [new Date(Date.UTC(2026, 6, 2)), 7, 20],
    ];
    await drop('#sidebar .steps', 'clicks.xlsx', await writeXlsx({ sheets: [{ name: 'Export', rows }] }));
    await page.getByText('clicks.xlsx').waitFor();
    await page.waitForSelector('#sidebar .facts');
    expect(await page.locator('#sidebar .facts').textContent()).toContain('1 Jul 2026 – 2 Jul 2026');
    const isTaken = await drop('#page-bar', 'other.csv', Buffer.from('a,b'));
    expect(isTaken).toBe(true);
    // Tab stays within the grid: F6 leads out of it and back, to where the focus was.
    const part = () => page.evaluate(() => document.activeElement?.closest('#page-bar, #grid, #sidebar')?.id);
    await page.focus('#sidebar [data-tab=build]');
    const way: unknown[] = [];
    for (const keys of ['F6', 'F6', 'Shift+F6', 'F6', 'F6']) {
      await page.keyboard.press(keys);
      way.push(await part());
    }
    expect(way).toEqual(['page-bar', 'grid', 'page-bar', 'grid', 'sidebar']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-build');
  },
  MOST,
);

test(
  'pasted markup and formulas stay text in the sidebar, in the grid and in the saved file',
  async () => {
    await open('en');
    const hostile = ['<img src=x onerror="document.title=1">', '=HYPERLINK("http://x.test","y")', '+1+1', '@SUM(1)'];
    const rows = hostile.map((text, at) => `2026-07-0${at + 1}\t"${text.replace(/"/g, '""')}"\t5\t9`);
    await paste([`Date\tCampaign\tClicks\tSpend`, ...rows].join('\n'));
    await page.waitForSelector('#sidebar .drawing');
    await build();
    const { sheets } = await opened.driver.snapshot();
    const data = sheets.find(({ key }) => key === 'data');
    expect(data?.values.slice(1).map(([, campaign]) => campaign)).toEqual(hostile);
    expect(data?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
    expect(await page.title()).toBe('Marksheet');
    const save = page.getByRole('button', { name: locales.en.sidebarTexts.page.save });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const saved = await readXlsx(readFileSync(await download.path()));
    const cells = saved.sheets.find(({ name }) => name === data?.title)?.rows ?? [];
    expect(cells.slice(1).map(([, campaign]) => campaign)).toEqual(hostile);
  },
  MOST,
);
