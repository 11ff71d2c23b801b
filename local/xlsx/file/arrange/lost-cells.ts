import type { ChangedCell } from '../../../../core/host/change.ts';
import { HostFailure } from '../../../../core/host/host-failure.ts';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import { readSheet } from '../read-sheet.ts';
import type { FileSheet, WorkbookFile } from '../workbook-file.ts';
import type { Context } from './context.ts';
import type { WatchFormula } from './shift-cells.ts';

/** Keeps in mind the formulas that going back would not restore, such as a range whose end was deleted. */
export function lostFormulas({ title, change }: Context, back: LineChange) {
  const lost = new Map<string, ChangedCell[]>();
  const watch =
    (own: string): WatchFormula =>
    (row, column, before, after) => {
      if (before === after || change.kind === 'insert') return;
      if (shiftFormula(after, own, { title, change: back }) === before) return;
      const cell: ChangedCell = { row, column, content: { kind: 'host-formula', text: `=${before}` } };
      const known = lost.get(own);
      if (known === undefined) lost.set(own, [cell]);
      else known.push(cell);
    };
  return { watch, cells: () => [...lost] };
}

/** What stands on lines that go. */
export function lostCells(file: WorkbookFile, sheet: FileSheet, change: LineChange): readonly ChangedCell[] {
  if (change.kind !== 'delete') return [];
  const { values, formulas } = readSheet(file, sheet);
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column): ChangedCell[] => {
      if (shiftedLine(change.axis === 'rows' ? row : column, change) !== null) return [];
      const text = formulas[row]?.[column] ?? null;
      if (text?.startsWith('{')) throw new HostFailure('not-permitted', `${text} on ${sheet.title}`);
      if (text !== null) return [{ row, column, content: { kind: 'host-formula', text } }];
      return value === null ? [] : [{ row, column, content: value }];
    }),
  );
}
