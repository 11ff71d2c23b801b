import { createContext, runInContext } from 'node:vm';
import { scriptNames } from './add-on.ts';
import type { ScriptServer } from './script-pages.ts';
import { type FakeGoogle, fakeGoogle, type GoogleOptions } from './sheets/fake-google.ts';
import { wholeAddOn } from './whole-add-on.ts';

/** What the menu of the add-on calls. */
type Entry = 'showSidebar' | 'showFunctions' | 'showHelp';

/** A spreadsheet with the built add-on in it: its scripts run in a context that has the language and Google, and no more. */
export type Spreadsheet = Readonly<{
  google: FakeGoogle;
  /** Milliseconds that pass whenever the script asks what time it is: of a slow Google, every run ends midway. */
  slow(milliseconds: number): void;
  /** Lets time pass at once. */
  wait(milliseconds: number): void;
  /** The sidebar as an entry of the menu opens it. */
  opened(entry?: Entry): ScriptServer;
}>;

export function spreadsheet(options: GoogleOptions = {}): Spreadsheet {
  const google = fakeGoogle({ ...options, files: wholeAddOn() });
  const script = createContext({ ...google.google });
  for (const name of scriptNames) runInContext(wholeAddOn()[name] as string, script, { filename: name });
  let pace = 0;
  let ahead = 0;
  const clock = Date.now;
  Object.assign(runInContext('Date', script) as object, {
    now: () => {
      ahead += pace;
      return clock() + ahead;
    },
  });
  const run = (name: string, given: readonly unknown[]): unknown => {
    const work: unknown = script[name];
    if (typeof work !== 'function') throw new Error(`${name} is not a function`);
    return google.execute(work as (...all: readonly unknown[]) => unknown, ...given);
  };
  return {
    google,
    slow: (milliseconds) => {
      pace = milliseconds;
    },
    wait: (milliseconds) => {
      ahead += milliseconds;
    },
    opened(entry = 'showSidebar') {
      run(entry, []);
      const { sidebar } = google.seen;
      if (sidebar === null) throw new Error('No sidebar was shown');
      return { html: () => sidebar.html, call: run };
    },
  };
}
