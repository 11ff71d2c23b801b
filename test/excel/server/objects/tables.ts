import { overlap } from '../../../gas/sheets/book/area.ts';
import { RangeTarget } from '../book/range-target.ts';
import { cellAt, newId, putCell, type SheetState, type TableState } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { flag, rangeGiven, text, textOfMost } from './checks.ts';
import { serveRange, serveSheet } from './serve-known.ts';
import { stored } from './stored.ts';

type Target = Readonly<{ world: World; sheet: SheetState; table: TableState }>;
/** The tables of the workbook, or those of one of its sheets. */
type Tables = Readonly<{ world: World; sheet: SheetState | null }>;

const part = ({ world, sheet }: Target, area: TableState['area']): ServedObject =>
  serveRange(new RangeTarget(world, sheet, [area]));

const kept = stored<Excel.Table, Target>(({ table }) => ({ facts: table.facts, prefix: '' }), {
  style: [textOfMost(255), 'TableStyleMedium2'],
  showBandedRows: [flag, true],
  showBandedColumns: [flag, false],
  showFilterButton: [flag, true],
  showHeaders: [flag, true],
  highlightFirstColumn: [flag, false],
  highlightLastColumn: [flag, false],
});

const tableKind: Kind<Excel.Table, Target> = {
  name: 'Table',
  id: ({ table }) => table.id,
  get: { ...kept.get, id: ({ table }) => table.id, name: ({ table }) => table.name },
  set: {
    ...kept.set,
    name: ({ world, table }, value) => {
      table.name = freeName(world, text(value), table);
    },
  },
  call: {
    delete: ({ sheet, table }) => {
      sheet.tables = sheet.tables.filter((each) => each !== table);
      for (let row = table.area.row; row <= table.area.lastRow; row += 1)
        for (let column = table.area.column; column <= table.area.lastColumn; column += 1)
          putCell(sheet, row, column, undefined);
    },
  },
  open: {
    getRange: (target) => part(target, target.table.area),
    getHeaderRowRange: (target) => part(target, { ...target.table.area, lastRow: target.table.area.row }),
    getDataBodyRange: (target) => part(target, { ...target.table.area, row: target.table.area.row + 1 }),
    worksheet: ({ world, sheet }) => serveSheet(world, sheet),
    convertToRange: (target) => {
      target.sheet.tables = target.sheet.tables.filter((each) => each !== target.table);
      return part(target, target.table.area);
    },
  },
};

function freeName({ book }: World, name: string, own: TableState | null): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name)) invalid(`${name} is no name for a table`);
  const isTaken = book.sheets.some(({ tables }) =>
    tables.some((each) => each !== own && each.name.toLowerCase() === name.toLowerCase()),
  );
  if (isTaken) throw new ExcelError('ItemAlreadyExists', `There is a table ${name}`);
  return name;
}

function added({ world, sheet }: Tables, [given, hasHeaders]: readonly Given[]): ServedObject {
  const { book } = world;
  const own = sheet ?? book.sheets.find(({ id }) => id === book.active) ?? missing('No sheet');
  const target = rangeGiven(world, own, given);
  const { area } = target;
  if (!flag(hasHeaders)) throw new ExcelError('NotServed', 'Tables without headers are not served');
  if (target.sheet.tables.some((table) => overlap(table.area, area))) invalid('Tables do not overlap');
  if (target.sheet.merges.some((merge) => overlap(merge, area))) invalid('A table has no merged cells');
  checkHeaders(target.sheet, area);
  const name = `Table${book.sheets.reduce((count, { tables }) => count + tables.length, 1)}`;
  const table: TableState = { id: newId(book), name, area, facts: {} };
  target.sheet.tables.push(table);
  return serve(tableKind, { world, sheet: target.sheet, table });
}

/** Excel renames headers that are empty, twice there or no texts, and takes formulas for what they show: here that fails. */
function checkHeaders(sheet: SheetState, { row, column, lastColumn }: TableState['area']): void {
  const headers = Array.from({ length: lastColumn - column + 1 }, (_, right) => cellAt(sheet, row, column + right));
  const texts = headers.map((cell) => (cell?.formula === null && typeof cell.value === 'string' ? cell.value : ''));
  if (texts.includes('') || new Set(texts.map((each) => each.toLowerCase())).size < texts.length)
    invalid(`Headers of a table are texts of their own: ${texts.join(', ')}`);
}

const all = ({ world, sheet }: Tables): readonly Target[] =>
  (sheet ? [sheet] : world.book.sheets).flatMap((each) => each.tables.map((table) => ({ world, sheet: each, table })));

const found = (tables: Tables, key: Given): ServedObject | null => {
  const table = all(tables).find(
    (each) => each.table.id === key || each.table.name.toLowerCase() === text(key).toLowerCase(),
  );
  return table ? serve(tableKind, table) : null;
};

export const tablesKind: Kind<Excel.TableCollection, Tables> = {
  name: 'TableCollection',
  get: { count: (tables) => all(tables).length },
  call: { getCount: (tables) => all(tables).length },
  open: {
    add: added,
    getItem: (tables, [key]) => found(tables, key) ?? missing(`There is no table ${String(key)}`),
    getItemOrNullObject: (tables, [key]) => found(tables, key),
  },
  items: (tables) => all(tables).map((table) => serve(tableKind, table)),
};
