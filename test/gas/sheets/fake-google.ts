import { type BookState, copyOfBook } from './book/state.ts';
import { kindOf } from './call-kinds.ts';
import { type Inspection, inspectionOf } from './inspection.ts';
import { type Faults, Ledger } from './ledger.ts';
import { newWorld, type WorldOptions } from './new-world.ts';
import { executed } from './script-run.ts';
import { chartWords } from './services/charts.ts';
import { newHtmlService } from './services/html.ts';
import { type LockState, newLockService, RELEASED_EARLY } from './services/lock.ts';
import { newPropertiesService, type Stores } from './services/properties.ts';
import { newSpreadsheetApp, words } from './services/spreadsheet-app.ts';
import { newUi, type Seen } from './services/ui.ts';
import { service } from './strict.ts';
import { formatDate } from './time-zone.ts';
import { type User, userOf } from './user.ts';

export type GoogleOptions = WorldOptions &
  Readonly<{
    /** The language of the user's account. */
    userLocale?: string;
    /** The project's HTML files by name. */
    files?: Readonly<Record<string, string>>;
  }>;

/** The services of ours that Google puts into the global scope of a script. */
type Services = Readonly<{
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  LockService: GoogleAppsScript.Lock.LockService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Charts: GoogleAppsScript.Charts.Charts;
}>;

export type FakeGoogle = Readonly<{
  google: Services;
  /** Looks into the spreadsheet. */
  book: Inspection;
  /** Acts as a person who has it open. */
  user: User;
  /** How often services were called, by `Class.method`. */
  calls: Readonly<{ counts(): Readonly<Record<string, number>>; total(): number; forget(): void }>;
  faults: Faults;
  /** Has somebody else hold the lock of the document, or nobody. */
  occupy(isHeld: boolean): void;
  /** Whether anybody holds it. */
  isHeld(): boolean;
  stores: Stores;
  /** What the user sees of the add-on. */
  seen: Readonly<Seen>;
  /** Runs a function of a script as Google does when the page calls it. */
  execute<Given extends readonly unknown[], Result>(work: (...given: Given) => Result, ...given: Given): Result;
}>;

/** A spreadsheet as Google has it, strict: what it does not offer, or what Google would not take, throws. */
export function fakeGoogle(options: GoogleOptions = {}): FakeGoogle {
  const { userLocale = 'en', files = {} } = options;
  const lock: LockState = { holder: 'nobody', hasUnflushed: false, wasReleasedEarly: false };
  let flushed: BookState | null = null;
  const ledger = new Ledger(() => {
    if (lock.holder === 'script') lock.holder = 'nobody';
    if (flushed) world.book = { ...flushed, version: world.book.version + 1 };
    flushed = null;
  });
  const world = newWorld(options);
  const remembered = {
    called<Result>(name: string, method: string, work: () => Result): Result {
      const finish = ledger.begin(`${name}.${method}`);
      const kind = kindOf(name, method);
      if (kind === 'write') {
        if (ledger.losesUnflushed) flushed ??= copyOfBook(world.book);
        lock.hasUnflushed = true;
        world.book.version += 1;
      }
      if (kind === 'read') world.flushed();
      const result = work();
      if (kind === 'write') world.book.version += 1;
      finish();
      return result;
    },
    flushed(): void {
      lock.hasUnflushed = false;
      flushed = null;
    },
  };
  Object.assign(world, remembered);
  const stores: Stores = { document: new Map(), user: new Map() };
  const seen: Seen = { menu: [], sidebar: null };
  const atEnd = (): void => {
    if (!ledger.isDead) world.flushed();
    if (lock.holder === 'script') lock.holder = 'nobody';
    const { wasReleasedEarly } = lock;
    lock.wasReleasedEarly = false;
    if (wasReleasedEarly) throw new Error(RELEASED_EARLY);
  };
  return {
    google: {
      SpreadsheetApp: newSpreadsheetApp(world, newUi(world, seen)),
      PropertiesService: newPropertiesService(world, stores),
      LockService: newLockService(world, lock),
      HtmlService: newHtmlService(world, files),
      Session: service('Session', new FakeSession(userLocale), world),
      Utilities: service('Utilities', new FakeUtilities(), world),
      Charts: service('Charts', {}, world, chartEnums),
    },
    book: inspectionOf(world),
    user: userOf(world),
    calls: { counts: () => ledger.counts(), total: () => ledger.total(), forget: () => ledger.forget() },
    faults: ledger.faults,
    occupy: (isHeld) => {
      lock.holder = isHeld ? 'somebody else' : 'nobody';
    },
    isHeld: () => lock.holder !== 'nobody',
    ...{ stores, seen },
    execute: (work, ...given) => executed({ ledger, atEnd }, work, given),
  };
}

class FakeSession implements Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale'> {
  readonly locale: string;

  constructor(locale: string) {
    this.locale = locale;
  }

  getActiveUserLocale(): string {
    return this.locale;
  }
}

class FakeUtilities {
  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatDate(date, timeZone, pattern);
  }
}

const chartEnums = Object.fromEntries(Object.entries(chartWords).map(([kind, all]) => [kind, words(kind, all)]));
