import type { Page } from 'playwright-core';
import type { Language } from '../../core/values/language.ts';
import { openPlace, paste, sidebarVisits } from './sidebar-visits.ts';

/** The Goals place of the sidebar; all but `open` is about the page that was opened last. */
export function goalsPlace() {
  const visits = sidebarVisits();
  let page: Page;

  /** Opens the Goals place. */
  async function open(language: Language, colorScheme: 'dark' | 'light' = 'light'): Promise<Page> {
    page = await visits.open(language, { colorScheme });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goals();
    return page;
  }

  async function goals(): Promise<void> {
    await openPlace(page, 'goals');
    await page.waitForSelector('.goals h2');
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const card = (words: string) => page.locator('.goal-card', { hasText: words });
  const marks = (of: ReturnType<typeof card>): Promise<string[]> =>
    of.locator('.smart-mark > :first-child').allTextContents();
  const stored = (): Promise<string | null> => page.evaluate(() => globalThis.page.memory.stored.get('goals') ?? null);

  async function startFromExamples(): Promise<void> {
    await page.locator('.goal-way').nth(1).click();
    await page.waitForSelector('.goal-card');
  }

  return {
    ...{ open, goals, button, card, marks, stored, startFromExamples },
    paste: (text: string) => paste(page, text),
  };
}
