import type { SheetState } from '../book/state.ts';
import { usualSizes } from './range-format.ts';

/** How far from the sheet's edge a line begins, in points; hidden ones take no room. */
export function placeOfLine(sheet: SheetState, sizes: 'heights' | 'widths', line: number): number {
  const hidden = sizes === 'heights' ? sheet.hiddenRows : sheet.hiddenColumns;
  let place = line * usualSizes[sizes];
  for (const [at, size] of sheet[sizes]) if (at < line) place += size - usualSizes[sizes];
  for (const at of hidden) if (at < line) place -= sheet[sizes].get(at) ?? usualSizes[sizes];
  return place;
}
