import type { Area } from '../../../core/workbook/plan.ts';
import { shiftedArea } from '../../../core/workbook/shift/shift-area.ts';
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

/** What is known of the workbook since: what was written over stands where those lines let it stand. */
export const withUndone = (
  known: KnownBook,
  { overwritten, undone }: Pick<KnownBook, 'overwritten' | 'undone'>,
  idOf: (title: string) => string,
): KnownBook => {
  const backs = undone.slice(undone.length / 2);
  const moved = known.overwritten.flatMap(({ id, found }): KnownBook['overwritten'] => {
    const own = backs.filter(({ title }) => idOf(title) === id);
    const area = own.reduce<Area | null>((at, act) => at && shifted(at, act), found.area);
    return area === null ? [] : [{ id, found: { ...found, area } }];
  });
  return { ...known, overwritten: [...overwritten, ...moved], undone: [...known.undone, ...undone] };
};

const shifted = (area: Area, act: LineAct): Area | null =>
  act.kind === 'carry' ? area : shiftedArea(area, { ...act, kind: act.kind });
