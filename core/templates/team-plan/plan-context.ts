import type { GoalsContext } from '../goals/context.ts';
import { measureNamed } from '../goals/measure-of-id.ts';
import type { Measure } from '../goals/measures.ts';
import { type PlanPeriods, planPeriods } from './periods.ts';
import { type PlanRows, type PlanSlot, planRows } from './rows.ts';

/** Everything that the Team plan of one workbook is made from, settled once. */
export type PlanContext = Readonly<{ goals: GoalsContext; rows: PlanRows; periods: PlanPeriods }>;

export const planContext = (goals: GoalsContext): PlanContext => ({
  goals,
  rows: planRows(goals),
  periods: planPeriods(
    goals.book.commitments,
    goals.choices.asOf ?? goals.choices.today,
    goals.calendar,
    goals.choices.held?.planPeriods ?? null,
  ),
});

/** What counts a commitment; null where nothing that is known does. */
export const measureOf = ({ commitment }: PlanSlot, { goals }: PlanContext): Measure | null =>
  measureNamed(commitment?.measure ?? null, goals);

/** What counts a commitment from Data; null where people type it. */
export function countedBy(slot: PlanSlot, context: PlanContext): Measure | null {
  const measure = measureOf(slot, context);
  const isDated = (context.goals.kpi?.context.dates.length ?? 0) > 0;
  return measure?.isCounted && isDated ? measure : null;
}
