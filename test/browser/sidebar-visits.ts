import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../core/values/language.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { type MemorySheet, typedSheet } from '../host/memory-sheet.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSidebar, serveSidebar } from './sidebar-page.ts';

export const WAIT = 60_000;

export const hostile = '<img src=x onerror="document.title=1">';

/** Something for every fix, and a text that must stay one. */
const ads: MemorySheet = (() => {
  const rows: CellValue[][] = [
    [hostile, 'Cost', 'Clicks', 'CPC'],
    ['A', '10,5', 5, '=CPC(B2;C2)'],
    ['B', '12', 3, '=CPC(B3;C3)'],
    ['C', 9, 0, '#NAME?'],
  ];
  const sheet = typedSheet(hostile, rows);
  return { ...sheet, values: sheet.values.map((row, at) => (at === 1 || at === 2 ? [...row.slice(0, 3), 2] : row)) };
})();

/** What the browser asks pages for. */
export type Colours = Readonly<{ colorScheme?: 'dark' | 'light' }>;
type Options = Colours & Readonly<{ stored?: Readonly<Record<string, string>> }>;

/** Opens a sidebar of 300 px over a small workbook whose active cell is empty. */
type Open = (language: Language, options?: Options) => Promise<Page>;

/** Opens it over an empty workbook, by a query such as `language=tr&worker=none`; the clipboard can be used. */
type OpenEmpty = (query: string, options?: Colours) => Promise<Page>;

/** Serves the sidebar for the tests of a file; whatever the page complains of, or asks of other places, fails the test. */
export function sidebarVisits(): Readonly<{ open: Open; openEmpty: OpenEmpty }> {
  let served: ServedSidebar;
  let browser: Browser;
  let page: Page | null = null;
  let troubles: string[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveSidebar(), launchChromium()]);
  }, WAIT);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  }, WAIT);
  afterEach(async () => {
    await page?.context().close();
    expect(troubles).toEqual([]);
  });

  function watch(watched: Page): void {
    troubles = [];
    watched.on('pageerror', ({ message }) => troubles.push(message));
    watched.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    watched.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) troubles.push(request.url());
    });
  }

  async function visit(query: string, { colorScheme = 'light' }: Colours): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 300, height: 900 }, colorScheme });
    const opened = await context.newPage();
    page = opened;
    watch(opened);
    await opened.goto(`${served.address}?${query}`);
    return opened;
  }

  return {
    async open(language, { stored = {}, ...colours } = {}) {
      const opened = await visit(`language=${language}`, colours);
      const active = { title: ads.title, row: 8, column: 0 };
      await opened.evaluate(
        ([sheet, spot, kept, wanted]) => globalThis.page.start({ sheets: [sheet], active: spot, stored: kept }, wanted),
        [ads, active, stored, language] as const,
      );
      await opened.waitForSelector('textarea');
      return opened;
    },
    async openEmpty(query, colours = {}) {
      const opened = await visit(query, colours);
      await opened.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await opened.waitForSelector('textarea');
      return opened;
    },
  };
}

export const openPlace = async (page: Page, place: string): Promise<void> => page.click(`[data-tab=${place}]`);

/** Puts a text where Ctrl+V finds it, and presses that in the box. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
}

/** Goes along with Tab until the focus is on what says these words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).trim() === words) return;
  }
  throw new Error(`Tab does not lead to ${words}`);
}

export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The formula of a cell of the workbook's only sheet, or its value where it holds none. */
export const cellAt = (page: Page, row: number, column: number): Promise<CellValue> =>
  page.evaluate(
    ([down, right]) => {
      const [sheet] = globalThis.page.memory.sheets();
      return sheet?.formulas[down]?.[right] ?? sheet?.values[down]?.[right] ?? null;
    },
    [row, column] as const,
  );
