import { type Area, columnsOf, overlap, rowsOf } from '../../../gas/sheets/book/area.ts';
import { changeLines } from '../book/lines.ts';
import { lookNames, plainLook, setLook } from '../book/looks.ts';
import { empty, moveCells } from '../book/moved.ts';
import { assertEditable, assertWhole, isWholeColumns, isWholeRows, type RangeTarget } from '../book/range-target.ts';
import { cellAt } from '../book/state.ts';
import { ExcelError, invalid } from '../wire/excel-error.ts';
import type { Given } from '../wire/served.ts';
import { flag, isGiven, oneOf, rangeGiven } from './checks.ts';

type Axis = 'rows' | 'columns';

/** Which lines a range is, where it is whole ones; parts of lines are not served. */
function wholeLines({ area }: RangeTarget, shift: string, ofRows: string, ofColumns: string) {
  if (isWholeRows(area) && shift === ofRows) return { axis: 'rows', at: area.row, count: rowsOf(area) } as const;
  if (isWholeColumns(area) && shift === ofColumns)
    return { axis: 'columns', at: area.column, count: columnsOf(area) } as const;
  throw new ExcelError('NotServed', 'Only whole rows and columns are inserted and deleted');
}

/** Blank lines before those of the range; gives where they are. */
export function insertLines(target: RangeTarget, given: Given): Area {
  const { world, sheet, area } = target;
  const shift = oneOf('Down', 'Right')(given);
  assertEditable(sheet, [area], shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  changeLines(world.book, sheet, { kind: 'insert', ...wholeLines(target, shift, 'Down', 'Right') });
  return area;
}

export function deleteLines(target: RangeTarget, given: Given): void {
  const { world, sheet, area } = target;
  const shift = oneOf('Up', 'Left')(given);
  assertEditable(sheet, [area], shift === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
  changeLines(world.book, sheet, { kind: 'delete', ...wholeLines(target, shift, 'Up', 'Left') });
}

/** Cuts and pastes on the same sheet. */
export function moveTo(target: RangeTarget, given: Given): void {
  const { world, sheet, area: from } = target;
  const { sheet: other, area } = rangeGiven(world, sheet, given);
  if (other !== sheet) throw new ExcelError('NotServed', 'Cells are not moved to another sheet');
  const to = { ...area, lastRow: area.row + rowsOf(from) - 1, lastColumn: area.column + columnsOf(from) - 1 };
  assertEditable(sheet, [from, to], null);
  assertWhole(sheet, from);
  assertWhole(sheet, to);
  const parted = sheet.tables.find((table) => overlap(table.area, from) || overlap(table.area, to));
  if (parted) throw new ExcelError('NotServed', `Cells of the table ${parted.name} are not moved`);
  moveCells(world.book, sheet, { from, to });
}

const applied = oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks');

export function clear({ sheet, areas }: RangeTarget, given: Given): void {
  const what = isGiven(given) ? applied(given) : 'All';
  assertEditable(sheet, areas, what === 'Formats' ? 'allowFormatCells' : null);
  for (const area of areas) {
    if (what === 'All' || what === 'Contents') empty(sheet, area);
    if (what !== 'All' && what !== 'Formats') continue;
    for (const name of lookNames)
      if (name !== 'validation' || what === 'All') setLook(sheet.looks, name, area, plainLook[name]);
    if (what === 'All') sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }
}

/** Excel drops what the other cells hold: here that fails. */
export function merge({ sheet, area }: RangeTarget, across: Given): void {
  if (isGiven(across) && flag(across)) throw new ExcelError('NotServed', 'Rows are not merged one by one');
  assertEditable(sheet, [area], 'allowFormatCells');
  if (sheet.tables.some((table) => overlap(table.area, area))) invalid('Cells of a table are not merged');
  assertWhole(sheet, area);
  for (let row = area.row; row <= area.lastRow; row += 1)
    for (let column = area.column; column <= area.lastColumn; column += 1)
      if ((row > area.row || column > area.column) && cellAt(sheet, row, column))
        invalid('Merging would lose what cells hold');
  sheet.merges = [...sheet.merges.filter((each) => !overlap(each, area)), area];
}

export function unmerge({ sheet, areas }: RangeTarget): void {
  assertEditable(sheet, areas, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((merged) => !areas.some((area) => overlap(merged, area)));
}

/** Only what people see is selected. */
export function select({ world, sheet, areas }: RangeTarget): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', `${sheet.name} is hidden`);
  world.book.active = sheet.id;
  sheet.selected = areas;
}

const hiddenLines = { rows: 'hiddenRows', columns: 'hiddenColumns' } as const;
const span = (area: Area, axis: Axis): readonly [number, number] =>
  axis === 'rows' ? [area.row, area.lastRow] : [area.column, area.lastColumn];

/** null where some are hidden and others not. */
export const readHidden =
  (axis: Axis) =>
  ({ sheet, area }: RangeTarget): boolean | null => {
    const [first, last] = span(area, axis);
    const hidden = [...sheet[hiddenLines[axis]]].filter((line) => line >= first && line <= last).length;
    return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
  };

export const writeHidden =
  (axis: Axis) =>
  ({ sheet, area }: RangeTarget, value: unknown): void => {
    assertEditable(sheet, [area], axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const isHidden = flag(value);
    const [first, last] = span(area, axis);
    if (isHidden && last - first > 100_000) invalid('Not so many lines are hidden');
    if (isHidden) for (let line = first; line <= last; line += 1) sheet[hiddenLines[axis]].add(line);
    else
      for (const line of sheet[hiddenLines[axis]])
        if (line >= first && line <= last) sheet[hiddenLines[axis]].delete(line);
  };
