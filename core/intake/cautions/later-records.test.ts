import fc from 'fast-check';
import { laterRecords } from './later-records.ts';

const cell = fc.oneof(
  fc.constantFrom<string | number | null>(null, 0, -0, 1, 1e300, 2e300, 0.1, 0.2, '', 'a', 'b', '1'),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 3 }),
);

test('finds just the records whose cells an earlier record has, as looking through all of them does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 60 }), (records) => {
      const columns = [records.map(([one]) => one), records.map(([, other]) => other)];
      const isSame = (one: number, other: number): boolean => columns.every((cells) => cells[one] === cells[other]);
      const expected = records.flatMap((_, at) =>
        records.slice(0, at).some((__, before) => isSame(before, at)) ? [at] : [],
      );
      expect(laterRecords(columns, records.length, isSame)).toEqual(expected);
    }),
  );
});

test('passes over records without the first cell where that is asked', () => {
  const ids = [null, 'a', null, 'a'];
  const isSame = (one: number, other: number): boolean => ids[one] === ids[other];
  expect(laterRecords([ids], 4, isSame, true)).toEqual([3]);
});

test('keeps its pace over records that are equal in all but one cell, and over many equal ones', () => {
  let asked = 0;
  const count = 20_000;
  const names = Array.from(
    { length: count },
    (_, at) => `https://shop.example/landing/${at % (count / 2)}/campaign/summer`,
  );
  const later = laterRecords([names], count, (one, other) => {
    asked += 1;
    return names[one] === names[other];
  });
  expect(later).toHaveLength(count / 2);
  // One question a record that comes back, and few by chance: never one for every pair.
  expect(asked).toBeLessThan(count);
});
