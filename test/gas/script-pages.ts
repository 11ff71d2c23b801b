import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { createRandom, seed } from '../random.ts';
import { googleScriptRun, type Reply } from './google-script-run.ts';

/** What stands behind a page that a script shows: its HTML, and the functions at the top of Code.js. */
export type ScriptServer = Readonly<{
  html(): string;
  /** Runs a function as Google does; throws what it throws. */
  call(name: string, given: readonly unknown[]): unknown;
}>;

/** What becomes of a call on its way: `lost-before` never reaches the script, of `lost-after` the answer is lost. */
type Way = 'through' | 'lost-before' | 'lost-after' | Readonly<{ refused: string }>;

/** Decides on each call by what is sent; a promise that is not kept holds the call up. */
export type Traffic = (request: string) => Way | Promise<Way>;

export type ScriptPageOptions = Readonly<{
  server: ScriptServer;
  traffic?: Traffic;
  width?: number;
  colorScheme?: 'dark' | 'light';
  /** Of the browser. */
  locale?: string;
  /** Lets the test move the page's clock on. */
  withClock?: boolean;
  /** A policy as strict as a browser or Google could have it: no workers from text. */
  withoutWorkers?: boolean;
}>;

export type ScriptPage = Readonly<{
  page: Page;
  /** The document of the sidebar, within its frame. */
  frame: Frame;
  context: BrowserContext;
  /** Errors of the page and its console, requests to anywhere else, and calls that Google would not take. */
  troubles: string[];
  /** The requests that were sent, and the most that were under way at once. */
  sent: string[];
  mostAtOnce(): number;
}>;

export type ScriptPages = Readonly<{
  browser: Browser;
  open(options: ScriptPageOptions): Promise<ScriptPage>;
  stop(): Promise<void>;
}>;

const outer = (
  width: number,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spreadsheet</title>
<style>body { margin: 0; background: #fff; } iframe { border: 0; width: ${width}px; height: 900px; }</style></head>
<body><iframe src="/sidebar" title="Marksheet"></iframe></body></html>`;

/** Serves pages as Google's sidebar is: in a frame of its own within another document. */
export async function startScriptPages(): Promise<ScriptPages> {
  const shown = new Map<string, ScriptPageOptions>();
  const server = createServer(({ url = '', headers }, response) => {
    const options = shown.get(headers['user-agent'] ?? '');
    const policy = options?.withoutWorkers ? { 'content-security-policy': "worker-src 'none'" } : {};
    response.writeHead(options ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...policy });
    if (url === '/sidebar') response.end(options?.server.html());
    else response.end(outer(options?.width ?? 300));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchChromium();
  return {
    browser,
    async open(options) {
      const userAgent = `sidebar ${shown.size}`;
      shown.set(userAgent, options);
      return openPage(browser, address, userAgent, options);
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const lost: Reply = { failure: { name: 'NetworkError', message: 'Connection failure due to HTTP 0' } };

/** Private functions are none for a page. */
const isPrivate = (name: string): boolean => name.endsWith('_');

/** Runs a call, takes its time, and hands back what Google would. */
async function reply({ server, traffic }: ScriptPageOptions, name: string, given: readonly unknown[]): Promise<Reply> {
  const way = (await traffic?.(String(given[0]))) ?? 'through';
  if (way === 'lost-before') return lost;
  if (typeof way === 'object') return { failure: { name: 'ScriptError', message: way.refused } };
  if (isPrivate(name)) return { failure: { name: 'ScriptError', message: `${name} is not a function` } };
  try {
    const value = server.call(name, given);
    return way === 'lost-after' ? lost : { value: value ?? null };
  } catch (error) {
    // No stack, and no class of its own, comes over.
    return { failure: { name: 'ScriptError', message: error instanceof Error ? error.message : String(error) } };
  }
}

async function openPage(
  browser: Browser,
  address: string,
  userAgent: string,
  options: ScriptPageOptions,
): Promise<ScriptPage> {
  const { width = 300, colorScheme = 'light', locale = 'en-US' } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale, userAgent });
  // Machines are shared: what is waited for comes, but not always within half a minute.
  context.setDefaultTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const troubles: string[] = [];
  const sent: string[] = [];
  const random = createRandom(seed);
  let underWay = 0;
  let most = 0;
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    const isPolicy = options.withoutWorkers && /worker/i.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isPolicy) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const isOwn = [address, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!isOwn) troubles.push(request.url());
  });
  await context.exposeFunction('askGoogle', async (name: string, given: readonly unknown[]) => {
    underWay += 1;
    most = Math.max(most, underWay);
    sent.push(String(given[0]));
    // Answers come as they like.
    await new Promise((resolve) => setTimeout(resolve, random.between(1, 40)));
    const answer = await reply(options, name, given);
    await new Promise((resolve) => setTimeout(resolve, random.between(1, 40)));
    underWay -= 1;
    return answer;
  });
  await context.exposeFunction('tellTrouble', (trouble: string) => void troubles.push(trouble));
  if (options.withClock) await context.clock.install();
  await context.addInitScript(googleScriptRun);
  await page.goto(address);
  const frame = page.frames().find((one) => one.url().endsWith('/sidebar'));
  if (!frame) throw new Error('The sidebar has no frame');
  return { page, frame, context, troubles, sent, mostAtOnce: () => most };
}
