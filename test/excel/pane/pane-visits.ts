import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { cellAddress } from '../../../core/workbook/address.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { builtFiles } from '../built-files.ts';
import { type FakeExcel, fakeExcel, type Wanted } from '../server/fake-excel.ts';
import { openPane, type Pane, type PaneOptions } from './pane-pages.ts';

export const WAIT = 60_000;

type Open = (options: PaneOptions) => Promise<Pane>;

/** Opens panes for the tests of a file; whatever a page complains of, or asks of other places, fails them. */
export function paneVisits(): Readonly<{ open: Open }> {
  let browser: Browser;
  let opened: Pane[] = [];
  beforeAll(async () => {
    builtFiles();
    browser = await launchChromium();
  }, WAIT);
  afterAll(() => browser.close());
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const { context } of all) await context.close();
    expect(all.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  return {
    async open(options) {
      const pane = await openPane(browser, options);
      opened.push(pane);
      return pane;
    },
  };
}

/** An Excel as old as the add-in takes it, on the tests' own day. */
export const newExcel = (wanted: Wanted = {}): FakeExcel => fakeExcel({ requirementSet: '1.12', ...wanted });

export const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

/** An export that is read and built in a moment. */
export const few = example('google-ads-en.csv').trimEnd().split('\n').slice(2, 40).join('\n');

/** Puts a text where Ctrl+V finds it, presses that in the box, and waits for the preview. */
export async function paste({ page }: Pane, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('.drawing');
}

/** Builds what is previewed, once it is. */
export const pressBuild = ({ page }: Pane): Promise<void> =>
  page.locator('.steps > .step:last-child .button-primary:not([aria-disabled])').click();

export async function build(pane: Pane): Promise<void> {
  await pressBuild(pane);
  await pane.page.waitForSelector('.added');
}

/** Everything that stands in the cells of a workbook, sheet by sheet. */
export const contents = ({ book }: FakeExcel): unknown =>
  book.state.sheets.map(({ name, visibility, cells }) => [name, visibility, JSON.stringify(cells)]);

/** The sum of a column of a sheet, by its header. */
export function total({ book }: FakeExcel, title: string, header: string): number {
  const { cells } = book.sheet(title);
  const column = cells[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  return cells.slice(1).reduce((sum, row) => sum + Number(row?.[column]?.value || 0), 0);
}

/** Types a table into Sheet1, from A1 on, and selects it. */
export function selectTable({ book }: FakeExcel, rows: readonly (readonly (string | number)[])[]): void {
  for (const [down, cells] of rows.entries())
    for (const [right, typed] of cells.entries()) book.type('Sheet1', cellAddress(down, right), typed);
  book.select('Sheet1', `A1:${cellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1)}`);
}

export const focused = ({ page }: Pane): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** Goes along with Tab, as somebody without a mouse does, until the focus is on what says these words. */
export async function tabTo(pane: Pane, words: RegExp): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await pane.page.keyboard.press('Tab');
    if (words.test((await focused(pane)).trim())) return;
  }
  throw new Error(`Tab does not lead to ${words}`);
}
