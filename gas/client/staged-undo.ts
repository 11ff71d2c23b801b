import type { Host } from '../../core/host/port.ts';
import { MOST_STATES, undoOf } from '../../core/host/undo/kept-undo.ts';
import { keepUndos, keptUndos } from '../../core/host/undo/stored-undos.ts';
import { readUndos, undoText } from '../../core/host/undo/undo-schema.ts';
import { capabilities } from './capabilities.ts';
import type { CompiledChange } from './compile/compile-change.ts';

/** What undoes a change, as text to be staged with it; null where it is too long to be kept with a spreadsheet. */
export function undoToStage({ forward, inverse }: CompiledChange): string | null {
  const titles = forward.flatMap((one) => (one.do === 'add-sheet' ? [one.title] : []));
  return undoText([{ titles, change: inverse, after: [], cells: [] }], capabilities.mostStored);
}

/** Keeps with the spreadsheet what undoes a change that another page staged, now that it is done. */
export async function keepStagedUndo(host: Host, staged: string): Promise<void> {
  const [read] = readUndos(staged);
  if (read === undefined) return;
  const undo = undoOf(read.change, read.titles, await host.snapshot());
  await keepUndos(host, [undo, ...(await keptUndos(host))].slice(0, MOST_STATES));
}
