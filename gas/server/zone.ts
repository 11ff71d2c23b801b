const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Before this year a Date is no day of anybody's data: durations and times of day count from 1899-12-30. */
const FIRST_YEAR = 1901;

/** Writes Date cells as text that core reads: `2026-07-31` for a day, `36:15:00` for a duration. */
export type DateWriter = (date: Date) => string;

/** `+0330` in minutes. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

const dayText = (localTime: number): string => new Date(localTime).toISOString().slice(0, 10);

/** A duration or a time of day: hours may exceed a day. */
function durationText(written: string): string {
  const [day = '', clock = ''] = written.split(' ');
  const days = Math.round((Date.parse(day) - Date.parse('1899-12-30')) / DAY);
  const [hours, ...rest] = clock.split(':');
  return [String(days * 24 + Number(hours)).padStart(2, '0'), ...rest].join(':');
}

/**
 * Made anew for each call of a function. A Date is an instant, and the cell's day is that of the spreadsheet's time zone,
 * not of the script's. Google is asked once for the zone, and once for its offset at the bounds of each day that occurs.
 */
export function dateWriter(): DateWriter {
  const zone = SpreadsheetApp.getActive()?.getSpreadsheetTimeZone() ?? 'Etc/UTC';
  const known = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const found = known.get(time) ?? minutesOf(Utilities.formatDate(new Date(time), zone, 'Z')) * MINUTE;
    known.set(time, found);
    return found;
  };
  const offsetOf = (time: number): number => {
    const start = Math.floor(time / DAY) * DAY;
    const offset = offsetAt(start);
    // Only on the days when clocks change the instant itself is asked for.
    return offset === offsetAt(start + DAY) ? offset : offsetAt(time);
  };
  return (date) => {
    const time = date.getTime();
    if (Number.isNaN(time)) return String(date);
    if (date.getUTCFullYear() < FIRST_YEAR)
      return durationText(Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss'));
    return dayText(time + offsetOf(time));
  };
}
