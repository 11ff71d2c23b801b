import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { type ScriptPage, type ScriptPageOptions, type ScriptPages, startScriptPages } from './script-pages.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export const WAIT = 120_000;

/** `server`: another entry of the menu than the first. */
type Options = Partial<ScriptPageOptions>;
type Open = (sheets: Spreadsheet, options?: Options) => Promise<ScriptPage>;

/** Serves the built sidebar for the tests of a file; whatever a page complains of, or asks of other places, fails them. */
export function pageVisits(): Readonly<{ open: Open }> {
  let pages: ScriptPages;
  let opened: ScriptPage[] = [];
  beforeAll(async () => {
    pages = await startScriptPages();
  }, WAIT);
  afterAll(() => pages.stop());
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const { context } of all) await context.close();
    expect(all.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  return {
    async open(sheets, options = {}) {
      const page = await pages.open({ server: sheets.opened(), ...options });
      opened.push(page);
      return page;
    },
  };
}

export const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

/** Puts a text where Ctrl+V finds it, presses that in the box, and waits for the preview. */
export async function paste({ page, frame }: ScriptPage, text: string): Promise<void> {
  await frame.waitForSelector('textarea');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await frame.focus('textarea');
  await page.keyboard.press('Control+V');
  await frame.waitForSelector('.drawing', { timeout: WAIT });
}

/** Builds what is previewed; the button is the last of its kind on the page. */
export const pressBuild = (frame: Frame): Promise<void> =>
  frame.locator('.button-primary:not([aria-disabled])').last().click();

export async function build({ frame }: ScriptPage): Promise<void> {
  await pressBuild(frame);
  await frame.waitForSelector('.added', { timeout: WAIT });
}

/** The sum of a column of Data, whose cells hold numbers. */
export function total({ google: { book } }: Spreadsheet, header: string): number {
  const data = book.titles().find((title) => book.noted(title, 'marksheet-key') === 'data') as string;
  const { cells } = book.sheet(data);
  const column = cells[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  return cells.slice(1).reduce((sum, row) => sum + Number(row[column]?.value ?? 0), 0);
}

/** Everything that stands in the cells of a spreadsheet, but for what a build is staged in. */
export const contents = ({ google: { book } }: Spreadsheet) =>
  book
    .titles()
    .filter((title) => !title.startsWith('~'))
    .map((title) => [
      title,
      book
        .sheet(title)
        .cells.flatMap((row, down) =>
          row.flatMap((cell, right) => (cell ? [`${down},${right} ${cell.formula ?? cell.value}`] : [])),
        ),
    ]);
