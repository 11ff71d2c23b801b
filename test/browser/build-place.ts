import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Colours, paste, sidebarVisits, tabTo } from './sidebar-visits.ts';

/** The text of an example file. */
export const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

/** The Build place of the sidebar over an empty workbook; all but `open` is about the page that was opened last. */
export function buildPlace() {
  const { openEmpty } = sidebarVisits();
  let page: Page;

  /** Opens the sidebar anew, by a query such as `language=tr`. */
  async function open(query: string, options: Colours = {}): Promise<Page> {
    page = await openEmpty(query, options);
    return page;
  }

  const sheets = () =>
    page.evaluate(() =>
      globalThis.page.memory.sheets().map(({ title, key, values }) => ({ title, key, rows: values.length })),
    );

  /** What was written on each sheet: formulas, and values that no formula computes. */
  const contents = () =>
    page.evaluate(() =>
      globalThis.page.memory.sheets().map(({ title, values, formulas }) => [
        title,
        values.flatMap((row, down) =>
          row.flatMap((value, right) => {
            const content = formulas[down]?.[right] ?? value;
            return content === null || content === '' ? [] : [`${down},${right} ${content}`];
          }),
        ),
      ]),
    );

  const seenText = async (selector: string): Promise<string> =>
    (await page.locator(selector).first().textContent()) ?? '';

  const built = async (): Promise<void> => {
    await page.waitForSelector('.added');
  };

  return {
    ...{ open, sheets, contents, seenText, built },
    paste: (text: string) => paste(page, text),
    tabTo: (words: string) => tabTo(page, words),
  };
}
