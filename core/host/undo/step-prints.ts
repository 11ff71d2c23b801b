import { shortHash } from '../../workbook/ownership/hash.ts';
import type { CellValue } from '../../workbook/plan.ts';
import type { ChangeStep } from '../change.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { contentHash, contentOf } from './content-hash.ts';
import { deletedLines, type FormerLine, isDeletion } from './former-lines.ts';

const contentAt = (sheet: SheetSnapshot | undefined, row: number | null, column: number | null): CellValue =>
  row === null || column === null ? null : contentOf(sheet?.values[row]?.[column], sheet?.formulas[row]?.[column]);

/**
 * What the cells that a step is about hold on their sheet, before the change began, in hashes: one for each cell that it
 * sets, empty where that holds nothing; one for each row and then each column of a block; one for all lines that go.
 * Nothing for other steps.
 */
export function stepPrints(step: ChangeStep, former: FormerLine, sheet: SheetSnapshot | undefined): readonly string[] {
  const at = (row: number, column: number): CellValue =>
    contentAt(sheet, former('rows', row), former('columns', column));
  if (step.kind === 'set-cells')
    return step.cells.map(({ row, column }) => {
      const content = at(row, column);
      return content === null ? '' : contentHash(String(content));
    });
  if (step.kind === 'set-block') {
    const { row, column, columns } = step.block;
    const content = columns.map((cells, right) => cells.map((_, down) => at(row + down, column + right)));
    const rows = (columns[0] ?? []).map((_, down) => content.map((cells) => cells[down] ?? null));
    return [...rows, ...content].map(listHash);
  }
  return isDeletion(step) ? [deletedHash(step, former, sheet)] : [];
}

const listHash = (cells: readonly CellValue[]): string => shortHash(JSON.stringify(cells));

/** Blank cells have no part in it: a sheet may end anywhere beyond what it holds. */
function deletedHash(step: ChangeStep, former: FormerLine, sheet: SheetSnapshot | undefined): string {
  const { axis, lines } = deletedLines(step, former);
  const going = new Set(lines);
  const held = (sheet?.values ?? []).flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const line = axis === 'rows' ? row : column;
      const content = going.has(line) ? contentAt(sheet, row, column) : null;
      return content === null ? [] : [`${row}\u001f${column}\u001f${content}`];
    }),
  );
  return contentHash(held.join('\u001e'));
}
