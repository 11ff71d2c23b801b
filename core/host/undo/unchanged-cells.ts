import type { ColumnBlock } from '../../workbook/plan.ts';
import type { ChangedCell, ChangeStep } from '../change.ts';

type Place = Readonly<{ row: number; column: number }>;

/** What is left of a step once the cells that somebody changed are out of it, and those cells. */
export type Parted = Readonly<{ steps: readonly ChangeStep[]; kept: readonly Place[] }>;

/**
 * A step without the cells that hold something else than `then`: `then` and `present` are its prints, as `stepPrints`
 * gives them. Of a block, the rows and columns that changed are known: the cells where they cross are left out.
 */
export function unchangedCells(step: ChangeStep, then: readonly string[], present: readonly string[]): Parted {
  const isSame = (at: number): boolean => present[at] === then[at];
  if (step.kind === 'set-cells') {
    const cells = step.cells.filter((_, at) => isSame(at));
    return { steps: [{ ...step, cells }], kept: step.cells.filter((_, at) => !isSame(at)) };
  }
  if (step.kind !== 'set-block') return { steps: [step], kept: [] };
  const height = step.block.columns[0]?.length ?? 0;
  const rows = new Set(Array.from({ length: height }, (_, down) => down).filter((down) => !isSame(down)));
  const columns = new Set([...step.block.columns.keys()].filter((right) => !isSame(height + right)));
  if (rows.size === 0 || columns.size === 0) return { steps: [step], kept: [] };
  return partedBlock(step.title, step.block, rows, columns);
}

/** Columns without a change stay blocks; of the others each cell is set by itself. */
function partedBlock(
  title: string,
  block: ColumnBlock,
  rows: ReadonlySet<number>,
  changed: ReadonlySet<number>,
): Parted {
  const steps: ChangeStep[] = [];
  const cells: ChangedCell[] = [];
  const kept: Place[] = [];
  for (const [right, contents] of block.columns.entries()) {
    const column = block.column + right;
    if (!changed.has(right)) {
      steps.push({ kind: 'set-block', title, block: { ...block, column, columns: [contents] } });
      continue;
    }
    for (const [down, content] of contents.entries())
      if (rows.has(down)) kept.push({ row: block.row + down, column });
      else cells.push({ row: block.row + down, column, content });
  }
  return { steps: [...steps, { kind: 'set-cells', title, cells }], kept };
}
