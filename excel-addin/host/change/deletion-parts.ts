import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { BYTES_OF_A_DELETION } from '../limits.ts';
import { heldBytes } from '../payload.ts';

/** Some lines, counted from 0, and about how many bytes it takes to tell what they hold. */
export type LinesPart = Readonly<{ at: number; count: number; bytes: number }>;

/**
 * Lines that go as parts of which each is told in one answer, the last of them first: those before it stay where they are.
 * `sheet` is what they stand on.
 */
export function deletionParts(sheet: SheetSnapshot, axis: Axis, at: number, count: number): readonly LinesPart[] {
  const bytesOf = axis === 'rows' ? rowBytes(sheet) : columnBytes(sheet);
  const parts: LinesPart[] = [];
  let part: LinesPart = { at: at + count, count: 0, bytes: 0 };
  for (let line = at + count - 1; line >= at; line -= 1) {
    const bytes = bytesOf(line);
    if (part.count > 0 && part.bytes + bytes > BYTES_OF_A_DELETION) {
      parts.push(part);
      part = { at: line + 1, count: 0, bytes: 0 };
    }
    part = { at: line, count: part.count + 1, bytes: part.bytes + bytes };
  }
  return [...parts, part];
}

type BytesOf = (line: number) => number;

const rowBytes = ({ values, formulas }: SheetSnapshot): BytesOf => {
  const width = values.reduce((most, { length }) => Math.max(most, length), 0);
  return (row) => {
    let bytes = 0;
    for (let column = 0; row < values.length && column < width; column += 1)
      bytes += heldBytes(values[row]?.[column], formulas[row]?.[column]);
    return bytes;
  };
};

const columnBytes =
  ({ values, formulas }: SheetSnapshot): BytesOf =>
  (column) =>
    values.reduce((all, row, at) => all + heldBytes(row[column], formulas[at]?.[column]), 0);
