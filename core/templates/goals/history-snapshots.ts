import type { GoalBook, Snapshot } from '../../goals/model/goal-book.ts';
import { goalStatuses } from '../../goals/status.ts';
import type { DayNumber } from '../../values/day-number.ts';
import { createEvaluator } from '../../workbook/evaluate/evaluate.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import { type GoalsContext, workingCell } from './context.ts';
import { objectiveNumbers } from './objective-numbers.ts';
import type { Working } from './workings.ts';

/**
 * How every objective that counts stands in a plan on its report date, in the order of the Goals sheet. `today` is the
 * day number that formulas take for the present day. An objective without an answer has nulls; none without a date.
 */
export function snapshotsOf(
  plan: WorkbookPlan,
  { slots, highestNumber, reportDate }: Pick<GoalsContext, 'slots' | 'highestNumber' | 'reportDate'>,
  today: DayNumber,
): readonly Snapshot[] {
  const evaluator = createEvaluator(plan, today);
  const day = evaluator.cellValue(reportDate.sheet ?? 'settings', reportDate.row, reportDate.column);
  if (typeof day !== 'number') return [];
  const numbers = objectiveNumbers({ slots, highestNumber });
  return slots.flatMap((slot): readonly Snapshot[] => {
    const of = (name: Working): number | null => {
      const { sheet, row, column } = workingCell(slot, name);
      const value = evaluator.cellValue(sheet ?? '', row, column);
      return typeof value === 'number' ? value : null;
    };
    if (of('is_counted') !== 1) return [];
    const objective = slot.objective?.id ?? String(numbers[slot.index]);
    const [actual, target, expected, forecast] = [of('actual'), of('target'), of('expected'), of('forecast')];
    const status = goalStatuses[(of('status_no') ?? 0) - 1] ?? null;
    return [{ day, objective, actual, target, expected, forecast, status }];
  });
}

/** A book with snapshots added; what it had of the same objectives on the same day is replaced. In order of days. */
export function withSnapshots(book: GoalBook, snapshots: readonly Snapshot[]): GoalBook {
  const keyOf = ({ day, objective }: Snapshot): string => `${day}/${objective}`;
  const noted = new Set(snapshots.map(keyOf));
  const others = book.snapshots.filter((one) => !noted.has(keyOf(one)));
  return { ...book, snapshots: [...others, ...snapshots].sort((a, b) => a.day - b.day) };
}
