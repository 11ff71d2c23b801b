import { RangeTarget, readAreas } from '../book/range-target.ts';
import { renameSheet } from '../book/rewrite.ts';
import { checkSheetName, freeSheetName } from '../book/sheet-names.ts';
import { changeVisibility, deleteSheet, moveSheet } from '../book/sheets.ts';
import { emptySheet, newId, type SheetState, sheetNamed, wholeSheet } from '../book/state.ts';
import { usedArea } from '../book/used-area.ts';
import type { World } from '../book/world.ts';
import { ExcelError, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { filterKind } from './auto-filter.ts';
import { chartsKind } from './charts.ts';
import { color, flag, isGiven, oneOf, text, textOfMost, wholeNumber } from './checks.ts';
import { customPropertiesKind } from './custom-properties.ts';
import { freezeKind } from './freeze-panes.ts';
import { namesKind } from './names.ts';
import { breaksKind, pageKind } from './page-layout.ts';
import { protectionKind } from './protection.ts';
import { know, type SheetTarget, serveAreas, serveRange, serveSheet, sheetOf } from './serve-known.ts';
import { tablesKind } from './tables.ts';

function rangeOf(target: SheetTarget, given: Given): RangeTarget {
  const { world } = target;
  const sheet = sheetOf(target);
  if (!isGiven(given)) return new RangeTarget(world, sheet, [wholeSheet]);
  const name = sheetName(world, sheet, text(given));
  return name ?? new RangeTarget(world, sheet, readAreas(world.book, sheet, text(given)));
}

/** The range of a name, which may stand in place of an address. */
function sheetName(world: World, sheet: SheetState, given: string): RangeTarget | null {
  const found = world.book.names.find(
    ({ name, scope }) => name.toLowerCase() === given.toLowerCase() && (scope === null || scope === sheet.id),
  );
  return found ? new RangeTarget(world, sheet, readAreas(world.book, sheet, found.formula.slice(1))) : null;
}

function byIndexes(target: SheetTarget, given: readonly Given[]): RangeTarget {
  const [row, column, rows, columns] = given.map(wholeNumber(0, wholeSheet.lastRow + 1)) as [
    number,
    number,
    number,
    number,
  ];
  const area = { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
  return new RangeTarget(target.world, sheetOf(target), [area]);
}

function used(target: SheetTarget, valuesOnly: Given): ServedObject | null {
  const sheet = sheetOf(target);
  const area = usedArea(sheet, wholeSheet, valuesOnly === true);
  return area && serveRange(new RangeTarget(target.world, sheet, [area]));
}

const corner = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

const worksheetKind: Kind<Excel.Worksheet, SheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  get: {
    id: (target) => sheetOf(target).id,
    name: (target) => sheetOf(target).name,
    position: (target) => target.world.book.sheets.indexOf(sheetOf(target)),
    visibility: (target) => sheetOf(target).visibility,
    tabColor: (target) => sheetOf(target).tabColor,
    showGridlines: (target) => sheetOf(target).showGridlines,
    showHeadings: (target) => sheetOf(target).showHeadings,
  },
  set: {
    name: (target, value) => {
      checkSheetName(target.world.book, text(value), sheetOf(target));
      renameSheet(target.world.book, sheetOf(target), text(value));
    },
    position: (target, value) => moveSheet(target.world.book, sheetOf(target), wholeNumber(0, 10_000)(value)),
    visibility: (target, value) =>
      changeVisibility(target.world.book, sheetOf(target), oneOf('Visible', 'Hidden', 'VeryHidden')(value)),
    tabColor: (target, value) => {
      sheetOf(target).tabColor = value === '' ? '' : color(value);
    },
    showGridlines: (target, value) => {
      sheetOf(target).showGridlines = flag(value);
    },
    showHeadings: (target, value) => {
      sheetOf(target).showHeadings = flag(value);
    },
  },
  call: {
    activate: (target) => {
      if (sheetOf(target).visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden');
      target.world.book.active = sheetOf(target).id;
    },
    delete: (target) => deleteSheet(target.world.book, sheetOf(target)),
  },
  open: {
    getRange: (target, [address]) => serveRange(rangeOf(target, address)),
    getRanges: (target, [address]) => serveAreas(rangeOf(target, textOfMost(8192)(address))),
    getRangeByIndexes: (target, given) => serveRange(byIndexes(target, given)),
    getCell: (target, [row, column]) => serveRange(byIndexes(target, [row, column, 1, 1])),
    getUsedRange: (target, [valuesOnly]) =>
      used(target, valuesOnly) ?? serveRange(new RangeTarget(target.world, sheetOf(target), [corner])),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    freezePanes: (target) => serve(freezeKind, target),
    customProperties: (target) => serve(customPropertiesKind, target),
    protection: (target) => serve(protectionKind, target),
    pageLayout: (target) => serve(pageKind, target),
    horizontalPageBreaks: (target) => serve(breaksKind, { ...target, axis: 'rowBreaks' }),
    verticalPageBreaks: (target) => serve(breaksKind, { ...target, axis: 'columnBreaks' }),
    autoFilter: (target) => serve(filterKind, target),
    names: ({ world, sheet }) => serve(namesKind, { world, scope: sheet }),
    charts: (target) => serve(chartsKind, target),
    tables: ({ world, sheet }) => serve(tablesKind, { world, sheet }),
  },
};
know({ sheet: worksheetKind });

const found = ({ book }: World, key: Given): SheetState | undefined =>
  book.sheets.find(({ id }) => id === key) ?? sheetNamed(book, text(key));

function added(world: World, given: Given): SheetState {
  const { book } = world;
  const name = isGiven(given) ? text(given) : freeSheetName(book);
  checkSheetName(book, name, null);
  const sheet = emptySheet(newId(book), name);
  book.sheets.push(sheet);
  return sheet;
}

const active = ({ book }: World): SheetState => book.sheets.find(({ id }) => id === book.active) ?? missing('No sheet');

export const worksheetsKind: Kind<Excel.WorksheetCollection, World> = {
  name: 'WorksheetCollection',
  call: { getCount: ({ book }, [visibleOnly]) => book.sheets.filter((sheet) => isShown(sheet, visibleOnly)).length },
  open: {
    add: (world, [name]) => serveSheet(world, added(world, name)),
    getItem: (world, [key]) => serveSheet(world, found(world, key) ?? missing(`There is no sheet ${String(key)}`)),
    getItemOrNullObject: (world, [key]) => {
      const sheet = found(world, key);
      return sheet ? serveSheet(world, sheet) : null;
    },
    getActiveWorksheet: (world) => serveSheet(world, active(world)),
    getFirst: (world, [visibleOnly]) =>
      serveSheet(world, world.book.sheets.find((sheet) => isShown(sheet, visibleOnly)) ?? missing('No sheet')),
    getLast: (world, [visibleOnly]) =>
      serveSheet(world, world.book.sheets.filter((sheet) => isShown(sheet, visibleOnly)).at(-1) ?? missing('No sheet')),
  },
  items: (world) => world.book.sheets.map((sheet) => serveSheet(world, sheet)),
};

const isShown = ({ visibility }: SheetState, visibleOnly: Given): boolean =>
  visibleOnly !== true || visibility === 'Visible';
