// A built page, served as `npm start` serves it and opened in Chromium.
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import { loadCore } from '../scripts/load-core.mjs';

const { startServer } = await loadCore("export { startServer } from './local/server/server.ts';");

export const launch = async () =>
  driver.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: ['--no-sandbox'],
  });

export const serve = (root) => startServer({ root: resolve(root), port: 0, host: '127.0.0.1' });

/** Opens the page with nothing kept and waits for its grid. */
export async function openPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(`${address}?lang=en`);
  await page.waitForFunction(() => 'marksheet' in globalThis);
  return page;
}
