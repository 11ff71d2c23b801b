// 100,000 rows pasted into the page: how long its main thread stands still, until they are understood and until a
// workbook of them stands in the grid with all its values.
import { openPage } from './page-served.mjs';
import { sampleText } from './sample.mjs';

/** Begins to note tasks of 50 ms and more. */
const watchTasks = (page) =>
  page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The longest since it was asked last, in milliseconds. */
async function longestTask(page) {
  // What is noted of a task arrives after it.
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...globalThis.longTasks.splice(0)));
}

/** The longest task of each part, in milliseconds. */
export async function measureBuild(browser, address, rows) {
  const page = await openPage(browser, address);
  const patience = { timeout: 240_000 };
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await watchTasks(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sampleText(rows));
  // Handing the text over is the bench's own doing.
  await longestTask(page);
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('.drawing', patience);
  const pasting = await longestTask(page);
  await page.locator('.button-primary:not([aria-disabled])').click();
  await page.waitForSelector('.added', patience);
  const building = await longestTask(page);
  await page.context().close();
  return { pasting, building };
}
