import type { CellValue, ColumnBlock } from '../plan.ts';
import type { FinalLine } from './final-lines.ts';
import { recordMarkText } from './mark-text.ts';
import { recordPrint } from './planned-marks.ts';
import type { PresentTarget } from './target.ts';

type Column = Readonly<{ final: number; valueIn(row: FinalLine): CellValue }>;

/** Records that come in, with their marks, as few rectangles of values as they take. */
export function recordBlocks(
  rows: readonly FinalLine[],
  columns: readonly FinalLine[],
  { grid, marked, columns: axis }: PresentTarget,
): readonly ColumnBlock[] {
  const value = (row: FinalLine, { line }: FinalLine): CellValue =>
    row.line === null || line === null ? null : (grid.content(row.line, line) as CellValue);
  const mark = (row: FinalLine): string =>
    recordMarkText(row.key, recordPrint(columns.map((column) => value(row, column))), false);
  const all: readonly Column[] = [
    ...columns
      .filter(({ line }) => line !== null)
      .map((column) => ({ final: column.final, valueIn: (row: FinalLine) => value(row, column) })),
    { final: axis.arrangement.moved(marked.markColumn), valueIn: mark },
  ];
  const added = rows.filter(({ present }) => present === null);
  return runs(added).flatMap((run) =>
    runs(all).map(
      (some): ColumnBlock => ({
        row: (run[0] as FinalLine).final,
        column: (some[0] as Column).final,
        columns: some.map(({ valueIn }) => run.map(valueIn)),
      }),
    ),
  );
}

/** Lines next to each other in the end, together. */
export function runs<Line extends Readonly<{ final: number }>>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.final - b.final)) {
    const last = found[found.length - 1];
    if (last && (last[last.length - 1] as Line).final === line.final - 1) last.push(line);
    else found.push([line]);
  }
  return found;
}
