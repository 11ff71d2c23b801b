import type { Compiled } from '../change/compile.ts';

/** Tells of the columns of a sheet whether a change leaves them alone. */
export function sureColumns({ stepOf, steps }: Compiled, title: string): (column: number) => boolean {
  const written = new Set<number>();
  for (const [{ write }, at] of stepOf) {
    const step = steps[at]?.step;
    if (!write || !step || !('title' in step) || step.title.toLowerCase() !== title.toLowerCase()) continue;
    for (let column = write.area.column; column <= write.area.lastColumn; column += 1) written.add(column);
  }
  return (column) => !written.has(column);
}
