import type { BuildChoices } from '../../core/build.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
import { visibleErrors } from './kpi-values.ts';

/** The rows of an export, the first one its header. */
export type Cells = readonly (string | number)[];

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
const csv = (rows: readonly Cells[]): string => rows.map((row) => row.map(quoted).join(',')).join('\n');

/** The plan of an English export. */
export const planFrom = (rows: readonly Cells[], choices: Partial<BuildChoices> = {}): WorkbookPlan =>
  planOf(tableOf(csv(rows), 'en'), choices);

/** A day of March 2024. */
export const march = (day: number): number => dayNumber(2024, 3, day);

/** Computes plans, and holds every one of their cells against our own evaluation on the way. */
export async function computed<const Plans extends readonly WorkbookPlan[]>(
  plans: Plans,
): Promise<{ [Index in keyof Plans]: ComputedWorkbook }> {
  const today = clockDay();
  const workbooks = await computedPlans(plans, today);
  for (const [index, workbook] of workbooks.entries()) {
    expect(cellDisagreements(plans[index] as WorkbookPlan, today, workbook).slice(0, 10)).toEqual([]);
    expect(visibleErrors(workbook)).toEqual([]);
  }
  return workbooks as { [Index in keyof Plans]: ComputedWorkbook };
}
