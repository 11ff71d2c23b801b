import { binary, call, empty, type Formula, type Operand, range, when } from '../../workbook/formula.ts';
import { FIRST_WORKING, type Slot, workingCell } from './context.ts';
import { type Working, workingPlace } from './workings.ts';
import type { SomeWorkings } from './workings-sheet.ts';

/** The rows above a slot's own, of one working. */
const above = (working: Working, { index }: Slot): Formula =>
  range(FIRST_WORKING, workingPlace(working), FIRST_WORKING + index - 1, workingPlace(working));

/** Numbers each owner where the name first stands, so that a leaderboard finds new ones without a new build. */
export function ownerWorkings(slot: Slot): SomeWorkings {
  const owner = workingCell(slot, 'owner');
  const hasOwner = call('AND', binary('=', workingCell(slot, 'is_counted'), 1), binary('<>', owner, ''));
  const number = (next: Operand): Formula => when(hasOwner, next, empty);
  if (slot.index === 0) return { owner_first_no: number(1) };
  const same = binary('*', binary('=', above('owner', slot), owner), binary('=', above('is_counted', slot), 1));
  const isNew = binary('=', call('SUMPRODUCT', binary('*', same, 1)), 0);
  const next = binary('+', call('COUNT', above('owner_first_no', slot)), 1);
  return { owner_first_no: number(when(isNew, next, empty)) };
}
