import {
  binary,
  call,
  empty,
  type Formula,
  firstOf,
  type RangeReference,
  range,
  when,
} from '../../workbook/formula.ts';
import { ANY_NUMBER } from './any-number.ts';
import { checkInCells } from './check-ins-cells.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { figureCell } from './figure-cells.ts';
import type { SomeWorkings } from './workings-sheet.ts';

const isSet = (of: Formula): Formula => binary('=', call('COUNT', of), 1);

/** The figures of an objective: what Data, a check-in or somebody's typing say. */
export function figureWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { objective } = slot;
  const { goalsSheetTexts: texts } = context.locale;
  const typed = (column: 'baseline' | 'target' | 'change' | 'stretch'): Formula => inputCell(slot, column);
  const of = (name: 'typed_actual' | 'counted' | 'checked' | 'baseline'): Formula => workingCell(slot, name);
  const fromData = (set: 'actual' | 'baseline'): Formula =>
    context.kpi === null ? empty : figureCell(set, 'value', slot, context);
  // 110, where binary arithmetic makes 110.00000000000001 of 100 and 10 %.
  const rounded = (target: Formula): Formula => call('ROUND', target, 9);
  const changed = binary('*', of('baseline'), binary('+', 1, typed('change')));
  const inPoints = binary('+', of('baseline'), workingCell(slot, 'points'));
  const canChange = call(
    'AND',
    binary('=', call('COUNT', of('baseline'), typed('change')), 2),
    binary('>=', call('SUM', of('baseline')), 0),
  );
  return {
    counted: fromData('actual'),
    checked: lastCheckIn(slot),
    actual: firstOf(
      [
        [isSet(of('typed_actual')), of('typed_actual')],
        [isSet(of('counted')), of('counted')],
        [isSet(of('checked')), of('checked')],
        // Nobody writes down every day that a thing is still not done.
        [isOpenMilestone(slot, context), 0],
      ],
      empty,
    ),
    actual_source: when(
      isSet(of('typed_actual')),
      texts.sourceTyped,
      when(isSet(of('counted')), texts.sourceData, when(isSet(of('checked')), texts.sourceCheckIn, empty)),
    ),
    baseline: when(isSet(typed('baseline')), typed('baseline'), fromData('baseline')),
    points: objective?.target?.kind === 'change' && objective.target.of === 'points' ? objective.target.change : '',
    target: firstOf(
      [
        [isSet(typed('target')), typed('target')],
        [canChange, rounded(changed)],
        [binary('=', call('COUNT', of('baseline'), workingCell(slot, 'points')), 2), rounded(inPoints)],
      ],
      empty,
    ),
    stretch: when(isSet(typed('stretch')), typed('stretch'), empty),
  };
}

const isOpenMilestone = (slot: Slot, { locale }: GoalsContext): Formula =>
  call(
    'AND',
    binary('<>', workingCell(slot, 'text'), ''),
    binary('=', workingCell(slot, 'kind'), locale.goalTexts.kinds.milestone),
  );

const column = (of: keyof typeof checkInCells.columns): RangeReference =>
  range(checkInCells.firstRow, checkInCells.columns[of], checkInCells.lastRow, checkInCells.columns[of], 'check-ins');

/** The value of the last check-in from the start to the end of what counts; of several on one day the one further down. */
function lastCheckIn(slot: Slot): Formula {
  const from = [column('date'), binary('&', '>=', workingCell(slot, 'start'))];
  const mine = [column('id'), inputCell(slot, 'id'), column('value'), ANY_NUMBER, ...from];
  const day = call('MAXIFS', column('date'), ...mine, column('date'), binary('&', '<=', workingCell(slot, 'end')));
  const line = call('MAXIFS', column('number'), ...mine, column('date'), day);
  return when(
    isSet(workingCell(slot, 'end')),
    when(binary('=', line, 0), empty, call('INDEX', column('value'), line)),
    empty,
  );
}
