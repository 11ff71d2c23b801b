import type { WorkbookChange } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { ColumnBlock, SheetPlan } from '../../../core/workbook/plan.ts';

/** What the check needs to know of the workbook and of the host. */
type Now = Readonly<{ titles: readonly string[]; mostCells: number }>;

/** Fails before anything is written where a change can't be done: nothing is ever written over. */
export function checkChange({ steps }: WorkbookChange, { titles, mostCells }: Now): void {
  const there = new Set(titles.map((title) => title.toLowerCase()));
  let cells = 0;
  for (const step of steps) {
    if (step.kind === 'add-sheet') {
      const { title } = step.sheet;
      if (there.has(title.toLowerCase())) throw new HostFailure('title-taken', title);
      there.add(title.toLowerCase());
      cells += cellCount(step.sheet);
      continue;
    }
    if (!there.has(step.title.toLowerCase())) throw new HostFailure('no-such-sheet', step.title);
    if (step.kind === 'remove-sheet') there.delete(step.title.toLowerCase());
  }
  if (cells > mostCells) throw new HostFailure('too-large', String(cells));
  if (there.size === 0) throw new HostFailure('not-permitted');
}

/** How many cells a plan fills. */
export const cellCount = ({ blocks, columnBlocks }: SheetPlan): number =>
  blocks.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0) +
  columnBlocks.reduce((sum, block) => sum + blockCount(block), 0);

/** How many cells long data fills. */
export const blockCount = ({ columns }: ColumnBlock): number =>
  columns.reduce((count, column) => count + column.length, 0);
