import type { RangeTarget } from '../book/range-target.ts';
import type { SheetState } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { missing } from '../wire/excel-error.ts';
import { type Kind, type ServedObject, serve } from '../wire/served.ts';

/** What stands behind a worksheet. */
export type SheetTarget = Readonly<{ world: World; sheet: SheetState }>;

type Known = {
  sheet: Kind<Excel.Worksheet, SheetTarget> | null;
  range: Kind<Excel.Range, RangeTarget> | null;
  areas: Kind<Excel.RangeAreas, RangeTarget> | null;
};

const known: Known = { sheet: null, range: null, areas: null };

/** Sheets give ranges, ranges their sheet, and much else either: each tells here what it is served as. */
export function know(kinds: Partial<Known>): void {
  Object.assign(known, kinds);
}

const served = <Client, Target>(kind: Kind<Client, Target> | null, target: Target): ServedObject =>
  serve(kind ?? missing('Not known yet'), target);

export const serveSheet = (world: World, sheet: SheetState): ServedObject => served(known.sheet, { world, sheet });
export const serveRange = (target: RangeTarget): ServedObject => served(known.range, target);
export const serveAreas = (target: RangeTarget): ServedObject => served(known.areas, target);

/** The sheet behind a worksheet; throws once it is deleted. */
export function sheetOf({ world, sheet }: SheetTarget): SheetState {
  return world.book.sheets.includes(sheet) ? sheet : missing(`The sheet ${sheet.name} is not there any more`);
}
