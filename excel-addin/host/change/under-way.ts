import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { undoOf } from '../../../core/host/undo/kept-undo.ts';
import { undoText } from '../../../core/host/undo/undo-schema.ts';
import { capabilities } from '../capabilities.ts';
import { namespaceOf, storedXml, UNFINISHED } from '../stored/stored-xml.ts';
import type { Compiled } from './compile.ts';
import type { Desk } from './desk.ts';

/**
 * While a change is under way the workbook says what takes it back: should the page go away in the midst of it, whoever
 * opens the workbook next is offered that. Gives what takes the note away again; null where there is nothing to say.
 */
export function noteUnderWay({ context }: Desk, compiled: Compiled): Excel.CustomXmlPart | null {
  const text = noteOf(compiled);
  if (text === null) return null;
  return context.workbook.customXmlParts.add(storedXml(new Map([[UNFINISHED, text]]), namespaceOf(UNFINISHED)));
}

/** In the form of an undo that is kept; of sheets that come with the change it says no content, which is much. */
function noteOf({ inverse, steps, added }: Compiled): string | null {
  const titles = added.map(({ title }) => title);
  const unsaid = (sheet: SheetSnapshot): SheetSnapshot =>
    titles.includes(sheet.title) ? { ...sheet, values: [], formulas: [] } : sheet;
  const sheets = (steps.at(-1)?.after ?? []).map(unsaid);
  return undoText([undoOf(inverse, titles, { sheets })], capabilities.mostStored);
}

/** Takes all such notes away. */
export async function forgetUnderWay({ context }: Desk): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(UNFINISHED));
  parts.load('items/id');
  await context.sync();
  for (const part of parts.items) part.delete();
  if (parts.items.length > 0) await context.sync();
}
