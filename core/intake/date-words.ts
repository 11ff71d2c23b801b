import { foldCase, foldText } from '../values/fold.ts';
import { languages } from '../values/language.ts';
import { intakeLanguages } from './languages.ts';

/** What one word (or two) in a date means. */
export type DateWord =
  | Readonly<{ is: 'month'; month: number }>
  | Readonly<{ is: 'ordinal'; ordinal: number }>
  | Readonly<{ is: 'quarter' | 'week' | 'filler' | 'other-calendar' }>;

const fillers =
  "st nd rd th of the r rok roku z de day date month year yılı ayı günü yıl ay tahun tahunnya bulan tgl tanggal ke dnia dzień miesiąc م سنة عام شهر يوم لعام ad ce from dari mulai od من as week's".split(
    ' ',
  );

const otherCalendarMonths = [
  ...[
    'محرم',
    'المحرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'ربيع الثاني',
    'جمادى الأولى',
    'جمادى الآخرة',
    'جمادى الثانية',
  ],
  ...['رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذي القعدة', 'ذو الحجة', 'ذي الحجة', 'هـ', 'هجري', 'هجرية', 'ه'],
  ...['muharram', 'muharrem', 'safar', 'safer', 'rajab', 'recep', 'shaban', 'şaban', 'ramadan', 'ramazan', 'ramadhan'],
  ...['shawwal', 'şevval', 'zilkade', 'zilhicce', 'ah', 'h', 'hicri', 'hijriah', 'พ.ศ', 'be'],
  ...['rabiul awal', 'rabiul akhir', 'jumadil awal', 'jumadil akhir', "sya'ban", 'syaban', 'syawal', 'dzulkaidah'],
  ...["dzulqa'dah", 'zulkaidah', 'dzulhijjah', 'zulhijah', 'rebiülevvel', 'rebiülahir', 'cemaziyelevvel'],
  ...['cemaziyelahir', 'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม'],
  ...['กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
];

const ordinals: readonly (readonly [string, number])[] = [
  ...([
    ['i', 1],
    ['ii', 2],
    ['iii', 3],
    ['iv', 4],
  ] as const),
  ...([
    ['الأول', 1],
    ['الثاني', 2],
    ['الثالث', 3],
    ['الرابع', 4],
  ] as const),
  ...([
    ['أول', 1],
    ['ثاني', 2],
    ['ثالث', 3],
    ['رابع', 4],
  ] as const),
];

const words = new Map<string, DateWord>();
const foldedWords = new Map<string, DateWord>();

function add(form: string, word: DateWord): void {
  const key = foldCase(form).replace(/\./g, '').trim();
  if (!words.has(key)) words.set(key, word);
  const folded = foldText(key);
  if (!foldedWords.has(folded)) foldedWords.set(folded, word);
}

for (const language of languages) {
  const { calendar } = intakeLanguages[language];
  for (let month = 1; month <= 12; month += 1) {
    add(calendar.monthNames[month - 1] ?? '', { is: 'month', month });
    add(calendar.monthAbbreviations[month - 1] ?? '', { is: 'month', month });
  }
}
for (const language of languages)
  for (const form of intakeLanguages[language].calendar.weekForms) {
    // Turkish shortens a week to h, but `H1 2026` is a half-year nearly everywhere.
    if (form !== 'h') add(form, { is: 'week' });
  }
for (const language of languages) {
  const { calendar } = intakeLanguages[language];
  for (const form of calendar.weekdayForms) add(form, { is: 'filler' });
}
for (const language of languages) {
  const { calendar } = intakeLanguages[language];
  for (const form of calendar.quarterForms) add(form, { is: 'quarter' });
  calendar.otherMonthForms.forEach((forms, index) => {
    for (const form of forms) add(form, { is: 'month', month: index + 1 });
  });
}
for (const form of otherCalendarMonths) add(form, { is: 'other-calendar' });
for (const [form, ordinal] of ordinals) add(form, { is: 'ordinal', ordinal });
for (const form of fillers) add(form, { is: 'filler' });
words.delete('');
foldedWords.delete('');

/** What a word of a date means in any of the five languages: as written first, then without accents; null if nothing. */
export function dateWord(text: string): DateWord | null {
  const key = foldCase(text);
  return words.get(key) ?? foldedWords.get(foldText(key)) ?? null;
}
