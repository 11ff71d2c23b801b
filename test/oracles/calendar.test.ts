import { addDays, endOfMonth, getISOWeek, getISOWeekYear, lastDayOfQuarter, startOfQuarter } from 'date-fns';
import { DateTime } from 'luxon';
import {
  type Granularity,
  granularities,
  periodEnd,
  periodStart,
  periodsBetween,
  weekNumber,
} from '../../core/values/calendar-period.ts';
import {
  calendarDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDate,
  isoWeekday,
  isoWeekStart,
} from '../../core/values/day-number.ts';
import { numericFunctions } from '../../core/workbook/evaluate/scalar-functions.ts';
import { createRandom, seed } from '../random.ts';

const first = dayNumber(1900, 3, 1);
const last = dayNumber(2100, 12, 31);

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The day that a number stands for, and back, by milliseconds. */
const moment = (day: DayNumber): DateTime => DateTime.fromMillis(EPOCH + day * DAY, { zone: 'utc' });
const numberOf = (date: DateTime): DayNumber => Math.floor((date.toMillis() - EPOCH) / DAY);

/** One test for a long row of days: the days on which the two sides differ, worded. */
function differences<T>(
  days: Iterable<DayNumber>,
  ours: (day: DayNumber) => T,
  theirs: (day: DayNumber) => T,
): string[] {
  const found: string[] = [];
  for (const day of days) {
    const [own, other] = [JSON.stringify(ours(day)), JSON.stringify(theirs(day))];
    if (own !== other) found.push(`${isoDate(day)}: ${own}, not ${other}`);
  }
  return found.slice(0, 5);
}

function* everyDay(): Generator<DayNumber> {
  for (let day = first; day <= last; day += 1) yield day;
}

function* everyFirst(): Generator<DayNumber> {
  for (let year = 1901; year <= 2100; year += 1)
    for (let month = 1; month <= 12; month += 1) yield dayNumber(year, month, 1);
}

function* someDays(count: number): Generator<DayNumber> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) yield Math.floor(random.between(first, last));
}

test('the first of March 1900 is 61, as spreadsheets count', () => {
  expect([first, dayNumber(2026, 7, 31)]).toEqual([61, 46234]);
});

test('every day to 2100 has the date, weekday and ISO week that luxon gives it', () => {
  const ours = (day: DayNumber) => {
    const { year, month, day: date } = calendarDate(day);
    const week = weekNumber(periodStart(day, 'week'), 'monday');
    return [year, month, date, dayNumber(year, month, date), isoWeekday(day), week.year, week.week];
  };
  const theirs = (serial: DayNumber) => {
    const { year, month, day, weekday, weekYear, weekNumber } = moment(serial);
    return [year, month, day, serial, weekday, weekYear, weekNumber];
  };
  expect(differences(everyDay(), ours, theirs)).toEqual([]);
});

test('every month has the length, end and quarter that date-fns gives it', () => {
  // date-fns counts in the machine's own zone: noon is the same day wherever that is.
  const noon = (day: DayNumber): Date => {
    const { year, month, day: date } = calendarDate(day);
    return new Date(year, month - 1, date, 12);
  };
  const number = (date: Date): DayNumber => dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const ours = (day: DayNumber) => {
    const { year, month } = calendarDate(day);
    const quarter = periodStart(day, 'quarter');
    return [periodEnd(day, 'month'), day + daysInMonth(year, month) - 1, quarter, periodEnd(quarter, 'quarter')];
  };
  const theirs = (day: DayNumber) => {
    const end = number(endOfMonth(noon(day)));
    return [end, end, number(startOfQuarter(noon(day))), number(lastDayOfQuarter(noon(day)))];
  };
  expect(differences(everyFirst(), ours, theirs)).toEqual([]);
  const week = (day: DayNumber) => weekNumber(periodStart(day, 'week'), 'monday');
  const theirWeek = (day: DayNumber) => ({ year: getISOWeekYear(noon(day)), week: getISOWeek(noon(day)) });
  expect(differences(everyFirst(), week, theirWeek)).toEqual([]);
  expect(number(addDays(noon(first), 1000))).toBe(first + 1000);
});

test('every ISO week of every year begins where luxon says', () => {
  for (let year = 1901; year <= 2100; year += 1)
    for (const week of [1, 2, 26, DateTime.utc(year, 6, 1).weeksInWeekYear])
      expect(isoWeekStart(year, week)).toBe(
        numberOf(DateTime.fromObject({ weekYear: year, weekNumber: week }, { zone: 'utc' })),
      );
});

test.each(granularities)('a %s holds its days and meets the next without a gap', (granularity: Granularity) => {
  const unit = granularity;
  const ours = (day: DayNumber) => {
    const start = periodStart(day, granularity);
    return [start, periodEnd(start, granularity)];
  };
  const theirs = (day: DayNumber) => [numberOf(moment(day).startOf(unit)), numberOf(moment(day).endOf(unit))];
  expect(differences(someDays(500), ours, theirs)).toEqual([]);
  const periods = periodsBetween(dayNumber(2023, 11, 15), dayNumber(2026, 2, 3), granularity);
  expect(periods.slice(1)).toEqual(periods.slice(0, -1).map((start) => periodEnd(start, granularity) + 1));
});

test('a moment in a day belongs to that day', () => {
  const evening = dayNumber(2026, 7, 31) + 0.99;
  expect(granularities.map((granularity) => isoDate(periodStart(evening, granularity)))).toEqual([
    '2026-07-31',
    '2026-07-27',
    '2026-07-01',
    '2026-07-01',
  ]);
});

describe('date functions of generated formulas', () => {
  const { EDATE, EOMONTH, DATE, MONTH, YEAR, WEEKDAY } = numericFunctions as Required<typeof numericFunctions>;
  const shifts = [-25, -12, -1, 0, 1, 2, 11, 13, 36];
  const inRange = (days: Iterable<DayNumber>) => [...days].filter((day) => day > first + 800 && day < last - 1200);

  test('EDATE and EOMONTH shift months as luxon does', () => {
    const ours = (day: DayNumber) => shifts.map((months) => [EDATE(day, months), EOMONTH(day, months)]);
    const theirs = (day: DayNumber) =>
      shifts.map((months) => {
        const shifted = moment(day).plus({ months });
        return [numberOf(shifted), numberOf(shifted.endOf('month'))];
      });
    expect(differences(inRange(someDays(150)), ours, theirs)).toEqual([]);
    expect(
      differences(
        inRange(everyFirst())
          .map((day) => day - 1)
          .slice(0, 100),
        ours,
        theirs,
      ),
    ).toEqual([]);
  });

  test('YEAR, MONTH and WEEKDAY take days apart, DATE puts them together', () => {
    const ours = (day: DayNumber) => [YEAR(day), MONTH(day), WEEKDAY(day, 2)];
    const theirs = (day: DayNumber) => [moment(day).year, moment(day).month, moment(day).weekday];
    expect(differences(someDays(500), ours, theirs)).toEqual([]);
    for (const day of someDays(500)) {
      const { year, month, day: date } = calendarDate(day);
      expect(DATE(year, month, date)).toBe(day);
    }
  });

  test('DATE takes months and days beyond their ends', () => {
    const ours = (day: DayNumber) => shifts.map((shift) => DATE(2024, 5 + shift, (day % 90) - 30));
    const theirs = (day: DayNumber) =>
      shifts.map((shift) =>
        numberOf(
          DateTime.utc(2024, 5, 1)
            .plus({ months: shift })
            .plus({ days: (day % 90) - 31 }),
        ),
      );
    expect(differences(someDays(300), ours, theirs)).toEqual([]);
  });
});
