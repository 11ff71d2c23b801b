import { quotedTitle, rangeAddress } from '../../../../core/workbook/address.ts';
import { mostLines } from '../../../../core/workbook/shift/line-change.ts';
import { type Area, columnsOf, common, rowsOf } from '../../../gas/sheets/book/area.ts';
import { type RangeTarget, RangeTarget as Target } from '../book/range-target.ts';
import { usedArea } from '../book/used-area.ts';
import { invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { rangeGiven, wholeNumber } from './checks.ts';
import { rulesKind } from './conditional-formats.ts';
import { validationKind } from './data-validation.ts';
import { readFormats, readFormulas, readTypes, readValues, writeContent, writeFormats } from './range-cells.ts';
import {
  clear,
  deleteLines,
  insertLines,
  merge,
  moveTo,
  readHidden,
  select,
  unmerge,
  writeHidden,
} from './range-deeds.ts';
import { formatKind } from './range-format.ts';
import { know, serveRange, serveSheet } from './serve-known.ts';

const plainTitle = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** `Sheet1!A1:B2`, as Excel gives addresses. */
function addressOf({ sheet, areas }: RangeTarget): string {
  const title = plainTitle.test(sheet.name) ? sheet.name : quotedTitle(sheet.name);
  return areas
    .map((area) => `${title}!${rangeAddress(area.row, area.column, area.lastRow, area.lastColumn)}`)
    .join(',');
}

const within = ({ world, sheet }: RangeTarget, area: Area): ServedObject =>
  serveRange(new Target(world, sheet, [area]));

const line = wholeNumber(-mostLines.rows, mostLines.rows);

/** What `getRow` and its like give: lines of the range itself, counted from 0. */
function part(target: RangeTarget, rows: readonly [number, number] | null, columns: readonly [number, number] | null) {
  const { area } = target;
  const [row, lastRow] = rows ? [area.row + rows[0], area.row + rows[1]] : [area.row, area.lastRow];
  const [column, lastColumn] = columns
    ? [area.column + columns[0], area.column + columns[1]]
    : [area.column, area.lastColumn];
  return within(target, { row, column, lastRow, lastColumn });
}

function bounding(target: RangeTarget, given: Given): ServedObject {
  const [one, other] = [target.area, rangeGiven(target.world, target.sheet, given).area];
  return within(target, {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  });
}

function resized(target: RangeTarget, rows: number, columns: number): ServedObject {
  const { area } = target;
  if (rowsOf(area) + rows < 1 || columnsOf(area) + columns < 1) invalid('A range of no cells');
  return within(target, { ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns });
}

function offset(target: RangeTarget, rows: number, columns: number): ServedObject {
  const { row, lastRow, column, lastColumn } = target.area;
  return within(target, {
    ...{ row: row + rows, lastRow: lastRow + rows },
    ...{ column: column + columns, lastColumn: lastColumn + columns },
  });
}

function used(target: RangeTarget, valuesOnly: unknown): ServedObject | null {
  const area = usedArea(target.sheet, target.area, valuesOnly === true);
  return area && within(target, area);
}

function intersection(target: RangeTarget, given: Given): ServedObject | null {
  const area = common(target.area, rangeGiven(target.world, target.sheet, given).area);
  return area && within(target, area);
}

const rangeKind: Kind<Excel.Range, RangeTarget> = {
  name: 'Range',
  get: {
    values: readValues,
    formulas: readFormulas,
    valueTypes: readTypes,
    numberFormat: readFormats,
    address: addressOf,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => rowsOf(area),
    columnCount: ({ area }) => columnsOf(area),
    cellCount: ({ area }) => rowsOf(area) * columnsOf(area),
    rowHidden: readHidden('rows'),
    columnHidden: readHidden('columns'),
  },
  set: {
    values: writeContent,
    formulas: writeContent,
    numberFormat: writeFormats,
    rowHidden: writeHidden('rows'),
    columnHidden: writeHidden('columns'),
  },
  call: {
    clear: (target, [what]) => clear(target, what),
    delete: (target, [shift]) => deleteLines(target, shift),
    moveTo: (target, [to]) => moveTo(target, to),
    merge: (target, [across]) => merge(target, across),
    unmerge,
    select,
  },
  open: {
    format: (target) => serve(formatKind, target),
    worksheet: ({ world, sheet }) => serveSheet(world, sheet),
    dataValidation: (target) => serve(validationKind, target),
    conditionalFormats: (target) => serve(rulesKind, target),
    getCell: (target, [row, column]) => part(target, [line(row), line(row)], [line(column), line(column)]),
    getRow: (target, [row]) => part(target, [line(row), line(row)], null),
    getColumn: (target, [column]) => part(target, null, [line(column), line(column)]),
    getLastRow: (target) => within(target, { ...target.area, row: target.area.lastRow }),
    getLastCell: (target) =>
      within(target, { ...target.area, row: target.area.lastRow, column: target.area.lastColumn }),
    getEntireRow: (target) => within(target, { ...target.area, column: 0, lastColumn: mostLines.columns - 1 }),
    getEntireColumn: (target) => within(target, { ...target.area, row: 0, lastRow: mostLines.rows - 1 }),
    getBoundingRect: (target, [other]) => bounding(target, other),
    getResizedRange: (target, [rows, columns]) => resized(target, line(rows), line(columns)),
    getOffsetRange: (target, [rows, columns]) => offset(target, line(rows), line(columns)),
    getUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? missing('Nothing is used'),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    getIntersection: (target, [other]) => intersection(target, other) ?? missing('They have no cell in common'),
    getIntersectionOrNullObject: (target, [other]) => intersection(target, other),
    insert: (target, [shift]) => within(target, insertLines(target, shift)),
  },
};

/** Several areas of a sheet at once. */
const rangeAreasKind: Kind<Excel.RangeAreas, RangeTarget> = {
  name: 'RangeAreas',
  get: { address: addressOf, areaCount: ({ areas }) => areas.length },
  call: { clear: (target, [what]) => clear(target, what), select },
  open: {
    format: (target) => serve(formatKind, target),
    worksheet: ({ world, sheet }) => serveSheet(world, sheet),
    dataValidation: (target) => serve(validationKind, target),
    conditionalFormats: (target) => serve(rulesKind, target),
  },
};

know({ range: rangeKind, areas: rangeAreasKind });
