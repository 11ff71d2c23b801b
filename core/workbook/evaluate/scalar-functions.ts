import { calendarDate, dayNumber, daysInMonth, isoWeekday } from '../../values/day-number.ts';
import { roundedTo } from '../../values/rounding.ts';
import { workingDays } from '../../values/working-days.ts';
import type { PortableFunction } from '../portable-functions.ts';
import { errorValue, isTrue, type Value } from './value.ts';

function shiftMonths(serial: number, months: number): { year: number; month: number; day: number } {
  const { year, month, day } = calendarDate(serial);
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1, day };
}

/** EDATE keeps the day where the month has it, else takes the month's last. */
function edate(serial: number, months: number): number {
  const { year, month, day } = shiftMonths(serial, months);
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
}

function eomonth(serial: number, months: number): number {
  const { year, month } = shiftMonths(serial, months);
  return dayNumber(year, month, daysInMonth(year, month));
}

/** DATE takes months beyond 12 and days beyond the month's, as spreadsheets do. */
function date(year: number, month: number, day: number): number {
  const total = year * 12 + month - 1;
  return dayNumber(Math.floor(total / 12), (total % 12) + 1, 1) + day - 1;
}

/** WEEKDAY with Monday as 1, the only form generated formulas use. */
function weekday(serial: number, kind: number): Value {
  return kind === 2 ? isoWeekday(serial) : errorValue('#NUM!');
}

/** FIXED as an English spreadsheet writes it: `1,234.50`. */
function fixed(value: number, decimals: number): string {
  const [whole = '', part] = Math.abs(roundedTo(value, decimals)).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${roundedTo(value, decimals) < 0 ? '-' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** NETWORKDAYS.INTL with the two weekends that generated formulas know. */
function netWorkingDays(from: number, to: number, weekend: number, holidays: readonly number[]): Value {
  const kind = weekend === 1 ? 'sat-sun' : weekend === 7 ? 'fri-sat' : null;
  if (kind === null) return errorValue('#NUM!');
  return to < from ? -workingDays(to, from, kind, holidays) : workingDays(from, to, kind, holidays);
}

type NumericFunction = (...numbers: number[]) => Value;

/** Functions of plain numbers. */
export const numericFunctions: Partial<Readonly<Record<PortableFunction, NumericFunction>>> = {
  ABS: (value = 0) => Math.abs(value),
  DATE: (year = 0, month = 0, day = 0) => date(year, month, day),
  DAY: (serial = 0) => calendarDate(serial).day,
  EDATE: (serial = 0, months = 0) => edate(serial, months),
  EOMONTH: (serial = 0, months = 0) => eomonth(serial, months),
  FIXED: (value = 0, decimals = 2) => fixed(value, decimals),
  INT: (value = 0) => Math.floor(value),
  MONTH: (serial = 0) => calendarDate(serial).month,
  'NETWORKDAYS.INTL': (from = 0, to = 0, weekend = 1, ...holidays) => netWorkingDays(from, to, weekend, holidays),
  ROUND: (value = 0, digits = 0) => roundedTo(value, digits),
  WEEKDAY: (serial = 0, kind = 1) => weekday(serial, kind),
  YEAR: (serial = 0) => calendarDate(serial).year,
};

/** Functions of truths. */
export const logicalFunctions: Partial<Readonly<Record<PortableFunction, (values: readonly Value[]) => Value>>> = {
  AND: (values) => values.every(isTrue),
  NOT: (values) => !isTrue(values[0] ?? null),
  OR: (values) => values.some(isTrue),
};
