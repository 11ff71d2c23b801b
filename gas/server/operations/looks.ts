import type { Look, LookGrid, LookOperation } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import { growTo, growToAreas } from './room.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Border = Extract<Look, { property: 'border' }>['value'];

/** The lines on one side of each cell: those within an area are on that side of a cell, too. */
function setBorder(list: RangeList, { side, color }: Border): void {
  const isThere = color !== null;
  const on = (...sides: readonly Border['side'][]): boolean | null => (sides.includes(side) ? isThere : null);
  const style = isThere ? SpreadsheetApp.BorderStyle.SOLID : null;
  const within = [on('left', 'right'), on('top', 'bottom')] as const;
  list.setBorder(on('top'), on('left'), on('bottom'), on('right'), ...within, color, style);
}

/** By its name, what sets a property of all cells of some areas. */
const setters = {
  background: 'setBackground',
  fontColor: 'setFontColor',
  fontFamily: 'setFontFamily',
  numberFormat: 'setNumberFormat',
  fontSize: 'setFontSize',
  fontWeight: 'setFontWeight',
  fontStyle: 'setFontStyle',
  horizontalAlignment: 'setHorizontalAlignment',
  verticalAlignment: 'setVerticalAlignment',
  wrap: 'setWrap',
} as const;

function setLook(list: RangeList, look: Look): void {
  if (look.property === 'border') {
    setBorder(list, look.value);
    return;
  }
  const set: (value: never) => RangeList = list[setters[look.property]];
  set.call(list, look.value as never);
}

/** By its name, what sets a property of the cells of an area one by one. */
const gridSetters = {
  background: 'setBackgrounds',
  fontColor: 'setFontColors',
  fontFamily: 'setFontFamilies',
  numberFormat: 'setNumberFormats',
  fontSize: 'setFontSizes',
  fontWeight: 'setFontWeights',
  fontStyle: 'setFontStyles',
  horizontalAlignment: 'setHorizontalAlignments',
  verticalAlignment: 'setVerticalAlignments',
  wrap: 'setWraps',
} as const;

function setGrid(range: Range, { property, values, cells }: LookGrid): void {
  const set: (rows: never) => Range = range[gridSetters[property]];
  const rows = cells.map((row) => Array.from(row, (letter) => values[letter.charCodeAt(0) - 97]));
  set.call(range, rows as never);
}

/** The same list for the same areas. */
function sharing<Found>(make: (areas: readonly string[]) => Found): (areas: readonly string[]) => Found {
  const made = new Map<string, Found>();
  return (areas) => {
    const name = areas.join();
    const found = made.get(name) ?? make(areas);
    made.set(name, found);
    return found;
  };
}

type Of<Name extends LookOperation['do']> = Extract<LookOperation, { do: Name }>;

/** One call for each grid, and for each look over all its areas. */
export function setLooks({ title, grids = [], looks }: Of<'looks'>): void {
  const sheet = sheetNamed(title);
  const areas = [...grids.map(({ area }) => area), ...looks.flatMap((look) => look.areas)];
  growToAreas(title, areas);
  const rangeOf = sharing(([area = '']) => sheet.getRange(area));
  const listOf = sharing((all) => sheet.getRangeList([...all]));
  for (const grid of grids) setGrid(rangeOf([grid.area]), grid);
  for (const look of looks) if (look.areas.length > 0) setLook(listOf(look.areas), look);
}

export function setLines({ title, widths, heights, hiddenRows, hiddenColumns }: Of<'lines'>): void {
  const sheet = sheetNamed(title);
  const endOf = (spans: readonly Readonly<{ at: number; count: number }>[]): number =>
    Math.max(0, ...spans.map(({ at, count }) => at + count));
  growTo(title, 'rows', endOf([...heights, ...hiddenRows]));
  growTo(title, 'columns', endOf([...widths, ...hiddenColumns]));
  for (const { at, count, pixels } of widths) sheet.setColumnWidths(at + 1, count, pixels);
  for (const { at, count, pixels } of heights) sheet.setRowHeightsForced(at + 1, count, pixels);
  for (const { at, count } of hiddenRows) sheet.hideRows(at + 1, count);
  for (const { at, count } of hiddenColumns) sheet.hideColumns(at + 1, count);
}

export function setPage({ title, frozenRows, frozenColumns, rightToLeft, gridlines }: Of<'page'>): void {
  const sheet = sheetNamed(title);
  // New sheets have nothing frozen, and lines; which way they go depends on the spreadsheet's language.
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  sheet.setRightToLeft(rightToLeft);
  if (!gridlines) sheet.setHiddenGridlines(true);
}

export function merge({ title, areas }: Of<'merge'>): void {
  const sheet = sheetNamed(title);
  growToAreas(title, areas);
  for (const area of areas) sheet.getRange(area).merge();
}
