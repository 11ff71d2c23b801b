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
import { checkInCells } from '../goals/check-ins-cells.ts';
import { isPledge, planInput, where } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import { type PlanSlot, planCell } from './rows.ts';
import type { SomePlanWorkings } from './working-days.ts';
import { doneColumn, type PlanWorking, periodCell, periodStarts, planWorking, planWorkingRange } from './workings.ts';

/** Conditional sums have no word for "is a number"; every real figure is above this. */
const ANY_NUMBER = '>=-999999999999999';

/** How much is done, and what a promise for each of something counts by. `counted` is Data's figure where it has one. */
export function figureWorkings(slot: PlanSlot, context: PlanContext, counted: Formula | null): SomePlanWorkings {
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const [forEach, soFar, count] = [planInput(slot, 'forEach'), planInput(slot, 'soFar'), planInput(slot, 'count')];
  const placeOf = (of: 'place' | 'sheet_row'): Formula => {
    const isIt = binary('*', binary('=', planWorkingRange(context, 'number'), forEach), 1);
    return when(binary('=', call('COUNT', forEach), 0), 0, call('SUMPRODUCT', isIt, planWorkingRange(context, of)));
  };
  const ofOther = call('INDEX', planWorkingRange(context, 'done'), own('base_place'));
  const base = firstOf(
    [
      [binary('=', call('COUNT', soFar), 1), soFar],
      [binary('>', own('base_place'), 0), ofOther],
    ],
    empty,
  );
  const hasStarted = binary('>=', context.goals.reportDate, own('start'));
  return {
    base_place: placeOf('place'),
    base_row: placeOf('sheet_row'),
    base: when(isPledge(slot, 'for-each'), base, empty),
    for_each: where([own('base'), own('days'), count], when(hasStarted, binary('*', count, own('base')), 0)),
    checked: lastCheckIn(slot, context),
    done: doneFormula(slot, context, counted),
  };
}

/** What is typed wins; then the periods, of a level the latest; then the last check-in. */
function doneFormula(slot: PlanSlot, context: PlanContext, counted: Formula | null): Formula {
  const { reportDate } = context.goals;
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const now = planInput(slot, 'now');
  const periods = context.periods.spans.map((_, period) => period);
  const doneCells = periods.map((period) => planCell(slot.row, doneColumn(period)));
  const latest = [...periods].reverse().map((period): readonly [Formula, Formula] => {
    const done = planCell(slot.row, doneColumn(period));
    const hasBegun = binary('<=', periodCell('from', period), reportDate);
    return [call('AND', binary('=', call('COUNT', done), 1), hasBegun), done];
  });
  const inRow = range(slot.row, doneColumn(0), slot.row, doneColumn(periods.length) - 1, 'team-plan');
  const sum = call('SUMIFS', inRow, periodStarts(context), binary('&', '<=', reportDate));
  const gathered = counted ?? when(binary('>', call('COUNT', ...doneCells), 0), sum, own('checked'));
  return firstOf(
    [
      [binary('=', own('pledge'), ''), empty],
      [binary('=', call('COUNT', now), 1), now],
      [isPledge(slot, 'from-to'), firstOf(latest, own('checked'))],
    ],
    gathered,
  );
}

const column = (of: keyof typeof checkInCells.columns): RangeReference =>
  range(checkInCells.firstRow, checkInCells.columns[of], checkInCells.lastRow, checkInCells.columns[of], 'check-ins');

/** The value of the last check-in by the report date; of several on one day the one further down. */
function lastCheckIn(slot: PlanSlot, { goals }: PlanContext): Formula {
  const mine = [column('id'), planWorking(slot, 'number'), column('value'), ANY_NUMBER];
  const day = call('MAXIFS', column('date'), ...mine, column('date'), binary('&', '<=', goals.reportDate));
  const line = call('MAXIFS', column('number'), ...mine, column('date'), day);
  return when(binary('=', line, 0), empty, call('INDEX', column('value'), line));
}
