import fc from 'fast-check';
import { calendarDate, dayNumber, isoDate } from '../values/day-number.ts';
import { languages } from '../values/language.ts';
import { intakeLanguages } from './languages.ts';
import { parseDate, plainDate } from './parse-date.ts';

const read = (text: string): string | null => {
  const reading = parseDate(plainDate(text), 'dmy');
  return reading === null || reading === 'unsupported' ? reading : `${isoDate(reading.from)}/${isoDate(reading.to)}`;
};

test.each([
  ['1 Temmuz 2026', '2026-07-01/2026-07-01'],
  ['01 TEMMUZ 2026', '2026-07-01/2026-07-01'],
  ['Çarşamba, 1 Temmuz 2026', '2026-07-01/2026-07-01'],
  ['Paz, 5 Tem 2026', '2026-07-05/2026-07-05'],
  ['KASIM 2026', '2026-11-01/2026-11-30'],
  ['SUBAT 2026', '2026-02-01/2026-02-28'],
  ['Jul 1, 2026', '2026-07-01/2026-07-01'],
  ['July 1st, 2026', '2026-07-01/2026-07-01'],
  ['1-Jul-26', '2026-07-01/2026-07-01'],
  ['Jul-26', '2026-07-01/2026-07-31'],
  ['1 lipca 2026 r.', '2026-07-01/2026-07-01'],
  ['paź 2026', '2026-10-01/2026-10-31'],
  ['Senin, 6 Juli 2026', '2026-07-06/2026-07-06'],
  ['١ يوليو ٢٠٢٦', '2026-07-01/2026-07-01'],
  ['1 كانون الثاني 2026', '2026-01-01/2026-01-01'],
  ['2026-07', '2026-07-01/2026-07-31'],
  ['07/2026', '2026-07-01/2026-07-31'],
  ['Q3 2026', '2026-07-01/2026-09-30'],
  ['3. çeyrek 2026', '2026-07-01/2026-09-30'],
  ['III kw. 2026', '2026-07-01/2026-09-30'],
  ['الربع الثالث 2026', '2026-07-01/2026-09-30'],
  ['2026-W27', '2026-06-29/2026-07-05'],
  ['27. hafta 2026', '2026-06-29/2026-07-05'],
  ['Minggu 27 2026', '2026-06-29/2026-07-05'],
  ['Week of Jul 6, 2026', '2026-07-06/2026-07-06'],
  ['2026-07-01 - 2026-07-31', '2026-07-01/2026-07-31'],
  ['Jul 10 – 17, 2026', '2026-07-10/2026-07-17'],
  ['1-7 Temmuz 2026', '2026-07-01/2026-07-07'],
  ['1 s/d 7 Juli 2026', '2026-07-01/2026-07-07'],
  ['7/1/2026 - 7/31/2026', '2026-07-01/2026-07-31'],
  ['01.07. - 31.07.2026', '2026-07-01/2026-07-31'],
  ['Mar 1 2026 10:00 AM', '2026-03-01/2026-03-01'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(['12 محرم 1447', '1447/01/12', '15 رمضان 1447 هـ', '1/7/2569', '5 Ramazan 1447'])(
  '%s counts in another calendar',
  (text) => {
    expect(read(text)).toBe('unsupported');
  },
);

test.each([
  '25-34',
  '10-17 Jul',
  'Ramadan 2026',
  'Black Friday 2026',
  'Sprint 3 2026',
  'March',
  'Q3',
  '14:30',
  'H1 2026',
  '31/02/2026',
])('%s is no date', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['17 Agustus 2026 14.30', '2026-08-17/2026-08-17'],
  ['17 Agustus 2026 pukul 14.30 WIB', '2026-08-17/2026-08-17'],
  ['2026-07-01 godz. 14:05', '2026-07-01/2026-07-01'],
  ['2026-07-01 02:30 مساءً', '2026-07-01/2026-07-01'],
  ['2026 yılı 3. çeyreği', '2026-07-01/2026-09-30'],
  ['Dec 28 – Jan 3, 2026', '2025-12-28/2026-01-03'],
])('%s is %s', (text, span) => {
  expect(read(text)).toBe(span);
});

test('dates round-trip in every language', () => {
  const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2099, 12, 31) });
  fc.assert(
    fc.property(day, fc.constantFrom(...languages), fc.boolean(), fc.boolean(), (on, language, short, upper) => {
      const { year, month, day: ofMonth } = calendarDate(on);
      const { monthNames, monthAbbreviations } = intakeLanguages[language].calendar;
      const name = (short ? monthAbbreviations : monthNames)[month - 1] ?? '';
      const written = upper
        ? name
            .replace(/i/g, language === 'tr' ? 'İ' : 'I')
            .replace(/ı/g, 'I')
            .toUpperCase()
        : name;
      expect(read(`${ofMonth} ${written} ${year}`)).toBe(`${isoDate(on)}/${isoDate(on)}`);
      expect(read(isoDate(on))).toBe(`${isoDate(on)}/${isoDate(on)}`);
    }),
  );
});
