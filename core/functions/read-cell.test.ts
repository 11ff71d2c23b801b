import fc from 'fast-check';
import { dayNumber, isoDate } from '../values/day-number.ts';
import { readDate, readNumber } from './read-cell.ts';

test('any finite number is itself, and nothing else is a number', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (cell) => readNumber(cell, 'x') === cell));
  fc.assert(fc.property(fc.string(), (cell) => typeof readNumber(cell, 'x') === 'object'));
});

test('a date reads back from its text and from its number, whatever the time', () => {
  const days = fc.integer({ min: dayNumber(1900, 3, 1), max: dayNumber(2100, 12, 31) });
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
      expect(readDate(isoDate(day), 'x')).toBe(day);
      expect(readDate(` ${isoDate(day)}T23:59:59Z `, 'x')).toBe(day);
      expect(readDate(day + time, 'x')).toBe(day);
    }),
  );
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026/01/01', '1 July 2026'])(
  '%s is no date',
  (text) => {
    expect(readDate(text, 'start')).toEqual({ code: 'not-a-date', parameter: 'start', found: text });
  },
);
