import { columnsOf, rowsOf } from '../../../gas/sheets/book/area.ts';
import { isError, type Value } from '../../../gas/sheets/formula/value.ts';
import { looksIn, setLook } from '../book/looks.ts';
import { assertEditable, type RangeTarget } from '../book/range-target.ts';
import { cellAt } from '../book/state.ts';
import { fitted, writeCells } from '../book/written-cells.ts';
import { ExcelError } from '../wire/excel-error.ts';
import { numberFormat } from './number-formats.ts';

/** Cells that one read may hold: DOCS excel/performance.md. */
const MOST_CELLS = 5_000_000;

function cells<Content>(target: RangeTarget, of: (row: number, column: number) => Content): Content[][] {
  const { area } = target;
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS)
    throw new ExcelError('ResponsePayloadSizeLimitExceeded', 'More than five million cells are read');
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, right) => of(area.row + down, area.column + right)),
  );
}

const computed = ({ world, sheet }: RangeTarget, row: number, column: number): Value =>
  world.engine.valueOf(sheet, row, column);

const plain = (value: Value): string | number | boolean => (value === null ? '' : isError(value) ? value.error : value);

export const readValues = (target: RangeTarget): unknown =>
  cells(target, (row, column) => plain(computed(target, row, column)));

/** The formula of a cell, or what it holds. */
export const readFormulas = (target: RangeTarget): unknown =>
  cells(target, (row, column) => {
    const formula = cellAt(target.sheet, row, column)?.formula ?? null;
    if (formula === null) return plain(computed(target, row, column));
    target.world.book.givenOut.add(formula);
    return formula;
  });

export const readTypes = (target: RangeTarget): unknown =>
  cells(target, (row, column) => {
    const value = computed(target, row, column);
    if (value === null) return 'Empty';
    if (isError(value)) return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
  });

export function writeContent(target: RangeTarget, value: unknown): void {
  const { world, sheet, area } = target;
  assertEditable(sheet, [area], null);
  writeCells(world.book, sheet, area, value);
}

export const readFormats = ({ sheet, area }: RangeTarget): unknown => looksIn(sheet.looks, 'numberFormat', area);

/** Formats cell by cell, or one for all; null leaves a cell as it is. */
export function writeFormats({ sheet, area }: RangeTarget, value: unknown): void {
  assertEditable(sheet, [area], 'allowFormatCells');
  const rows = Array.isArray(value) ? fitted(value, area) : [[value]];
  const one = rows[0]?.[0];
  const isAlike = one !== null && rows.every((row) => row.every((format) => format === one));
  if (isAlike) setLook(sheet.looks, 'numberFormat', area, numberFormat(one));
  else for (const [down, row] of rows.entries()) writeRow(sheet, area.row + down, area.column, row);
}

/** Neighbours of one format are set at once. */
function writeRow(sheet: RangeTarget['sheet'], row: number, column: number, formats: readonly unknown[]): void {
  for (let from = 0; from < formats.length; ) {
    let to = from;
    while (to + 1 < formats.length && formats[to + 1] === formats[from]) to += 1;
    const format = formats[from];
    if (format !== null && format !== undefined)
      setLook(
        sheet.looks,
        'numberFormat',
        { row, lastRow: row, column: column + from, lastColumn: column + to },
        numberFormat(format),
      );
    from = to + 1;
  }
}
