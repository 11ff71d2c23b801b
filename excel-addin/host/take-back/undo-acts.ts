import { addressOf } from '../addresses.ts';
import { backOf, doAct, type LineAct } from '../change/acts.ts';
import type { Desk, Found } from '../change/desk.ts';
import type { KnownBook } from './known-sheets.ts';

/** What was done to lines where others stood by then, and what went with them. */
export type DoneAct = Readonly<{ id: string; act: LineAct; found: Found | null }>;

/**
 * Undoes what was done to lines right before, the last of it first, by the very same places. Lines that went come back
 * blank: what is to be put there is given, and so is what became of formulas.
 */
export async function undoActs(
  desk: Desk,
  done: readonly DoneAct[],
): Promise<Pick<KnownBook, 'overwritten' | 'undone'>> {
  const last = [...done].reverse();
  const overwritten = last.flatMap(({ id, act, found }): KnownBook['overwritten'] => {
    const sheet = desk.former(id);
    doAct(sheet, backOf(act));
    if (found === null || found.written.length === 0 || found.written[0]?.length === 0) return [];
    const range = sheet.getRange(addressOf(found.area)).load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ id, found: { ...found, range } }];
  });
  await desk.context.sync();
  const acts = done.map(({ act }) => act);
  return { overwritten, undone: [...acts, ...last.map(({ act }) => backOf(act))] };
}

/** What is known of the workbook since. */
export const withUndone = (
  known: KnownBook,
  { overwritten, undone }: Pick<KnownBook, 'overwritten' | 'undone'>,
): KnownBook => ({
  ...known,
  overwritten: [...overwritten, ...known.overwritten],
  undone: [...known.undone, ...undone],
});
