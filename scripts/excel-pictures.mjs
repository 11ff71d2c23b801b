// Makes pictures of the pane as it stands in Excel: the built page with Microsoft's own library, on the tests' own
// workbook. English in light colours, Turkish in dark ones, Arabic in both, and high contrast. Needs the development packages.
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { build as bundle } from 'esbuild';
import { chromium as driver } from 'playwright-core';

const target = 'docs/pictures/excel';
/** A day of the examples' own time, so that the same pictures come out on any day. */
const today = new Date('2026-10-20T10:00:00');

const light = { isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' };
const dark = { isDarkTheme: true, bodyBackgroundColor: '#262626' };

const visits = [
  { name: 'en', language: 'en-US', culture: 'en-US', theme: light, file: 'google-ads-en.csv' },
  { name: 'tr', language: 'tr-TR', culture: 'tr-TR', theme: dark, file: 'meta-ads-tr.csv' },
  { name: 'ar', language: 'ar-SA', culture: 'ar-SA', theme: light, file: 'funnel-ar.tsv' },
  { name: 'ar-dark', language: 'ar-SA', culture: 'ar-SA', theme: dark, file: 'funnel-ar.tsv' },
  {
    ...{ name: 'contrast', language: 'en-US', culture: 'en-US', theme: null, file: 'google-ads-en.csv' },
    ...{ forcedColors: 'active', colorScheme: 'dark' },
  },
];

// In a folder of the project, from where the tests' modules find its packages.
const outfile = 'node_modules/.cache/excel-pictures.mjs';
await bundle({
  stdin: {
    contents: `
      export { openPane } from './test/excel/pane/pane-pages.ts';
      export { fakeExcel } from './test/excel/server/fake-excel.ts';
    `,
    resolveDir: process.cwd(),
  },
  ...{ bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'warning', external: ['playwright-core'] },
});
const { openPane, fakeExcel } = await import(pathToFileURL(outfile).href);

const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await driver.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });

/** Opens the pane at the pictures' own day, twice as sharp as it is large. */
const open = (excel, { theme, forcedColors, colorScheme, language }, traffic = () => 'through') =>
  openPane(browser, {
    ...{ excel, facts: { theme }, forcedColors, colorScheme, locale: language },
    ...{ height: 760, sharpness: 2, now: today, traffic },
  });

/** The pane as it opens over a workbook whose last build lost its connection once all cells were written. */
async function openUnfinished(visit) {
  const excel = fakeExcel({ requirementSet: '1.12', culture: visit.culture, language: visit.language });
  let lostFrom = Number.POSITIVE_INFINITY;
  const left = await open(excel, visit, (number) => (number >= lostFrom ? 'lost' : 'through'));
  await left.page.waitForSelector('.notice');
  await left.page.click('.notice .button');
  await paste(left, visit.file);
  // As in the tests: once all cells are written, before anything on top of them.
  lostFrom = excel.batches.count + 5;
  await pressBuild(left);
  await left.page.waitForSelector('.message-bad');
  await left.context.close();
  const next = await open(excel, visit);
  await next.page.waitForSelector('textarea');
  const button = next.page.locator('.notice .button-primary');
  // It is looked at every 15 seconds; after a minute Microsoft's library fails, as there is no Excel around the page.
  for (let looks = 0; looks < 20 && !(await button.isVisible()); looks += 1) {
    await next.page.clock.fastForward(16_000).catch(() => undefined);
    await next.page.waitForTimeout(100);
  }
  await button.waitFor();
  return next;
}

async function paste({ page }, file) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(`examples/${file}`, 'utf8'));
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('.drawing');
}

const pressBuild = ({ page }) => page.locator('.steps > .step:last-child .button-primary:not([aria-disabled])').click();

/** The other places: objectives read from an example, what a check finds in a sheet of somebody's own, settings. */
async function takePlaces({ page }, excel, take) {
  const open = async (place) => {
    await page.click(`[data-tab=${place}]`);
    await page.waitForSelector('.panel h2, .panel h3');
    await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 0));
  };
  await open('goals');
  await page.locator('.goal-way').nth(1).click();
  await page.waitForTimeout(1000);
  await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 0));
  await take('goals');
  excel.book.addSheet('Plan');
  for (const [address, typed] of [
    ['A1', 120],
    ['A2', '=CPC(A1,5)'],
    ['A3', "='[Budget 2026.xlsx]Sheet1'!A1"],
    ['A4', '=A1/0'],
  ])
    excel.book.type('Plan', address, typed);
  await open('check');
  await page.click('.panel .button-primary');
  await page.waitForTimeout(1000);
  await take('check');
  await open('settings');
  await take('settings');
}

const wanted = process.argv.slice(2);

for (const visit of visits.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { culture, language, name, file } = visit;
  const excel = fakeExcel({ requirementSet: '1.12', culture, language });
  const pane = await open(excel, visit);
  const { page } = pane;
  const take = async (what, taken = page) => {
    await taken.waitForTimeout(400);
    await taken.screenshot({ path: `${target}/${what}-${name}.png` });
    console.log(`${target}/${what}-${name}.png`);
  };
  await page.waitForSelector('.notice');
  await take('first-run');
  await page.click('.notice .button');
  await paste(pane, file);
  await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 0));
  await take('understood');
  await pressBuild(pane);
  await page.waitForSelector('.added');
  await page.locator('.added').first().scrollIntoViewIfNeeded();
  await take('built');
  excel.book.select(excel.book.titles[0], 'D4');
  await pane.press('insert-function');
  await page.waitForSelector('[role=combobox]:focus');
  await page.keyboard.type('CPC');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h2:focus');
  await take('function');
  await takePlaces(pane, excel, take);
  await pane.context.close();
  const unfinished = await openUnfinished(visit);
  await take('unfinished', unfinished.page);
  await unfinished.context.close();
}
await browser.close();
