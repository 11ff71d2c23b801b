import { MOST_STATES, UNDO } from '../../../core/host/undo/stored-form.ts';
import { quietly } from '../failure.ts';
import { readStored, writeText } from './stored-text.ts';

/** As a page writes it, the last change first; what each of them says is the page's business. */
type States = Readonly<{ version: number; states: readonly unknown[] }>;

function parsed(text: string | null): States | null {
  try {
    const read = JSON.parse(text ?? '') as Partial<States>;
    return Array.isArray(read.states) ? (read as States) : null;
  } catch {
    return null;
  }
}

/** What undoes the last change, before what undoes those before it; a change that is among them already stands once. */
function joined(undo: string): string {
  const [last, before] = [parsed(undo), parsed(readStored(UNDO))];
  if (last === null || before?.version !== last.version) return undo;
  const known = new Set(last.states.map((state) => JSON.stringify(state)));
  const older = before.states.filter((state) => !known.has(JSON.stringify(state)));
  return JSON.stringify({ ...last, states: [...last.states, ...older].slice(0, MOST_STATES) });
}

function isWritten(text: string): boolean {
  try {
    writeText(UNDO, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps what undoes a change that was just done; null where nothing does. Where there is no room for all, what undoes
 * the changes before it goes: that must never be offered in its place. It is called under the lock of the document.
 */
export function keepUndo(undo: string | null): void {
  if (undo !== null && isWritten(joined(undo))) return;
  writeText(UNDO, null);
  if (undo !== null) quietly(() => writeText(UNDO, undo));
}
