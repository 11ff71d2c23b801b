/**
 * Dates as spreadsheets hold them: whole days since 1899-12-30, without a clock or a time zone.
 * Day 1 is 1899-12-31; from 1 March 1900 on the numbers equal Excel's and Google Sheets' serials.
 */
export type DayNumber = number;

export type CalendarDate = Readonly<{ year: number; month: number; day: number }>;

/** Days from 0000-03-01 to 1899-12-30 in the proleptic Gregorian calendar. */
const EPOCH_SHIFT = 693_899;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The day number of a Gregorian date; the month is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shiftedMonth = (month + 9) % 12;
  const shiftedYear = year - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return shiftedYear * 365 + leapDays + Math.floor((shiftedMonth * 306 + 5) / 10) + (day - 1) - EPOCH_SHIFT;
}

/** The Gregorian date of a day number (a time of day, the fraction, is dropped). */
export function calendarDate(serial: DayNumber): CalendarDate {
  const days = Math.floor(serial) + EPOCH_SHIFT;
  let year = Math.floor((10_000 * days + 14_780) / 3_652_425);
  let rest = days - yearStart(year);
  if (rest < 0) {
    year -= 1;
    rest = days - yearStart(year);
  }
  const shiftedMonth = Math.floor((100 * rest + 52) / 3060);
  return {
    year: year + (shiftedMonth >= 10 ? 1 : 0),
    month: ((shiftedMonth + 2) % 12) + 1,
    day: rest - Math.floor((shiftedMonth * 306 + 5) / 10) + 1,
  };
}

const yearStart = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Whether the three parts name a day that exists. */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `2026-07-01`. */
export function isoDate(serial: DayNumber): string {
  const { year, month, day } = calendarDate(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const isoWeekday = (serial: DayNumber): number => ((((Math.floor(serial) + 5) % 7) + 7) % 7) + 1;

/** The first day of an ISO week: the week that holds the year's first Thursday is week 1. */
export function isoWeekStart(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - isoWeekday(fourth) + 1 + (week - 1) * 7;
}
