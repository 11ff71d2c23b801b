import type { Area, Style, StyledArea } from '../../workbook/plan.ts';
import { rectangles } from './rectangles.ts';
import { areaOf, styleGrid } from './style-grid.ts';

/** A look of a host's own, and all cells that have it. */
export type LookOverAreas<Look> = Readonly<{ look: Look; areas: readonly Area[] }>;

/**
 * How styled areas look, one entry for each look over all its areas: as many for a thousand rows as for a million.
 * `looksOf` says what a style is in a host's own words, which have to be plain data; looks come in the order of `rank`.
 */
export function looksOverAreas<Look>(
  styles: readonly StyledArea[],
  looksOf: (style: Style) => readonly Look[],
  rank: (look: Look) => number,
): readonly LookOverAreas<Look>[] {
  const { pieces, rowStarts, columnStarts } = styleGrid(styles);
  const known = new Map<string, readonly Look[]>();
  const looks = (style: Style): readonly Look[] => {
    const name = JSON.stringify(style);
    const found = known.get(name) ?? looksOf(style);
    known.set(name, found);
    return found;
  };
  const places = new Map<string, { look: Look; places: { row: number; column: number }[] }>();
  for (const { row, column, style } of pieces)
    for (const look of looks(style)) {
      const name = JSON.stringify(look);
      const over = places.get(name) ?? { look, places: [] };
      places.set(name, over);
      over.places.push({ row, column });
    }
  const cells = ({ row, column, lastRow, lastColumn }: Area): Area =>
    areaOf(rowStarts, columnStarts, row, column, lastRow, lastColumn);
  return [...places.values()]
    .sort((one, other) => rank(one.look) - rank(other.look))
    .map(({ look, places: over }) => ({ look, areas: rectangles(over).map(cells) }));
}
