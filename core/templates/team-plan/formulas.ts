import type { Pledge } from '../../goals/model/commitment.ts';
import { binary, call, empty, type Formula, firstOf, type Operand, when } from '../../workbook/formula.ts';
import { type PlanColumnId, planColumnPlace } from './columns.ts';
import type { PlanContext } from './plan-context.ts';
import { type PlanSlot, planCell } from './rows.ts';
import { periodWord } from './words.ts';
import { planWorking } from './workings.ts';

/** Whether cells hold numbers, all of them. */
export const areSet = (...of: readonly Formula[]): Formula => binary('=', call('COUNT', ...of), of.length);

/** What somebody types of a commitment. */
export const planInput = (slot: PlanSlot, column: PlanColumnId): Formula => planCell(slot.row, planColumnPlace(column));

export const isPledge = (slot: PlanSlot, ...kinds: readonly Pledge['kind'][]): Formula => {
  const tests = kinds.map((kind) => binary('=', planWorking(slot, 'pledge'), kind));
  return tests.length === 1 ? (tests[0] as Formula) : call('OR', ...tests);
};

/** An answer only where cells hold numbers. */
export const where = (cells: readonly Formula[], answer: Operand): Formula => when(areSet(...cells), answer, empty);

/**
 * How many days, weeks, months or quarters there are until the end of a day, parts of them included: the difference of
 * two days says how many lie between. A month counts by its own days.
 */
export function unitsUntil(day: Formula, slot: PlanSlot, { goals }: PlanContext): Formula {
  const per = planInput(slot, 'per');
  const ofMonth = binary('/', call('DAY', day), call('DAY', call('EOMONTH', day, 0)));
  const months = binary('+', binary('+', binary('*', call('YEAR', day), 12), call('MONTH', day)), ofMonth);
  return firstOf(
    [
      [binary('=', per, periodWord('day', goals.locale)), day],
      [binary('=', per, periodWord('week', goals.locale)), binary('/', day, 7)],
      [binary('=', per, periodWord('month', goals.locale)), months],
      [binary('=', per, periodWord('quarter', goals.locale)), binary('/', months, 3)],
    ],
    empty,
  );
}

/** A level without digits that nobody reads: hundredths, below 1 ten-thousandths, which a rate needs. */
export function roundedLevel(level: Formula, slot: PlanSlot): Formula {
  const [from, to] = [planWorking(slot, 'baseline'), planWorking(slot, 'target')];
  const isLarge = binary('>=', call('MAX', call('ABS', from), call('ABS', to)), 1);
  return call('ROUND', level, when(isLarge, 2, 4));
}
