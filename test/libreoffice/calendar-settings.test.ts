import { usualSheetSettings } from '../../core/templates/sheet-settings.ts';
import {
  type CalendarRules,
  type Granularity,
  periodEnd,
  periodStart,
  weekStarts,
} from '../../core/values/calendar-period.ts';
import { dayNumber, isoDate } from '../../core/values/day-number.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import { kpiValues, visibleErrors } from './kpi-values.ts';
import { withLibreOffice } from './skip.ts';

const [first, last] = [dayNumber(2023, 11, 20), dayNumber(2025, 3, 2)];
/** The report date that somebody types in: earlier than the data's end, on another weekday and in another year. */
const typed = dayNumber(2025, 1, 2);
const reportDate = { row: 2, column: 2 };

const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const clicksOf = (day: number): number => 1 + ((day * 7919) % 97);
const daily = tableOf(
  ['Date,Clicks,Impressions', ...days.map((day) => `${isoDate(day)},${clicksOf(day)},100`)].join('\n'),
  'en',
);
const clicksIn = (from: number, to: number): number =>
  days.filter((day) => day >= from && day <= to).reduce((sum, day) => sum + clicksOf(day), 0);

type Case = Readonly<{ granularity: Granularity; rules: CalendarRules }>;

/** Every first day of a week, and fiscal years whose quarters begin in each month of three, before and after the calendar's. */
const cases: readonly Case[] = [
  ...weekStarts.map((weekStart): Case => ({ granularity: 'week', rules: { ...usualSheetSettings, weekStart } })),
  ...[2, 3, 7, 12].map(
    (fiscalYearStart): Case => ({ granularity: 'quarter', rules: { ...usualSheetSettings, fiscalYearStart } }),
  ),
];

const planFor = ({ granularity, rules }: Case): WorkbookPlan =>
  withCell(
    planOf(daily, { granularity, settings: { ...usualSheetSettings, ...rules } }),
    ...(['kpis', reportDate.row, reportDate.column, typed] as const),
  );

withLibreOffice('weeks and quarters begin where they are settled, by live formulas', async () => {
  const today = clockDay();
  const plans = cases.map(planFor);
  for (const [index, workbook] of (await computedPlans(plans, today)).entries()) {
    const { granularity, rules } = cases[index] as Case;
    expect(cellDisagreements(plans[index] as WorkbookPlan, today, workbook).slice(0, 10)).toEqual([]);
    expect(visibleErrors(workbook)).toEqual([]);
    const kpis = kpiValues(workbook);
    const from = periodStart(typed, granularity, rules);
    const before = periodStart(from - 1, granularity, rules);
    const sameDays = Math.min(periodEnd(before, granularity), before + typed - from);
    expect([rules, kpis.value('From', 'Latest'), kpis.value('To', 'Latest')]).toEqual([rules, from, typed]);
    expect(kpis.values('Clicks', ['Latest', 'Period before'])).toEqual([
      clicksIn(from, typed),
      clicksIn(before, sameDays),
    ]);
  }
});
