import { type ReconcileTexts, reconcileTexts } from '../../locales/reconcile-texts.ts';
import type { RecordNote } from '../table.ts';

/** The key of the column beside records that says which of them the source has no longer. */
export const NOTE_KEY = 'note:source';

const wordOf = { gone: 'goneFromSource', renamed: 'renamedInSource' } as const;

/** A note as it stands in a cell. */
export const noteText = (note: RecordNote, texts: ReconcileTexts): string | null =>
  note === null || typeof note === 'object' ? (note?.text ?? null) : texts[wordOf[note]];

const known = new Map(
  Object.values(reconcileTexts).flatMap((texts) =>
    (['gone', 'renamed'] as const).map((note) => [texts[wordOf[note]], note] as const),
  ),
);

/** What a cell of that column says, in whichever language it was written. */
export const readNote = (text: string): RecordNote => (text === '' ? null : (known.get(text) ?? { text }));
