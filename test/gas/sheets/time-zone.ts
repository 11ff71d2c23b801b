const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
}

/** The parts of an instant in a time zone, by Node's own tables. */
const partsIn = (date: Date, timeZone: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );

/** What clocks of the zone show, as if they were in UTC. */
function shownIn(date: Date, timeZone: string): number {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = partsIn(date, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Utilities.formatDate, for the one pattern that the add-on uses. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`The pattern ${pattern} is not known here`);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = partsIn(date, timeZone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

const instants = new Map<string, number>();
const MOST_KNOWN = 100_000;

/** What stands for a time that clocks skip: as far behind the gap as it lies in it, or as far before it. */
export type Skipped = 'later' | 'earlier';

/** The instant, in milliseconds, at which clocks of a zone show what a serial number says. */
export function instantOf(serial: number, timeZone: string, skipped: Skipped): number {
  const key = `${timeZone} ${skipped} ${serial}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const wanted = EPOCH + Math.round(serial * DAY);
  const off = (time: number): number =>
    shownIn(new Date(Math.floor(time / 1000) * 1000), timeZone) - Math.floor(time / 1000) * 1000;
  const near = wanted - off(wanted);
  const [before, after] = [wanted - off(near - DAY / 2), wanted - off(near + DAY / 2)];
  const isShown = (time: number): boolean => time + off(time) === wanted;
  const instant = [before, after].find(isShown) ?? (skipped === 'later' ? before : after);
  if (instants.size >= MOST_KNOWN) instants.clear();
  instants.set(key, instant);
  return instant;
}
