import type { Page } from 'playwright-core';
import { ORIGIN } from '../built-files.ts';
import type { PaneOptions } from './pane-pages.ts';

/** What Excel on the web says by itself where nobody answers its conversation; after a minute it gives up, and fails. */
const isOfLibrary = (text: string): boolean =>
  /Office\.js is loaded outside|telemetryservice|postMessage|reading '_appName'/.test(text);

/** Notes what a page complains of but for what its options bring about, and what it asks of our own address. */
export function watchPage(page: Page, troubles: string[], asked: string[], options: PaneOptions): void {
  const isExpected = (text: string): boolean =>
    isOfLibrary(text) ||
    (options.excel === null && /Content Security Policy/.test(text)) ||
    (options.withoutStorage === true && text.startsWith('SecurityError'));
  page.on(
    'pageerror',
    ({ message }) => void (options.withoutLibrary || isOfLibrary(message) || troubles.push(message)),
  );
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isExpected(message.text())) return;
    if (options.withoutLibrary && /ERR_FAILED/.test(message.text())) return;
    troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith(ORIGIN)) asked.push(request.url().slice(ORIGIN.length + 1));
  });
}
