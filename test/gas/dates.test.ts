import { allOrSome } from '../thorough.ts';
import { type AddOn, loadAddOn } from './add-on.ts';
import { session, spreadsheetIn } from './google.ts';
import { googleClient } from './google-client.ts';
import { instantOf, type Skipped } from './sheets/time-zone.ts';

// Clocks change on 29 March 2026 in Warsaw; Istanbul keeps +3, Jakarta +7; New York is behind; Kathmandu at +5:45.
const zones = ['Europe/Warsaw', 'Europe/Istanbul', 'Asia/Jakarta', 'America/New_York', 'Asia/Kathmandu', 'Etc/UTC'];

/** The instant at which a day, and an hour in it, begins in a zone: what Google makes of a cell. */
function dateCell(zone: string, day: string, hour = 0, skipped: Skipped = 'later'): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(instantOf((wanted - Date.UTC(1899, 11, 30)) / 86_400_000, zone, skipped));
}

const inZone = (zone: string): Readonly<{ addOn: AddOn; asked: () => number }> => {
  const { google, asked } = spreadsheetIn(zone);
  return { addOn: loadAddOn({ ...session('en'), ...google }), asked };
};

const cycle = (one: AddOn, created: readonly Date[], closed: readonly (Date | string)[]): unknown =>
  one.call(
    'SALES_CYCLE_LENGTH',
    created.map((day) => [day]),
    closed.map((day) => [day]),
  );

test.each(zones)('a day is the day that the cell shows, with the spreadsheet in %s', (zone) => {
  const { addOn: here } = inZone(zone);
  for (const day of ['2026-01-01', '2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2028-02-29'])
    for (const hour of [0, 12, 23])
      expect(here.call('GOAL_EXPECTED', 100, dateCell(zone, day, hour), '2030-01-01', day)).toBe(
        here.call('GOAL_EXPECTED', 100, day, '2030-01-01', day),
      );
});

/** Days without a midnight, by the tables of IANA: the clocks go from 0:00 to 1:00. */
const skipping = [
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Santiago', '2026-09-06'],
  ['America/Havana', '2026-03-08'],
] as const;
const ways = ['later', 'earlier'] as const;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe.each(skipping)('in %s, whose clocks skip the midnight of %s,', (zone, day) => {
  test.each(ways)('a cell is the day that it shows, come its midnight %s', (way) => {
    const { addOn: here } = inZone(zone);
    const read = (cell: Date): string => {
      try {
        return String(here.call('CPC', cell, 5));
      } catch (error) {
        return /“(.*?)”/.exec(String(error))?.[1] ?? String(error);
      }
    };
    const days = [-2, -1, 0, 1, 2].map((days) => dayAfter(day, days));
    expect(days.map((each) => read(dateCell(zone, each, 0, way)))).toEqual(days);
    expect([12, 22].map((hour) => read(dateCell(zone, dayAfter(day, -1), hour, way)))).toEqual([days[1], days[1]]);
    expect([2, 23].map((hour) => read(dateCell(zone, day, hour, way)))).toEqual([day, day]);
  });
});

test.each(
  allOrSome(
    skipping.flatMap((one) => ways.map((way) => [...one, way] as const)),
    ([zone]) => zone === 'Africa/Cairo',
  ),
)(
  'in %s each day is read once where it is selected, and from our sheets: %s, %s',
  async (timeZone, day, skippedTimes) => {
    const { host, google } = googleClient({ timeZone, skippedTimes });
    const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const days = [-2, -1, 0, 1, 2].map((days) => serial + days);
    google.user.type('Sheet1', 'A1', ['Day'], ...days.map((each) => [each]));
    google.user.format('Sheet1', 'A2:A6', 'yyyy-mm-dd');
    google.user.select('Sheet1', 'A1:A6');
    expect((await host.selection())?.values.slice(1).flat()).toEqual(days);
    expect((await host.selection())?.dateColumns).toEqual([0]);
    expect((await host.snapshot()).sheets[0]?.values.slice(1).flat()).toEqual(days);
  },
);

test.each(skipping)(
  'in %s the hours beside the skipped midnight of %s are hours where cells show them',
  async (timeZone, day) => {
    const { host, google } = googleClient({ timeZone });
    const midnight = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const times = [midnight - 1 / 24, midnight + 1 / 24];
    google.user.type('Sheet1', 'A1', ['Time', 'Day', 'Day'], ...times.map((time) => [time, time, time]));
    google.user.format('Sheet1', 'A2:A3', 'yyyy-mm-dd hh:mm');
    google.user.format('Sheet1', 'B2:B3', 'yyyy-mm-dd');
    google.user.format('Sheet1', 'C2:C3', '[White]yyyy-mm-dd "h"');
    google.user.select('Sheet1', 'A1:C3');
    const hours = (rows: readonly (readonly unknown[])[] = []) =>
      rows.slice(1).map((row) => row.map((value) => Math.round((Number(value) - midnight) * 24)));
    const wanted = [
      [-1, 0, 0],
      [1, 0, 0],
    ];
    expect(hours((await host.selection())?.values)).toEqual(wanted);
    expect(hours((await host.snapshot()).sheets[0]?.values)).toEqual(wanted);
  },
);

test('columns of dates with blanks below', () => {
  const zone = 'Europe/Istanbul';
  const created = ['2026-01-01', '2026-01-05', '2026-01-07'].map((day) => dateCell(zone, day));
  const closed = [dateCell(zone, '2026-01-21'), dateCell(zone, '2026-01-15'), ''];
  expect(cycle(inZone(zone).addOn, created, closed)).toBe(15);
});

test('a date where a number belongs is told, not computed with', () => {
  const { addOn: here } = inZone('Asia/Jakarta');
  expect(() => here.call('CPC', dateCell('Asia/Jakarta', '2026-07-31'), 5)).toThrow('spend is “2026-07-31”');
  expect(here.call('CPC', [[dateCell('Asia/Jakarta', '2026-07-31')], [10]], 5)).toEqual([[''], [2]]);
});

// Google hands durations over as dates that count from 1899-12-30.
test.each([
  [Date.UTC(1899, 11, 30, 0, 2, 30), '00:02:30'],
  [Date.UTC(1899, 11, 31, 12, 15, 0), '36:15:00'],
])('a duration is told as one', (time, text) => {
  const { addOn: here } = inZone('Etc/UTC');
  expect(() => here.call('AVG_SESSION_DURATION', new Date(time), 5)).toThrow(`total_seconds is “${text}”`);
});

test('a date that is none is told', () => {
  expect(() => inZone('Etc/UTC').addOn.call('CPC', new Date(Number.NaN), 5)).toThrow('spend is “Invalid Date”');
});

test('Google is asked for the bounds of each day once, however many rows there are', () => {
  const { addOn: here, asked } = inZone('Europe/Istanbul');
  const days = Array.from({ length: 5000 }, (_, row) => new Date(Date.UTC(2026, 6, 1 + (row % 10), row % 24)));
  cycle(here, days, days);
  expect(asked()).toBeLessThanOrEqual(12);
});
