import { type CalendarRules, type Granularity, periodStart, type WeekStart } from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';

/** What one row's date stands for, and where the weeks and fiscal years begin that the rows can be put into. */
type RowSpans = Readonly<{ grain: Granularity; calendar: CalendarRules }>;

/** Fewer days that fall on one weekday may do so by chance. */
const FEWEST_WEEKS = 3;

/**
 * Dates that all begin a quarter or a month, of at least two, stand for the whole of it; so do three or more that are
 * all the first day of a week, for their week. A row that stands for a week or a quarter cannot be cut: where those of
 * the data are not the ones that are settled, the data's own count. Weeks from Saturday are known only where they are
 * settled: what happens every Saturday is seldom a week's figure.
 */
export function rowSpans(days: readonly DayNumber[], settled: CalendarRules): RowSpans {
  const all = (granularity: Granularity, calendar: CalendarRules): boolean =>
    days.length > 1 && days.every((day) => periodStart(day, granularity, calendar) === day);
  const calendar = { weekStart: settled.weekStart, fiscalYearStart: settled.fiscalYearStart };
  if (all('month', calendar)) {
    const quarters = [calendar, { ...calendar, fiscalYearStart: 1 }].find((one) => all('quarter', one));
    return quarters ? { grain: 'quarter', calendar: quarters } : { grain: 'month', calendar };
  }
  if (days.length < FEWEST_WEEKS) return { grain: 'day', calendar };
  const known: readonly WeekStart[] = [calendar.weekStart, 'monday', 'sunday'];
  const weeks = known.map((weekStart) => ({ ...calendar, weekStart })).find((one) => all('week', one));
  return weeks ? { grain: 'week', calendar: weeks } : { grain: 'day', calendar };
}
