import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';

/** So many bytes fit an answer well: Excel on the web refuses one of more than 5 MB. */
const MOST_BYTES = 2_500_000;

/** What a cell takes in an answer beside its text: its value and its formula as numbers, its kind. */
const BYTES_OF_CELL = 42;

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
    if (part.count > 0 && part.bytes + bytes > MOST_BYTES) {
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
    if (row >= values.length) return 0;
    const texts = [...(values[row] ?? []), ...(formulas[row] ?? [])];
    return texts.reduce((sum: number, text) => sum + textBytes(text), width * BYTES_OF_CELL);
  };
};

const columnBytes =
  ({ values, formulas }: SheetSnapshot): BytesOf =>
  (column) =>
    values.reduce(
      (sum, row, at) => sum + BYTES_OF_CELL + textBytes(row[column]) + textBytes(formulas[at]?.[column]),
      0,
    );

/** A text is told twice, and a letter beyond the American ones takes up to three bytes. */
const textBytes = (text: unknown): number =>
  typeof text === 'string' ? 2 * (text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0)) : 0;
