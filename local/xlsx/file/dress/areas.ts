import { rangeAddress } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { areaOf } from '../sheet-cells.ts';

/** The areas of a list of addresses; whole columns and the like, which are no such areas, stay as they are written. */
const areasOf = (sqref: string): readonly (Area | string)[] =>
  sqref
    .split(/\s+/)
    .filter((address) => address !== '')
    .map((address) => areaOf(address) ?? address);

const areasText = (areas: readonly (Area | string)[]): string =>
  areas
    .map((area) =>
      typeof area === 'string' ? area : rangeAddress(area.row, area.column, area.lastRow, area.lastColumn),
    )
    .join(' ');

/** Whether one area lies wholly within another. */
const isWithin = (inner: Area, outer: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  inner.lastRow <= outer.lastRow &&
  inner.lastColumn <= outer.lastColumn;

/** What is left of an area around another: above, below, and at both sides. */
function withoutArea(area: Area, hole: Area): readonly Area[] {
  const [top, bottom] = [Math.max(area.row, hole.row), Math.min(area.lastRow, hole.lastRow)];
  const [left, right] = [Math.max(area.column, hole.column), Math.min(area.lastColumn, hole.lastColumn)];
  if (top > bottom || left > right) return [area];
  return [
    { ...area, lastRow: top - 1 },
    { row: top, lastRow: bottom, column: area.column, lastColumn: left - 1 },
    { row: top, lastRow: bottom, column: right + 1, lastColumn: area.lastColumn },
    { ...area, row: bottom + 1 },
  ].filter((piece) => piece.row <= piece.lastRow && piece.column <= piece.lastColumn);
}

/** A list of addresses with some areas cut out of it; empty where nothing is left. */
export function sqrefWithout(sqref: string, holes: readonly Area[]): string {
  const cut = (area: Area): readonly Area[] =>
    holes.reduce<readonly Area[]>((pieces, hole) => pieces.flatMap((piece) => withoutArea(piece, hole)), [area]);
  const left = areasOf(sqref).flatMap((area): readonly (Area | string)[] =>
    typeof area === 'string' ? [area] : cut(area),
  );
  return areasText(left);
}

/** A list of addresses with the areas of another that it does not have yet. */
export function sqrefWith(sqref: string, added: string): string {
  const there = areasOf(sqref);
  const isThere = (area: Area | string): boolean =>
    there.some((outer) =>
      typeof area === 'string' || typeof outer === 'string' ? area === outer : isWithin(area, outer),
    );
  const missing = areasOf(added).filter((area) => !isThere(area));
  return missing.length === 0 ? sqref : `${sqref} ${areasText(missing)}`;
}
