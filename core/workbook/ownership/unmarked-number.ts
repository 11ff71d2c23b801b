import { type MarkedSheet, presentCell } from './marked-sheet.ts';

/** The columns of goal sheets where each row bears its number. */
const numberColumns = ['id', 'number'];

/**
 * Whether a row without a mark bears a number that no marked row has, and formulas of ours beside it: an objective or a
 * commitment that lost its mark, which a refresh would put there a second time under another number.
 */
export function hasUnmarkedNumber({ sheet, rows, columns }: MarkedSheet): boolean {
  const numbers = new Set(rows.flatMap(({ key }) => /^(?:objective|commitment):(\d+)$/.exec(key)?.[1] ?? []));
  const place = columns.find(({ key }) => numberColumns.includes(key));
  if (numbers.size === 0 || place === undefined) return false;
  const marked = new Set(rows.map(({ position }) => position));
  return sheet.values.some((_, row) => {
    const { value, formula } = presentCell(sheet, row, place.position);
    if (marked.has(row) || typeof value !== 'number' || formula !== null || numbers.has(String(value))) return false;
    return columns.some(({ position }) => presentCell(sheet, row, position).formula !== null);
  });
}
