import { undoOf } from '../../core/host/undo/kept-undo.ts';
import { undoText } from '../../core/host/undo/undo-schema.ts';
import { capabilities } from './capabilities.ts';
import type { CompiledChange } from './compile/compile-change.ts';
import { asSnapshot } from './read/read-book.ts';

/**
 * What undoes a change, as text to be staged with it; null where it is too long to be kept with a spreadsheet, or where
 * the change itself undoes one. By what the sheets are to hold after it, it is known what people write there since.
 */
export function undoToStage({ forward, inverse, takesBack, after }: CompiledChange): string | null {
  const { mostStored } = capabilities;
  if (takesBack || JSON.stringify(inverse.steps).length > mostStored) return null;
  const titles = forward.flatMap((one) => (one.do === 'add-sheet' ? [one.title] : []));
  return undoText([undoOf(inverse, titles, asSnapshot(after))], mostStored);
}
