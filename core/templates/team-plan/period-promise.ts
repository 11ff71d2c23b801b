import { binary, call, empty, type Formula, firstOf, range, when } from '../../workbook/formula.ts';
import { areSet, isPledge, planInput, roundedLevel, unitsUntil, where } from './formulas.ts';
import type { PlanContext } from './plan-context.ts';
import { FIRST_PLAN_ROW, type PlanSlot } from './rows.ts';
import { doneColumn, type PlanWorking, planWorking, spanCell } from './workings.ts';

/** What a commitment promises for a whole period, of a level where it should stand at its end. */
export function periodPromise(slot: PlanSlot, period: number, context: PlanContext): Formula {
  const own = (name: PlanWorking): Formula => planWorking(slot, name);
  const [from, to] = [spanCell(slot, 'from', period), spanCell(slot, 'to', period)];
  const count = planInput(slot, 'count');
  const units = binary('-', unitsUntil(to, slot, context), unitsUntil(binary('-', from, 1), slot, context));
  const isDue = call('AND', binary('>=', own('due'), from), binary('<=', own('due'), to));
  const daysGone = binary('+', binary('-', to, own('start')), 1);
  const way = binary('/', binary('*', binary('-', own('target'), own('baseline')), daysGone), own('days'));
  const promise = firstOf(
    [
      [isPledge(slot, 'how-often'), where([own('rate_before')], call('ROUND', binary('*', count, units), 1))],
      [isPledge(slot, 'for-each'), forEach(slot, period, context)],
      [isPledge(slot, 'once'), when(isDue, 1, empty)],
    ],
    where([own('baseline'), own('target')], roundedLevel(binary('+', own('baseline'), way), slot)),
  );
  return when(areSet(from, to), when(binary('<', to, from), empty, promise), empty);
}

/** So many for each that another commitment has done in the period. */
function forEach(slot: PlanSlot, period: number, { rows }: PlanContext): Formula {
  const column = doneColumn(period);
  const place = planWorking(slot, 'base_row');
  const done = call('INDEX', range(FIRST_PLAN_ROW, column, rows.lastRow, column), place);
  const count = planInput(slot, 'count');
  return when(binary('=', place, 0), empty, where([count, done], binary('*', count, done)));
}
