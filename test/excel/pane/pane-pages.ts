import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { builtFiles, ORIGIN, root } from '../built-files.ts';
import type { FakeExcel } from '../server/fake-excel.ts';
import type { Received, Sent } from '../server/library/load-library.ts';
import { type OfficeFacts, officeInPage } from './office-in-page.ts';
import { watchPage } from './watch-page.ts';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** As Excel on the web opens the page, with a conversation that nobody else takes part in. */
const QUERY = '?_host_Info=Excel$Web$16.00$en-US$$$$0#&_xdm_Info=pane%7Cid%7Chttps://excel.officeapps.live.com/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export type PaneOptions = Readonly<{
  /** null: the page in a plain browser, without any Office. */
  excel: FakeExcel | null;
  facts?: Partial<OfficeFacts>;
  width?: number;
  height?: number;
  /** Points of the screen for a point of the page. */
  sharpness?: number;
  colorScheme?: 'dark' | 'light';
  /** High contrast, as Windows has it. */
  forcedColors?: 'active' | 'none';
  /** Of the browser. */
  locale?: string;
  /** What becomes of a batch, by its number as Excel counts them; a promise that is not kept holds it up. */
  traffic?: (number: number) => 'through' | 'lost' | Promise<'through' | 'lost'>;
  /** Microsoft's address cannot be reached. */
  withoutLibrary?: boolean;
  /** The browser lets no page in a frame keep anything. */
  withoutStorage?: boolean;
  /** Excel starts the page without showing it, until the page is told `seen`. */
  isHidden?: boolean;
  /** What the manifest's address of the page says before all else. */
  namespace?: string;
  /** Lets the test move the page's clock on. */
  withClock?: boolean;
  /** The page's time, from where it goes on. */
  now?: Date;
}>;

export type Pane = Readonly<{
  page: Page;
  context: BrowserContext;
  /** Errors of the page and its console, and requests to anywhere that is neither ours nor Microsoft's library. */
  troubles: string[];
  /** What was asked for, without what comes from Microsoft. */
  asked: string[];
  /** Presses a button of the ribbon; true once the add-in has told Excel that it is done. */
  press(command: string): Promise<boolean>;
}>;

const lost: Received = { statusCode: 503, headers: {}, body: '' };

function bodyOf(address: string, { excel, facts = {}, withoutLibrary }: PaneOptions): string | Buffer | undefined {
  if (!address.startsWith(HOSTED)) return builtFiles()[address.slice(ORIGIN.length + 1)];
  const path = join(root, 'node_modules/@microsoft/office-js/dist', address.slice(HOSTED.length));
  if (withoutLibrary || !existsSync(path)) return undefined;
  const library = readFileSync(path);
  if (!address.endsWith('/office.js') || excel === null) return library;
  const { displayLanguage, contentLanguage, requirements } = excel.office;
  const requirementSet = requirements.isSetSupported('ExcelApi', '1.13') ? '1.17' : '1.12';
  const usual: OfficeFacts = {
    ...{ displayLanguage, contentLanguage, requirementSet },
    ...{ theme: null, host: 'Excel', isSilent: false },
  };
  return `${library.toString('utf8')}\n;(${officeInPage.toString()})(${JSON.stringify({ ...usual, ...facts })});`;
}

async function serve(route: Route, options: PaneOptions, troubles: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const address = `${origin}${pathname}`;
  const body = bodyOf(address, options);
  if (body === undefined) {
    const isKnown = pathname === '/favicon.ico' || (options.withoutLibrary && address.startsWith(HOSTED));
    if (!isKnown) troubles.push(address);
    await route.abort();
    return;
  }
  await route.fulfill({ body, contentType: types[pathname.split('.').pop() ?? ''] ?? 'application/octet-stream' });
}

const queryOf = ({ namespace }: PaneOptions): string =>
  namespace === undefined ? QUERY : QUERY.replace('?', `?namespace=${namespace}&`);

/** Opens the built page as Excel does, over an Excel of the tests. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<Pane> {
  const { excel, width = 300, colorScheme = 'light', forcedColors = 'none', locale = 'en-US' } = options;
  const context = await browser.newContext({
    ...{ viewport: { width, height: options.height ?? 800 }, deviceScaleFactor: options.sharpness ?? 1 },
    ...{ colorScheme, forcedColors, locale },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const [troubles, asked]: [string[], string[]] = [[], []];
  watchPage(page, troubles, asked, options);
  await page.exposeFunction('askExcel', async (sent: Sent): Promise<Received> => {
    if (excel === null) return lost;
    const isCleaning = JSON.stringify(sent.body).includes('_RemoveReference');
    const way = isCleaning ? 'through' : ((await options.traffic?.(excel.batches.count)) ?? 'through');
    return way === 'lost' ? lost : excel.batches.answer(sent);
  });
  await page.exposeFunction('tellShown', () => undefined);
  if (options.withoutStorage)
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The document is sandboxed', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(globalThis, name, { get: refuse });
    });
  if (options.isHidden)
    await page.addInitScript(() => {
      let state = 'hidden';
      Object.defineProperty(document, 'visibilityState', { get: () => state });
      addEventListener('seen', () => {
        state = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
      });
    });
  if (options.withClock || options.now) await context.clock.install(options.now ? { time: options.now } : {});
  await page.route('**/*', (route) => serve(route, options, troubles));
  await page.goto(`${ORIGIN}/taskpane.html${excel === null ? '' : queryOf(options)}`);
  const press = (command: string): Promise<boolean> =>
    page.evaluate(
      (id) =>
        new Promise<boolean>((resolve) => {
          const { mappings } = (Office.actions as unknown as { _association: { mappings: Handlers } })._association;
          type Handlers = Readonly<Record<string, (event: Readonly<{ completed(): void }>) => void>>;
          mappings[id.toUpperCase()]?.({ completed: () => resolve(true) });
        }),
      command,
    );
  return { page, context, troubles, asked, press };
}
