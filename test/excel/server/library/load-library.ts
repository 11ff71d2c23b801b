import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';

/** How the library asks what it stands on; what it asks decides which of its members throw by themselves. */
export type Requirements = Readonly<{ isSetSupported(name: string, version?: string): boolean }>;

/** What the library hands to whoever sends its batches. */
export type Sent = Readonly<{ url: string; body: unknown }>;
export type Received = Readonly<{ statusCode: number; headers: Readonly<Record<string, string>>; body: string }>;

/** Microsoft's library in a realm of its own. */
export type Library = Readonly<{
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}>;

type Realm = Library & {
  window: unknown;
  Office: object;
};

const path = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let script: Script | null = null;

/** What it touches of a page while it loads. */
const page = `
  globalThis.window = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.document = { getElementsByTagName: () => [] };
  globalThis.navigator = { userAgent: '' };
  globalThis.location = { search: '', hash: '', href: '' };
`;

/** Loads `@microsoft/office-js` as Excel on the web does; `send` answers its batches. */
export function loadLibrary(requirements: Requirements, send: (sent: Sent) => Promise<Received>): Library {
  script ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  const realm = createContext({ setTimeout, clearTimeout }) as unknown as Realm;
  new Script(page).runInContext(realm);
  script.runInContext(realm);
  realm.Office = { context: { requirements } };
  const extension = realm.OfficeExtension as unknown as {
    HttpUtility: { setCustomSendRequestFunc(send: (sent: Sent) => Promise<Received>): void };
    ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    Utility: { _synchronousCleanup: boolean };
  };
  extension.HttpUtility.setCustomSendRequestFunc(send);
  extension.ClientRequestContext.defaultRequestUrlAndHeaders = 'https://excel.example/workbook';
  // References are given back before `run` ends: nothing of one test reaches into the next.
  extension.Utility._synchronousCleanup = true;
  return { Excel: realm.Excel, OfficeExtension: realm.OfficeExtension };
}
