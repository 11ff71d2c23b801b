import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { WorkbookChange } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import type { WorkbookSnapshot } from '../../core/host/snapshot.ts';
import { type RunningServer, startServer } from '../../local/server/server.ts';
import type { HiddenLines } from '../host/contract-arranging.ts';
import type { Driver } from '../host/driver.ts';
import { driverOf } from '../host/driver.ts';
import { launchChromium } from './chromium.ts';

const root = 'dist/local/workbench';

/** What the page offers to the browser's console. */
type Offered = Readonly<{ marksheet: Readonly<{ host: Host; grid: Grid }>; driver: Driver }> & { faults?: Faults };
declare const window: Offered;

type Run = (...given: readonly unknown[]) => unknown;
type Faults = { at: number | null; calls: number; isWriting: boolean };

type Lines = Readonly<Record<number, Readonly<{ hd?: number }> | undefined>>;
type Sheet = Readonly<{ getConfig(): Readonly<{ rowData: Lines; columnData: Lines }> }>;
type Grid = Readonly<{
  replaceWorkbook(data: null): void;
  calculation: { hold(): void; release(): void };
  services: { get(token: unknown): unknown };
  api: Readonly<{ undo(): Promise<unknown>; _commandService: { syncExecuteCommand: Run } }>;
  workbook: Readonly<{ getSheetBySheetName(title: string): Sheet | null }>;
}>;

/** The built page, served as `npm start` serves it, in a real browser. */
export type GridPages = Readonly<{
  /** A page in a browser of its own, with nothing kept. */
  open(query?: string): Promise<GridPage>;
  stop(): Promise<void>;
}>;

export type GridPage = Readonly<{
  page: Page;
  context: BrowserContext;
  driver: Driver;
  address: string;
  /** What went wrong so far: errors of the page and of its console, and requests to anywhere else. */
  troubles: readonly string[];
}>;

export async function startGridPages(): Promise<GridPages> {
  if (!existsSync(`${root}/index.html`)) throw new Error('The page is not built: run `npm run build` first');
  const server = await startServer({ root, port: 0, host: '127.0.0.1' });
  const browser = await launchChromium();
  return {
    open: (query = '?lang=en') => openPage(browser, server, query),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** A page for all tests of a suite, opened before the first and closed after the last. */
export function gridOfSuite(): GridPage {
  let pages: GridPages;
  let opened: GridPage;
  beforeAll(async () => {
    pages = await startGridPages();
    opened = await pages.open();
  }, 120_000);
  afterAll(() => pages.stop());
  return {
    get page() {
      return opened.page;
    },
    get context() {
      return opened.context;
    },
    get driver() {
      return opened.driver;
    },
    get address() {
      return opened.address;
    },
    get troubles() {
      return opened.troubles;
    },
  };
}

async function openPage(browser: Browser, { address }: RunningServer, query: string): Promise<GridPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, colorScheme: 'light' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      troubles.push(`asks ${request.url()}`);
  });
  await page.goto(address + query);
  await whenReady(page);
  return { page, context, driver: driverIn(page), address, troubles };
}

/** An empty workbook in the same page, and a driver that knows of nothing that was done before. */
export async function startAgain({ page }: GridPage): Promise<void> {
  await page.evaluate(() => window.marksheet.grid.replaceWorkbook(null));
  await whenReady(page);
}

/** Waits for the grid, and carries the driver into the page. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'marksheet' in window);
  await page.evaluate(`globalThis.driver = (${driverOf.toString()})(marksheet.host)`);
}

/** Drives the host within the page. What is large goes as one text: the way for objects takes a minute for a workbook. */
const driverIn = (page: Page): Driver => ({
  capabilities: () => page.evaluate(() => window.driver.capabilities()),
  snapshot: async () =>
    JSON.parse(await page.evaluate(async () => JSON.stringify(await window.driver.snapshot()))) as WorkbookSnapshot,
  selection: () => page.evaluate(() => window.driver.selection()),
  apply: (change, cancelAt, failAt) =>
    page.evaluate(([text, ...stops]) => window.driver.apply(JSON.parse(text), ...stops), [
      JSON.stringify(change),
      cancelAt,
      failAt,
    ] as const),
  undo: (failAt) => page.evaluate((at) => window.driver.undo(at), failAt),
  insertFormula: (formula) => page.evaluate((text) => window.driver.insertFormula(text), formula),
  show: (title, row, column) => page.evaluate((place) => window.driver.show(...place), [title, row, column] as const),
  readStored: (name) => page.evaluate((one) => window.driver.readStored(one), name),
  store: (name, text) => page.evaluate((given) => window.driver.store(...given), [name, text] as const),
});

/** The lines of a sheet that nobody sees, from 0. */
export const hiddenLines = ({ page }: GridPage, title: string): Promise<HiddenLines> =>
  page.evaluate((name) => {
    const { rowData = {}, columnData = {} } =
      window.marksheet.grid.workbook.getSheetBySheetName(name)?.getConfig() ?? {};
    const hidden = (lines: Lines): number[] =>
      Object.keys(lines)
        .map(Number)
        .filter((line) => lines[line]?.hd === 1);
    return { rows: hidden(rowData), columns: hidden(columnData) };
  }, title);

/**
 * Has the call of this number that a change makes to the grid from now on fail, what the grid computes aside; gives how
 * many there were since the last time.
 */
export const failWithin = ({ page }: GridPage, at: number | null): Promise<number> =>
  page.evaluate((failAt) => {
    const known = window.faults;
    const state = known ?? { at: null, calls: 0, isWriting: false };
    const { calls } = state;
    Object.assign(state, { at: failAt, calls: 0 });
    if (known) return calls;
    window.faults = state;
    const { calculation, api, services } = window.marksheet.grid;
    for (const [name, isWriting] of [['hold', true] as const, ['release', false] as const]) {
      const own = calculation[name];
      calculation[name] = () => {
        state.isWriting = isWriting;
        own();
      };
    }
    const commands = api._commandService;
    // A change asks for the commands anew each time; whoever got them before, such as what draws, goes on undisturbed.
    const failing = new Proxy(commands, {
      get: (own, name) =>
        name !== 'syncExecuteCommand'
          ? Reflect.get(own, name)
          : (...given: readonly unknown[]) => {
              state.calls += 1;
              if (state.calls - 1 === state.at) throw new Error('A fault');
              return own.syncExecuteCommand(...given);
            },
    });
    const get = services.get.bind(services);
    services.get = (token) => {
      const found = get(token);
      return state.isWriting && found === commands ? failing : found;
    };
    return calls;
  }, at);

/** Undoes the last thing that was done, as Ctrl+Z does. */
export const undoInPage = async ({ page }: GridPage): Promise<void> => {
  await page.evaluate(() => window.marksheet.grid.api.undo());
};

/** Does a change, and the one that undoes it once it went through text, as what is stored does. */
export const applyAndUndoStored = async ({ page }: GridPage, change: WorkbookChange): Promise<void> => {
  await page.evaluate(async (text) => {
    const { host } = window.marksheet;
    const unwatched = { progress: () => {}, isCancelled: () => false };
    const inverse = await host.apply(JSON.parse(text), unwatched);
    await host.apply(JSON.parse(JSON.stringify(inverse)), unwatched);
  }, JSON.stringify(change));
};
