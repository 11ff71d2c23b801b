import { columnLetters } from '../address.ts';
import { type Corner, readCorner } from '../read-corner.ts';
import { areaPattern, brokenPattern, namePattern, sheetPattern, textPattern } from '../reference-pattern.ts';
import { mostLines } from './line-change.ts';

/** Names of tables' columns and of other files, which may look like cells. */
const brackets = String.raw`\[(?:[^[\]']|'[^]|\[(?:[^[\]']|'[^])*\])*\]`;

const pattern = new RegExp(
  [
    textPattern,
    brokenPattern,
    `(${sheetPattern})?(${areaPattern})`,
    brackets,
    "'(?:[^']|'')*'",
    namePattern,
    String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** The ends of a reference: two of a range, one of a cell. */
export type Corners = readonly [Corner] | readonly [Corner, Corner];

/**
 * A formula with its references replaced; whatever is none stays byte for byte. `replace` gets the prefix with its `!`,
 * or '', and gives the new ends, null for what is gone, or the very same ends to leave it as it is written.
 */
export const replaceReferences = (
  formula: string,
  replace: (corners: Corners, prefix: string) => Corners | null,
): string =>
  formula.replace(pattern, (written: string, prefix: string | undefined, area: string | undefined) => {
    if (area === undefined) return written;
    const corners = readCorners(area);
    if (!corners.every(isOnSheet)) return written;
    const replaced = replace(corners, prefix ?? '');
    if (replaced === corners) return written;
    return (prefix ?? '') + (replaced === null ? '#REF!' : replaced.map(cornerText).join(':'));
  });

function readCorners(area: string): Corners {
  const colon = area.indexOf(':');
  return colon < 0 ? [readCorner(area)] : [readCorner(area.slice(0, colon)), readCorner(area.slice(colon + 1))];
}

/** `XYZ1` lies behind the last column: it can only be a name. */
const isOnSheet = ({ row, column }: Corner): boolean => row < mostLines.rows && column < mostLines.columns;

const cornerText = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  (column < 0 ? '' : (fixedColumn ? '$' : '') + columnLetters(column)) +
  (row < 0 ? '' : (fixedRow ? '$' : '') + (row + 1));
