import { fill } from '../../locales/fill.ts';
import type { Calendar } from '../../locales/locale.ts';
import { type Granularity, isoWeek } from '../../values/calendar-period.ts';
import { calendarDate, type DayNumber } from '../../values/day-number.ts';

/** A period's heading in a language: `Jul 2026`, `W27 2026`, `Q3 2026`, `2 Jul 2026`. */
export function periodLabel(start: DayNumber, granularity: Granularity, calendar: Calendar): string {
  const { year, month, day } = calendarDate(start);
  const week = granularity === 'week' ? isoWeek(start) : { year, week: null };
  return fill(calendar.periodLabels[granularity], {
    day,
    month: calendar.monthAbbreviations[month - 1],
    quarter: Math.ceil(month / 3),
    week: week.week,
    year: week.year,
  });
}

/** A day in words: `2 Jul 2026`. */
export const dayLabel = (day: DayNumber, calendar: Calendar): string => periodLabel(day, 'day', calendar);
