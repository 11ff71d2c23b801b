/** The day number of a date in Excel, where the first of January 1900 is 1; null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? date.getTime() / 86_400_000 + 25_569 : null;
}
