const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 4 * WEEK;

/** Where day numbers begin, as cells count them. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Before this day a Date is no day of anybody's data: durations and times of day count from 1899-12-30. */
const FIRST_DATA = Date.UTC(1901, 0, 1);

/**
 * The time on the clocks of a time zone at an instant, as if that clock stood in UTC; in milliseconds. `isTime`: the cell
 * shows a time of day, so the instant stands for itself, and never for a midnight that the clocks skip.
 */
export type Clock = (date: Date, isTime?: boolean) => number;

/** Before this, clocks of some zones went forth and back within some weeks; since then never in less than four. */
const CALM = Date.UTC(2011, 0, 1);

/** Google is asked once for the zone, and once for its offset at the bounds of each four weeks that occur. */
function spreadsheetClock(): Clock {
  const zone = SpreadsheetApp.getActive()?.getSpreadsheetTimeZone() ?? 'Etc/UTC';
  const known = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const asked = Math.floor(time / 1000) * 1000;
    const found = known.get(asked);
    if (found !== undefined) return found;
    // Written out, since zones had offsets in seconds when durations begin, which `Z` would cut to minutes.
    const [day = '', clock = ''] = Utilities.formatDate(new Date(asked), zone, 'yyyy-MM-dd HH:mm:ss').split(' ');
    const offset = Date.parse(`${day}T${clock}Z`) - asked;
    known.set(asked, offset);
    return offset;
  };
  /** The offset in a span of time, where it is the same at both of its bounds: clocks do not change twice in it. */
  const offsetWithin = (time: number, span: number): number | null => {
    const start = Math.floor(time / span) * span;
    const offset = offsetAt(start);
    return offset === offsetAt(start + span) ? offset : null;
  };
  return (date, isTime) => {
    const time = date.getTime();
    const inMonth = time > CALM ? offsetWithin(time, MONTH) : null;
    if (inMonth !== null) return time + inMonth;
    const local = time + (offsetWithin(time, WEEK) ?? offsetWithin(time, DAY) ?? offsetAt(time));
    return (isTime ? null : midnightMeant(time, local, offsetAt)) ?? local;
  };
}

/**
 * Some zones put their clocks forward at midnight: that day begins at one o'clock, and no instant is its midnight. A cell
 * with that day comes as an instant all the same: as the first of the day, or as one that shows 23:00 of the day before
 * (which of them Google takes is not known). Both are read as the day; null for every other time.
 */
function midnightMeant(time: number, local: number, offsetAt: (time: number) => number): number | null {
  const midnight = Math.round(local / DAY) * DAY;
  const skipped = Math.abs(local - midnight);
  if (skipped === 0 || skipped > HOUR) return null;
  const first = local > midnight ? time : time + skipped;
  return offsetAt(first) - offsetAt(first - 1000) === skipped ? midnight : null;
}

/**
 * The clock of the spreadsheet's time zone, not of the script's; made anew for each request or call of a function. It asks
 * Google for nothing until the first date is met.
 */
export function lazyClock(): Clock {
  let clock: Clock | null = null;
  return (date, isTime) => {
    clock ??= spreadsheetClock();
    return clock(date, isTime);
  };
}

/** A Date of whatever realm: the script's own, and those that Google makes. */
export const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';

/** Whether a time on the clock is a day of somebody's data, and no duration. */
export const isDay = (local: number): boolean => local >= FIRST_DATA;

/** The number that a cell with a date holds: days since 1899-12-30, with the time of day as a fraction. */
export const serialOf = (local: number): number => (local - FIRST_DAY) / DAY;

const two = (value: number): string => String(value).padStart(2, '0');

/** A duration or a time of day: hours may exceed a day. */
function durationText(local: number): string {
  const seconds = Math.floor(Math.abs(local - FIRST_DAY) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (local < FIRST_DAY ? '-' : '') + parts.map(two).join(':');
}

/** A Date cell as text that core reads: `2026-07-31` for a day, `36:15:00` for a duration. */
export function dateText(date: Date, clock: Clock): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const local = clock(date);
  return isDay(local) ? new Date(local).toISOString().slice(0, 10) : durationText(local);
}
