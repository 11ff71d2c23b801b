import { fill } from '../../locales/fill.ts';
import type { Calendar } from '../../locales/locale.ts';
import {
  type CalendarRules,
  type Granularity,
  quarterNumber,
  usualCalendar,
  weekNumber,
} from '../../values/calendar-period.ts';
import { calendarDate, type DayNumber } from '../../values/day-number.ts';

/** A period's heading in a language: `Jul 2026`, `W27 2026`, `Q3 2026`, of a fiscal year `Q1 FY2027`, `2 Jul 2026`. */
export function periodLabel(
  start: DayNumber,
  granularity: Granularity,
  { periodLabels, monthAbbreviations }: Calendar,
  rules: CalendarRules = usualCalendar,
): string {
  const isFiscal = granularity === 'quarter' && rules.fiscalYearStart > 1;
  const { year, month, day } = calendarDate(start);
  return fill(periodLabels[isFiscal ? 'fiscalQuarter' : granularity], {
    day,
    month: monthAbbreviations[month - 1],
    year,
    ...(granularity === 'week' ? weekNumber(start, rules.weekStart) : {}),
    ...(granularity === 'quarter' ? quarterNumber(start, rules) : {}),
  });
}

/** A day in words: `2 Jul 2026`. */
export const dayLabel = (day: DayNumber, calendar: Calendar): string => periodLabel(day, 'day', calendar);
