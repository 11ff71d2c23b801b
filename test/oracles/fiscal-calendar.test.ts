import { addMonths, endOfQuarter, getQuarter, getWeek, getWeekYear, startOfQuarter, startOfWeek } from 'date-fns';
import { locales } from '../../core/locales/index.ts';
import { periodLabel } from '../../core/templates/kpi/period-labels.ts';
import {
  type CalendarRules,
  periodEnd,
  periodStart,
  periodsBetween,
  quarterNumber,
  usualCalendar,
  type WeekStart,
  weekNumber,
  weekStarts,
} from '../../core/values/calendar-period.ts';
import { calendarDate, type DayNumber, dayNumber, isoDate } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import { createRandom, seed } from '../random.ts';

const first = dayNumber(1901, 1, 1);
const last = dayNumber(2100, 12, 31);
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const fiscal = (fiscalYearStart: number): CalendarRules => ({ ...usualCalendar, fiscalYearStart });

/** date-fns counts in the machine's own zone: noon is the same day wherever that is. */
function noon(day: DayNumber): Date {
  const { year, month, day: date } = calendarDate(day);
  return new Date(year, month - 1, date, 12);
}
const number = (date: Date): DayNumber => dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());

function* someDays(count: number): Generator<DayNumber> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) yield Math.floor(random.between(first, last));
  // The days around every new year, where weeks and years part.
  for (let year = 1990; year <= 2040; year += 1)
    for (let day = -8; day <= 8; day += 1) yield dayNumber(year, 1, 1) + day;
}

/** The days on which the two sides differ, worded. */
function differences(ours: (day: DayNumber) => unknown, theirs: (day: DayNumber) => unknown): string[] {
  const found: string[] = [];
  for (const day of someDays(1500)) {
    const [own, other] = [JSON.stringify(ours(day)), JSON.stringify(theirs(day))];
    if (own !== other) found.push(`${isoDate(day)}: ${own}, not ${other}`);
  }
  return found.slice(0, 5);
}

/** As Unicode CLDR has them: the first week of a year holds 4 January where weeks begin on Monday, else 1 January. */
const weekOptions = {
  monday: { weekStartsOn: 1, firstWeekContainsDate: 4 },
  sunday: { weekStartsOn: 0, firstWeekContainsDate: 1 },
  saturday: { weekStartsOn: 6, firstWeekContainsDate: 1 },
} as const satisfies Record<WeekStart, object>;

test.each(weekStarts)('weeks from %s begin, end and are numbered as date-fns has it', (weekStart) => {
  const options = weekOptions[weekStart];
  const ours = (day: DayNumber) => {
    const start = periodStart(day, 'week', { ...usualCalendar, weekStart });
    return [start, periodEnd(start, 'week'), weekNumber(start, weekStart)];
  };
  const theirs = (day: DayNumber) => {
    const start = number(startOfWeek(noon(day), options));
    const [year, week] = [getWeekYear(noon(day), options), getWeek(noon(day), options)];
    return [start, start + 6, { year, week }];
  };
  expect(differences(ours, theirs)).toEqual([]);
});

test.each(months)('quarters of a fiscal year from month %i are the calendar’s, as many months later', (month) => {
  const ours = (day: DayNumber) => {
    const start = periodStart(day, 'quarter', fiscal(month));
    return [start, periodEnd(start, 'quarter'), quarterNumber(start, fiscal(month)).quarter];
  };
  const theirs = (day: DayNumber) => {
    const { year, month: own } = calendarDate(day);
    const moved = addMonths(noon(dayNumber(year, own, 1)), 1 - month);
    const start = addMonths(startOfQuarter(moved), month - 1);
    const next = addMonths(startOfQuarter(moved), month + 2);
    return [number(start), number(next) - 1, getQuarter(moved)];
  };
  expect(differences(ours, theirs)).toEqual([]);
});

test('calendar years have the quarters that date-fns has, and their own year', () => {
  const ours = (day: DayNumber) => {
    const start = periodStart(day, 'quarter');
    return [start, periodEnd(start, 'quarter'), quarterNumber(start, usualCalendar)];
  };
  const theirs = (day: DayNumber) => {
    const date = noon(day);
    const named = { year: date.getFullYear(), quarter: getQuarter(date) };
    return [number(startOfQuarter(date)), number(endOfQuarter(date)), named];
  };
  expect(differences(ours, theirs)).toEqual([]);
});

test.each(months)(
  'the quarters of a fiscal year from month %i follow each other without a gap, four a year',
  (month) => {
    const rules = fiscal(month);
    const quarters = periodsBetween(dayNumber(2023, 5, 17), dayNumber(2028, 5, 17), 'quarter', rules);
    expect(quarters.slice(1)).toEqual(quarters.slice(0, -1).map((start) => periodEnd(start, 'quarter') + 1));
    const places = quarters.map((start) => {
      const { year, quarter } = quarterNumber(start, rules);
      return year * 4 + quarter;
    });
    expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
  },
);

/** The quarter that holds a day, as an English heading, with its first and last day. */
const quarterOf = (day: DayNumber, month: number): readonly string[] => {
  const start = periodStart(day, 'quarter', fiscal(month));
  const label = periodLabel(start, 'quarter', locales.en.calendar, fiscal(month));
  return [label, isoDate(start), isoDate(periodEnd(start, 'quarter'))];
};

test.each([
  // Microsoft, Earnings Release FY26 Q1: the quarter ended September 30, 2025; its fiscal years begin on 1 July.
  [7, [2025, 9, 30], ['Q1 FY2026', '2025-07-01', '2025-09-30']],
  // Australian Taxation Office: the 2025–26 income year is 1 July 2025 to 30 June 2026.
  [7, [2026, 6, 30], ['Q4 FY2026', '2026-04-01', '2026-06-30']],
  // Salesforce, First Quarter Fiscal 2026 Results: the quarter ended April 30, 2025; its years end on 31 January.
  [2, [2025, 4, 30], ['Q1 FY2026', '2025-02-01', '2025-04-30']],
  [2, [2026, 1, 31], ['Q4 FY2026', '2025-11-01', '2026-01-31']],
  // US Government Accountability Office, glossary: fiscal year 2026 is October 1, 2025 to September 30, 2026.
  [10, [2025, 10, 1], ['Q1 FY2026', '2025-10-01', '2025-12-31']],
  [1, [2026, 7, 15], ['Q3 2026', '2026-07-01', '2026-09-30']],
] as const)('a fiscal year from month %i has %j in the quarter %j', (month, [year, of, day], expected) => {
  expect(quarterOf(dayNumber(year, of, day), month)).toEqual(expected);
});

test.each(languages)('in %s no two quarters in a row, fiscal or not, have one heading', (language) => {
  const { calendar } = locales[language];
  for (const month of months) {
    const rules = fiscal(month);
    const quarters = periodsBetween(dayNumber(2024, 1, 1), dayNumber(2027, 12, 31), 'quarter', rules);
    const labels = quarters.map((start) => periodLabel(start, 'quarter', calendar, rules));
    expect(new Set(labels).size).toBe(quarters.length);
    expect(labels.join()).not.toMatch(/[{}]|undefined/);
  }
});
