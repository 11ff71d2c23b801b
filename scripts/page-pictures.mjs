// Makes pictures of every place of the page: English in light colours, Turkish in dark ones, Arabic.
// Needs the development packages (Chromium comes from npm).
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

if (!process.env.NO_BUILD) await import('./build.mjs');

import { loadCore } from './load-core.mjs';

const target = 'docs/pictures/page';
/** A day of the examples' own time, so that the same pictures come out on any day. */
const today = new Date('2026-10-20T10:00:00');

const visits = [
  { language: 'en', colorScheme: 'light', file: 'crm-leads-en.csv', search: 'cost per lead' },
  { language: 'tr', colorScheme: 'dark', file: 'meta-ads-tr.csv', search: 'dönüşüm oranı' },
  { language: 'ar', colorScheme: 'light', file: 'funnel-ar.tsv', search: 'معدل التحويل' },
];

const { startServer } = await loadCore("export { startServer } from './local/server/server.ts';");
const server = await startServer({ root: resolve('dist/local/workbench'), port: 0, host: '127.0.0.1' });
const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await driver.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });

for (const { language, colorScheme, file, search } of visits) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 850 }, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.clock.install({ time: today });
  await page.goto(`${server.address}?lang=${language}`);
  await page.waitForSelector('#sidebar textarea');
  const sidebar = page.locator('#sidebar');
  const take = async (name, what = sidebar) => {
    await page.waitForTimeout(400);
    await what.screenshot({ path: `${target}/${name}-${language}.png` });
    console.log(`${target}/${name}-${language}.png`);
  };
  const open = (place) => page.click(`#sidebar [data-tab=${place}]`);

  await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(`examples/${file}`, 'utf8'));
  await page.focus('#sidebar textarea');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('#sidebar .drawing');
  await take('understood');
  await page.locator('#sidebar .drawing').first().scrollIntoViewIfNeeded();
  await take('preview');
  await page.locator('#sidebar .button-primary:not([aria-disabled])').click();
  await page.waitForSelector('#sidebar .added');
  await page.locator('#sidebar .added').first().scrollIntoViewIfNeeded();
  await take('build', page);

  await open('goals');
  await page.locator('#sidebar .goal-way').nth(1).click();
  await page.waitForSelector('#sidebar .goal-card');
  await take('goals');
  await page.locator('#sidebar .goal-card > .goal-actions > :first-child').first().click();
  await page.waitForSelector('#sidebar .goal-editor');
  await take('objective');
  await page.locator('#sidebar .goal-save > :last-child').click();

  await open('functions');
  await page.fill('#sidebar [role=combobox]', search);
  await page.waitForSelector('#sidebar [role=option]');
  await take('functions');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#sidebar h2:focus');
  await take('function');

  // Something to find: a function of ours, and numbers that are texts.
  await page.evaluate(() => {
    const put = (row, column, content) => ({ row, column, content });
    const cells = [
      put(0, 0, { kind: 'host-formula', text: '=CPC(1200,340)' }),
      ...[0, 1, 2, 3].flatMap((row) => [put(row, 2, `1,2${row}0.50`)]),
    ];
    const change = { titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] };
    return globalThis.marksheet.host.apply(change, { progress: () => {}, isCancelled: () => false });
  });
  await open('check');
  await page.locator('#sidebar .panel:not([hidden]) .button-primary').click();
  await page.waitForSelector('#sidebar .findings > *');
  await take('check');

  await open('settings');
  await page.waitForSelector('#sidebar select');
  await take('settings');
  await context.close();
}
await browser.close();
await server.stop();
