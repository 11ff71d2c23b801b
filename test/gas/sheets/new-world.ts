import { covers } from './book/area.ts';
import { type BookState, emptySheet, wholeSheet } from './book/state.ts';
import { Engine } from './formula/engine.ts';
import { formulaLocale } from './formula/locale.ts';
import { newRange } from './services/range.ts';
import { newSheet } from './services/sheet.ts';
import type { Skipped } from './time-zone.ts';
import type { World } from './world.ts';

export type WorldOptions = Readonly<{
  /** The spreadsheet's, as Google names it. */
  locale?: string;
  /** The spreadsheet's: days are days of this zone. */
  timeZone?: string;
  /** How a cell comes whose time the clocks of the zone skip: midnight, in some. What Google does is not known. */
  skippedTimes?: Skipped;
  /** The day number that TODAY gives. */
  today?: number;
  /** The titles of the sheets that are there. */
  sheets?: readonly string[];
  /** Whether quotes are taken off titles that need none, when a formula is written. What Google does is not known. */
  tidiesQuotes?: boolean;
}>;

function newBook(titles: readonly string[]): BookState {
  const sheets = titles.map((title, at) => emptySheet(at + 1, title, 1000, 26));
  return { sheets, active: 1, names: {}, nextId: 1000, version: 0 };
}

/** A spreadsheet before anything was done to it; nobody counts the calls yet. */
export function newWorld(options: WorldOptions): World {
  const { locale: localeName = 'en_US', timeZone = 'Etc/UTC', tidiesQuotes = false, skippedTimes = 'later' } = options;
  const { today = 46_300, sheets = ['Sheet1'] } = options;
  const locale = formulaLocale(localeName);
  const engine = new Engine(today, locale.decimal);
  const world: World = {
    ...{ book: newBook(sheets), localeName, locale, timeZone, tidiesQuotes, skippedTimes },
    givenOut: new Set(),
    called: (_, __, work) => work(),
    flushed: () => undefined,
    computed: (sheet, row, column) => engine.valueOf(world.book, sheet, row, column),
    state(id) {
      const sheet = world.book.sheets.find((one) => one.id === id);
      if (!sheet) throw new Error(`Sheet ${id} not found`);
      return sheet;
    },
    sheet: (id) => newSheet(world, id),
    range: (place) => newRange(world, place),
    checked(sheet, area) {
      if (area.row < 0 || area.column < 0 || !covers(wholeSheet(sheet), area))
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      return { sheet: sheet.id, area };
    },
    newId() {
      world.book.nextId += 1;
      return world.book.nextId;
    },
  };
  return world;
}
