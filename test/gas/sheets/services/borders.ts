import type { Area } from '../book/area.ts';
import { type BorderLook, setLook } from '../book/looks.ts';
import type { SheetState } from '../book/state.ts';

/** As `setBorder` takes them: true draws, false clears, null leaves what is there. */
export type BorderSides = Readonly<{
  top: boolean | null;
  left: boolean | null;
  bottom: boolean | null;
  right: boolean | null;
  vertical: boolean | null;
  horizontal: boolean | null;
}>;

/** Lines around an area and, with `vertical` and `horizontal`, between its cells. */
export function setBorders(sheet: SheetState, area: Area, sides: BorderSides, drawn: BorderLook): void {
  const { row, column, lastRow, lastColumn } = area;
  const draw = (side: 'top' | 'left' | 'bottom' | 'right', along: Area, is: boolean | null): void => {
    if (is === null || along.row > along.lastRow || along.column > along.lastColumn) return;
    setLook(sheet.looks, side, along, is ? drawn : null);
  };
  draw('top', { ...area, lastRow: row }, sides.top);
  draw('bottom', { ...area, row: lastRow }, sides.bottom);
  draw('left', { ...area, lastColumn: column }, sides.left);
  draw('right', { ...area, column: lastColumn }, sides.right);
  draw('bottom', { ...area, lastRow: lastRow - 1 }, sides.horizontal);
  draw('top', { ...area, row: row + 1 }, sides.horizontal);
  draw('right', { ...area, lastColumn: lastColumn - 1 }, sides.vertical);
  draw('left', { ...area, column: column + 1 }, sides.vertical);
}
