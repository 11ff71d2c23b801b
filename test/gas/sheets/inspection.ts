import { readArea } from './book/area.ts';
import { type LookName, type LookValues, lookAt, plainLook } from './book/looks.ts';
import { type BookState, copyOfBook, type SheetState, sizeOf } from './book/state.ts';
import { isError } from './formula/value.ts';
import type { World } from './world.ts';

/** What a test sees of a spreadsheet, without any call of a service. */
export type Inspection = Readonly<{
  titles(): readonly string[];
  /** All that there is to know of a sheet, as plain data; throws where it is not there. */
  sheet(title: string): SheetState;
  /** What a cell shows: an error as its text, null for a blank. */
  value(title: string, address: string): string | number | boolean | null;
  /** As it is kept: `;` between arguments whatever the locale; null where there is none. */
  formula(title: string, address: string): string | null;
  look(title: string, address: string): LookValues;
  /** The key in a sheet's metadata, or null. */
  noted(title: string, key: string): string | null;
  /** The title of the sheet that people see. */
  shown(): string;
  /** The spreadsheet as it is, to go back to. */
  save(): BookState;
  restore(saved: BookState): void;
}>;

export function inspectionOf(world: World): Inspection {
  const sheet = (title: string): SheetState => {
    const found = world.book.sheets.find((one) => one.title === title);
    if (!found) throw new Error(`No sheet ${title}`);
    return found;
  };
  const at = (title: string, address: string) => {
    const state = sheet(title);
    const { row, column } = readArea(address, sizeOf(state));
    return { state, row, column };
  };
  return {
    titles: () => world.book.sheets.map(({ title }) => title),
    sheet,
    value(title, address) {
      const { state, row, column } = at(title, address);
      const value = world.computed(state, row, column);
      return isError(value) ? value.error : value;
    },
    formula(title, address) {
      const { state, row, column } = at(title, address);
      return state.cells[row]?.[column]?.formula ?? null;
    },
    look(title, address) {
      const { state, row, column } = at(title, address);
      const names = Object.keys(plainLook) as LookName[];
      return Object.fromEntries(names.map((name) => [name, lookAt(state.looks, name, row, column)])) as LookValues;
    },
    noted: (title, key) => sheet(title).metadata.find((one) => one.key === key)?.value ?? null,
    shown: () => world.state(world.book.active).title,
    save: () => copyOfBook(world.book),
    restore(saved) {
      world.book = { ...copyOfBook(saved), version: world.book.version + 1, nextId: world.book.nextId };
    },
  };
}
