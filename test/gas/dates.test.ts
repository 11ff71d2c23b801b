import { type AddOn, loadAddOn } from './add-on.ts';
import { session, spreadsheetIn } from './google.ts';

// Clocks change on 29 March 2026 in Warsaw; Istanbul keeps +3, Jakarta +7; New York is behind; Kathmandu at +5:45.
const zones = ['Europe/Warsaw', 'Europe/Istanbul', 'Asia/Jakarta', 'America/New_York', 'Asia/Kathmandu', 'Etc/UTC'];

/** The instant at which a day, and an hour in it, begins in a zone: what Google makes of a cell. */
function dateCell(zone: string, day: string, hour = 0): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = (time: number): number =>
    Date.parse(`${new Date(time).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const near = wanted - (shown(wanted) - wanted);
  return new Date(near - (shown(near) - wanted));
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
