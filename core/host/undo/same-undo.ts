import type { KeptUndo } from './kept-undo.ts';
import { readUndos, undoText } from './undo-schema.ts';

/** What undoes a build as it comes back from a workbook, without what else was noted of the build. */
function stepsOf({ change }: KeptUndo): string | null {
  const text = undoText([{ titles: [], change, after: [], cells: [] }], Number.POSITIVE_INFINITY);
  return text === null ? null : JSON.stringify(readUndos(text));
}

/** Whether two undos take the same build back, one of them maybe kept with the workbook meanwhile. */
export function isSameUndo(one: KeptUndo | undefined, other: KeptUndo | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  const steps = stepsOf(one);
  return steps !== null && steps === stepsOf(other);
}
