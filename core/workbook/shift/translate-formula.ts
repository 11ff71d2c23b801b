import type { Corner } from '../read-corner.ts';
import { mostLines } from './line-change.ts';
import { replaceReferences } from './written-references.ts';

/**
 * A formula as it reads when copied so many rows down and columns to the right: what has no $ goes along, on other sheets
 * too. Behind the last line it goes on at the first, as formulas that cells share do.
 */
export function translateFormula(formula: string, byRows: number, byColumns: number): string {
  if (byRows === 0 && byColumns === 0) return formula;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.fixedRow || corner.row < 0 ? corner.row : wrapped(corner.row + byRows, mostLines.rows),
    column:
      corner.fixedColumn || corner.column < 0 ? corner.column : wrapped(corner.column + byColumns, mostLines.columns),
  });
  return replaceReferences(formula, (corners) =>
    corners.length === 1 ? [moved(corners[0])] : [moved(corners[0]), moved(corners[1])],
  );
}

const wrapped = (line: number, count: number): number => ((line % count) + count) % count;
