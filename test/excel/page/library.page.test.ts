import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { functions } from '../../../core/functions/index.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { builtFiles, ORIGIN, root } from '../built-files.ts';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The add-in's files at its address, Microsoft's library at its own; everything else is noted and refused. */
async function serve(route: Route, refused: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const address = `${origin}${pathname}`;
  const library = join(root, 'node_modules/@microsoft/office-js/dist', address.slice(HOSTED.length));
  const own = builtFiles()[address.slice(ORIGIN.length + 1)];
  const body = address.startsWith(HOSTED) ? (existsSync(library) ? readFileSync(library) : undefined) : own;
  if (body === undefined) {
    refused.push(address);
    await route.abort();
    return;
  }
  await route.fulfill({ body, contentType: types[pathname.split('.').pop() ?? ''] ?? 'application/octet-stream' });
}

type Opened = Readonly<{
  page: Page;
  violations: readonly string[];
  asked: readonly string[];
  refused: readonly string[];
}>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the page of the pane as Excel of a kind does, which says so in the address. */
async function open(platform: string): Promise<Opened> {
  const page = await browser.newPage();
  const [violations, asked, refused]: string[][] = [[], [], []];
  page.on('request', (request) => void asked?.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations?.push(message.text());
  });
  await page.route('**/*', (route) => serve(route, refused as string[]));
  await page.goto(`${ORIGIN}/taskpane.html?_host_Info=Excel$${platform}$en-US$$$$0`);
  // The library's part for this Excel, loaded by office.js itself, brings the errors that functions give.
  await page.waitForFunction('typeof CustomFunctions.Error === "function"');
  return { page, violations: violations ?? [], asked: asked ?? [], refused: refused ?? [] };
}

test.each([
  ['on the web', 'Web$16.00', 'excel-web-16.00.js'],
  ['for Windows', 'Win32$16.01', 'excel-win32-16.01.js'],
  ['for Mac', 'Mac$16.00', 'excel-mac-16.00.js'],
])(
  'in Excel %s Microsoft’s library runs within the page’s policy, and knows every function',
  async (_, platform, part) => {
    const { page, violations, asked, refused } = await open(platform);
    expect(asked).toContain(`${HOSTED}${part}`);
    const ids = await page.evaluate('Object.keys(CustomFunctions._association.mappings)');
    expect([...(ids as string[])].sort()).toEqual([...functions.values()].map(({ id }) => id).sort());
    expect(await page.evaluate('CustomFunctions._association.mappings.CPC([[200]], [[1000]])')).toEqual([[0.2]]);
    expect(violations).toEqual([]);
    expect(refused.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  },
);

test('functions are known before anything else of ours is loaded', async () => {
  const { page, asked } = await open('Web$16.00');
  const own = asked.filter((address) => address.startsWith(ORIGIN)).map((address) => address.replace(/\?.*/, ''));
  expect(own.slice(0, 2)).toEqual([`${ORIGIN}/taskpane.html`, `${ORIGIN}/functions.js`]);
  await page.close();
});

test('the page runs nothing from elsewhere, and nothing that stands in its own text', async () => {
  const { page, violations } = await open('Web$16.00');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true;';
    document.head.append(script);
  });
  expect(await page.evaluate('window.wasRun')).toBeUndefined();
  expect(violations.join()).toMatch(/inline script/);
  await page.close();
});

/** What people wait for whenever a workbook with a function of ours opens. */
test('the script of the functions stays small', () => {
  expect(builtFiles()['functions.js']?.length).toBeLessThan(110_000);
});
