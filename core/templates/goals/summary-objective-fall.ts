import type { GoalTexts } from '../../locales/locale.ts';
import { binary, type CellReference, call, empty, type Formula, when } from '../../workbook/formula.ts';
import { type Slot, workingCell } from './context.ts';

/** The change of an objective, negative where it went against its good direction; empty where it does not count. */
export function objectiveFall(slot: Slot, { kinds, directions }: GoalTexts): Formula {
  const at = (name: Parameters<typeof workingCell>[1]): CellReference => workingCell(slot, name);
  const change = at('change');
  const isKind = (word: string): Formula => binary('=', at('kind'), word);
  const goesDown = when(
    binary('=', call('COUNT', at('baseline'), at('target')), 2),
    binary('<', at('target'), at('baseline')),
    binary('=', 1, 0),
  );
  const isLower = call(
    'OR',
    binary('=', at('better'), directions.lower),
    isKind(kinds.ceiling),
    isKind(kinds['at-most']),
    call('AND', isKind(kinds.level), goesDown),
  );
  const known = call('AND', binary('=', at('is_counted'), 1), call('ISNUMBER', change));
  return when(known, when(isLower, binary('*', change, -1), change), empty);
}
