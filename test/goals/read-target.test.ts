import type { Target } from '../../core/goals/model/objective.ts';
import { numberReader } from '../../core/templates/goals/read-book/numbers.ts';
import { readTarget, type TargetReading } from '../../core/templates/goals/read-book/target.ts';
import type { Language } from '../../core/values/language.ts';

const value = (of: number): Target => ({ kind: 'value', value: of });
const relative = (change: number): Target => ({ kind: 'change', change, of: 'relative' });
const points = (change: number): Target => ({ kind: 'change', change, of: 'points' });

const read = (
  language: Language,
  text: string,
  column: 'target' | 'change' = 'target',
  isShare: boolean | null = null,
): TargetReading | null => readTarget(text, { column, isShare }, numberReader([text], language));

/** What each text means is what its words say; `+15 %` and points are as the design settles them for GOAL_TARGET. */
const targets: readonly (readonly [Language, string, Target])[] = [
  ['en', '200', value(200)],
  ['en', '$500,000', value(500_000)],
  ['en', '2.5k', value(2500)],
  ['en', '25%', value(0.25)],
  ['en', '-10', value(-10)],
  ['en', '45 points', value(45)],
  ['tr', '1.234,5', value(1234.5)],
  ['tr', '%4,6', value(0.046)],
  ['tr', '250.000 ₺', value(250_000)],
  ['id', 'Rp350 juta', value(350_000_000)],
  ['ar', '١٬٢٣٤', value(1234)],
  ['ar', '٤٢٫٥٪', value(0.425)],
  ['pl', '4,6 %', value(0.046)],
  ['pl', '1,5 mln', value(1_500_000)],
  ['pl', '12 500,75 zł', value(12_500.75)],

  ['en', '+15 %', relative(0.15)],
  ['en', '-10%', relative(-0.1)],
  ['en', '−10 %', relative(-0.1)],
  ['tr', '+%15', relative(0.15)],
  ['ar', '+١٥٪', relative(0.15)],
  ['en', '+200', points(200)],

  ['en', '+15 pp', points(0.15)],
  ['en', '+15 pts', points(0.15)],
  ['en', '+15 points', points(0.15)],
  ['en', '-7 percentage points', points(-0.07)],
  ['tr', '+15 puan', points(0.15)],
  ['tr', '+15 yüzde puan', points(0.15)],
  ['id', '+15 poin', points(0.15)],
  ['id', '+15 poin persen', points(0.15)],
  ['ar', '+15 نقطة', points(0.15)],
  ['ar', '+٥ نقاط مئوية', points(0.05)],
  ['pl', '+15 p.p.', points(0.15)],
  ['pl', '+15 pkt proc.', points(0.15)],
  ['pl', '+15 punktów procentowych', points(0.15)],

  ['en', 'halve', relative(-0.5)],
  ['en', 'Cut in half', relative(-0.5)],
  ['en', 'double', relative(1)],
  ['en', 'triple', relative(2)],
  ['en', '×2', relative(1)],
  ['en', 'x3', relative(2)],
  ['en', '2x', relative(1)],
  ['en', '3-fold', relative(2)],
  ['en', '50 % less', relative(-0.5)],
  ['en', '20% more', relative(0.2)],
  ['en', 'cut by 10 percent', relative(-0.1)],
  ['en', 'increase by 15%', relative(0.15)],
  ['en', 'increase to 25%', value(0.25)],
  ['en', '20 fewer', points(-20)],
  ['tr', 'yarıya indir', relative(-0.5)],
  ['tr', 'İki katına çıkar', relative(1)],
  ['tr', 'üç katı', relative(2)],
  ['tr', '3 katı', relative(2)],
  ['tr', '%50 daha az', relative(-0.5)],
  ['tr', 'yüzde 15 artış', relative(0.15)],
  ['tr', "%25'e çıkar", value(0.25)],
  ['id', 'setengah', relative(-0.5)],
  ['id', 'dua kali lipat', relative(1)],
  ['id', 'tiga kali lipat', relative(2)],
  ['id', '3 kali lipat', relative(2)],
  ['id', 'turun 20%', relative(-0.2)],
  ['id', 'naik menjadi 25%', value(0.25)],
  ['ar', 'خفض إلى النصف', relative(-0.5)],
  ['ar', 'ضعف', relative(1)],
  ['ar', 'ثلاثة أضعاف', relative(2)],
  ['ar', '٣ أضعاف', relative(2)],
  ['ar', 'زيادة 20%', relative(0.2)],
  ['ar', '٢٠٪ أقل', relative(-0.2)],
  ['pl', 'o połowę', relative(-0.5)],
  ['pl', 'podwoić', relative(1)],
  ['pl', 'trzykrotnie', relative(2)],
  ['pl', 'o 20% więcej', relative(0.2)],
  ['pl', 'wzrost do 25%', value(0.25)],
];

test.each(targets)('%s: a target of %s', (language, text, target) => {
  expect(read(language, text)).toEqual({ target, baseline: null, better: null, hasOtherWords: false, other: null });
});

const ways: readonly (readonly [Language, string])[] = [
  ['en', 'from 3.50 to 0.50'],
  ['en', '$3.50 → $0.50'],
  ['en', '3.50 -> 0.50'],
  ['tr', "3,50'den 0,50'ye"],
  ['tr', '3,50 TL’den 0,50 TL’ye'],
  ['id', 'dari 3,50 menjadi 0,50'],
  ['ar', 'من ٣٫٥٠ إلى ٠٫٥٠'],
  ['pl', 'z 3,50 zł do 0,50 zł'],
];

test.each(ways)('%s: %s gives a baseline and a target', (language, text) => {
  expect(read(language, text)).toMatchObject({ target: value(0.5), baseline: 3.5, hasOtherWords: false });
});

const changes: readonly (readonly [string, Target])[] = [
  ['15 %', relative(0.15)],
  ['0.15', relative(0.15)],
  ['-50%', relative(-0.5)],
  ['100%', relative(1)],
  ['1', relative(1)],
  ['+15 pp', points(0.15)],
  ['15 pts', points(0.15)],
  ['$500', points(500)],
  ['double', relative(1)],
];

test.each(changes)('a change of %s', (text, target) => {
  expect(read('en', text, 'change')).toMatchObject({ target, other: null });
});

test('a change of more than the whole without its sign is read as a percent, and the other reading told', () => {
  expect(read('en', '15', 'change')).toMatchObject({ target: relative(0.15), other: relative(15) });
});

test('points of a score are points, points of a share are hundredths', () => {
  expect(read('en', '+10 points', 'target', false)?.target).toEqual(points(10));
  expect(read('en', '+10 points', 'target', true)?.target).toEqual(points(0.1));
});

test('a share cannot grow by 15 whole: percent is taken, points are told', () => {
  expect(read('en', '+15', 'target', true)).toMatchObject({ target: relative(0.15), other: points(0.15) });
});

test.each([
  ['en', '< 2%', 'lower', 0.02],
  ['en', 'up to 5%', 'lower', 0.05],
  ['en', '≥ 95%', 'higher', 0.95],
  ['en', 'at least 95%', 'higher', 0.95],
  ['tr', 'en az 200', 'higher', 200],
  ['tr', 'en fazla %2', 'lower', 0.02],
  ['id', 'maksimal 2%', 'lower', 0.02],
  ['ar', 'على الأقل 200', 'higher', 200],
  ['pl', 'najwyżej 2%', 'lower', 0.02],
] as const)('%s: %s says which way is good', (language, text, better, target) => {
  expect(read(language, text)).toMatchObject({ better, target: value(target), hasOtherWords: false });
});

test('words that say nothing about the number are noticed', () => {
  expect(read('en', '200 leads')).toMatchObject({ target: value(200), hasOtherWords: true });
  expect(read('en', '+200 leads')).toMatchObject({ target: points(200), hasOtherWords: true });
  expect(read('en', 'double trial conversions')).toMatchObject({ target: relative(1), hasOtherWords: true });
});

test('a decimal that could be a grouped number is taken as the language writes, and the other reading told', () => {
  expect(read('en', '1.234')).toMatchObject({ target: value(1.234), other: value(1234) });
  expect(read('tr', '1.234')).toMatchObject({ target: value(1234), other: null });
});

test.each(['soon', 'Q4', '2026 or 2027', '10-20', 'as much as possible', '?'])('%s is no target', (text) => {
  expect(read('en', text)).toBeNull();
});
