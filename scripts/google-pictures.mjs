// Makes pictures of the sidebar as it stands in Google Sheets: the built page over the built script, on the tests' own
// spreadsheet. English in light colours, Turkish in dark ones, Arabic. Needs the development packages.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import { buildGas } from './gas.mjs';
import { loadCore } from './load-core.mjs';

const source = 'dist/gas';
const target = 'docs/pictures/google-sheets';
/** A day of the examples' own time, so that the same pictures come out on any day. */
const today = new Date('2026-10-20T10:00:00');
const MINUTE = 60_000;

const visits = [
  { language: 'en', colorScheme: 'light', file: 'google-ads-en.csv', locale: 'en_US' },
  { language: 'tr', colorScheme: 'dark', file: 'meta-ads-tr.csv', locale: 'tr_TR' },
  { language: 'ar', colorScheme: 'light', file: 'funnel-ar.tsv', locale: 'ar_EG' },
];

if (!process.env.NO_BUILD) await buildGas(source);
const files = Object.fromEntries(readdirSync(source).map((name) => [name, readFileSync(`${source}/${name}`, 'utf8')]));
const { fakeGoogle, googleScriptRun } = await loadCore(`
  export { fakeGoogle } from './test/gas/sheets/fake-google.ts';
  export { googleScriptRun } from './test/gas/google-script-run.ts';
`);

/** A spreadsheet with the add-on in it, whose time can be moved on. */
function newSpreadsheet({ language, locale }) {
  const google = fakeGoogle({ locale, userLocale: language, files });
  const script = createContext({ ...google.google });
  for (const name of ['Code.js', 'Server.js']) runInContext(files[name], script);
  const time = { ahead: 0, pace: 0 };
  const clock = Date.now;
  runInContext('Date', script).now = () => {
    time.ahead += time.pace;
    return clock() + time.ahead;
  };
  google.execute(script.showSidebar);
  return { google, script, time, html: google.seen.sidebar.html };
}

const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await driver.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });

/** Opens the sidebar; `isHeld` says of a request whether it never comes back. */
async function open({ google, script, html }, { language, colorScheme }, isHeld = () => false) {
  const context = await browser.newContext({
    ...{ viewport: { width: 300, height: 760 }, deviceScaleFactor: 2 },
    ...{ colorScheme, locale: language },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.clock.install({ time: today });
  await context.exposeFunction('askGoogle', async (name, given) => {
    if (isHeld(JSON.parse(given[0]).name)) await new Promise(() => {});
    return { value: google.execute(script[name], ...given) };
  });
  await context.addInitScript(googleScriptRun);
  await page.route('https://sheets.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://sheets.example/');
  await page.waitForSelector('textarea');
  return page;
}

async function paste(page, file) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(`examples/${file}`, 'utf8'));
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForSelector('.drawing');
}

const pressBuild = (page) => page.locator('.button-primary:not([aria-disabled])').last().click();

for (const visit of visits) {
  const take = async (page, name) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${target}/${name}-${visit.language}.png` });
    console.log(`${target}/${name}-${visit.language}.png`);
  };
  const page = await open(newSpreadsheet(visit), visit);
  await page.waitForSelector('.notice');
  await take(page, 'first-run');
  await page.click('.notice .button');
  await paste(page, visit.file);
  await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 0));
  await take(page, 'understood');
  await pressBuild(page);
  await page.waitForSelector('.added');
  await page.locator('.added').first().scrollIntoViewIfNeeded();
  await take(page, 'built');
  await page.context().close();

  // A page that is closed while its build goes on, and the next one a minute later.
  const late = newSpreadsheet(visit);
  let runs = 0;
  late.time.pace = 1500;
  const reached = {};
  reached.third = new Promise((resolve) => {
    reached.tell = resolve;
  });
  const left = await open(late, visit, (name) => {
    if (name === 'run') runs += 1;
    if (runs === 3) reached.tell();
    return runs >= 3;
  });
  await left.waitForSelector('.notice');
  await left.click('.notice .button');
  await paste(left, visit.file);
  await pressBuild(left);
  await reached.third;
  await left.context().close();
  late.time.pace = 0;
  late.time.ahead += MINUTE;
  const next = await open(late, visit);
  await next.waitForSelector('.notice');
  await take(next, 'unfinished');
  await next.context().close();
}
await browser.close();
