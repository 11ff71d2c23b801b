import type { Commitment, Pledge } from '../../core/goals/model/commitment.ts';
import { locales } from '../../core/locales/index.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { type ReadCommitments, readCommitments } from '../../core/templates/goals/read-commitments.ts';
import { type Language, languages } from '../../core/values/language.ts';

const often = (count: number, per: 'day' | 'week' | 'month' | 'quarter'): Pledge => ({ kind: 'how-often', count, per });
const forEach = (count: number, of: string, withinDays: number | null = null): Pledge => ({
  ...{ kind: 'for-each', count, of, withinDays },
});
const fromTo = (from: number, to: number): Pledge => ({ kind: 'from-to', from, to });
const once: Pledge = { kind: 'once' };

function only(read: ReadCommitments): Commitment {
  expect(read.commitments).toHaveLength(1);
  return read.commitments[0] as Commitment;
}

const inWords = (language: Language, text: string): ReadCommitments =>
  readCommitments(
    [
      ['Commitment', 'Team'],
      [text, 'Content'],
    ],
    language,
  );

/** What each means is what its words say. */
const promises: readonly (readonly [Language, string, Pledge])[] = [
  ['en', '2 posts a month', often(2, 'month')],
  ['en', 'Reps: 10 calls a week', often(10, 'week')],
  ['en', '2 posts/month', often(2, 'month')],
  ['en', 'One newsletter every week', often(1, 'week')],
  ['en', 'twice a week: a post', often(2, 'week')],
  ['en', 'a case study each quarter', often(1, 'quarter')],
  ['en', '1,200 emails daily', often(1200, 'day')],
  ['en', 'a 30-day nurture campaign', once],
  ['en', 'Publish the price list', once],
  ['en', '3 pieces of micro-content for each post, within 2 weeks', forEach(3, 'post', 14)],
  ['en', '3 clips per post', forEach(3, 'post')],
  ['en', 'two calls for every new lead within a day', forEach(2, 'new lead', 1)],
  ['en', 'cost per click from 3.50 to 0.50', fromTo(3.5, 0.5)],
  ['tr', 'ayda 2 yazı', often(2, 'month')],
  ['tr', 'Haftada on arama', often(10, 'week')],
  ['tr', '30 günlük kampanya', once],
  ['tr', 'her yazı için 3 kısa içerik, 2 hafta içinde', forEach(3, 'yazı', 14)],
  ['tr', 'yazı başına 3 kısa içerik', forEach(3, 'yazı')],
  ['tr', "tıklama başına maliyet 3,50'den 0,50'ye", fromTo(3.5, 0.5)],
  ['id', '2 posting per bulan', often(2, 'month')],
  ['id', '10 panggilan seminggu', often(10, 'week')],
  ['id', '3 konten pendek untuk setiap artikel, dalam 2 minggu', forEach(3, 'artikel', 14)],
  ['id', 'biaya per klik dari 3,50 menjadi 0,50', fromTo(3.5, 0.5)],
  ['ar', '٢ منشور شهريًا', often(2, 'month')],
  ['ar', '10 مكالمات في الأسبوع', often(10, 'week')],
  ['ar', '٣ مقاطع قصيرة لكل مقال خلال أسبوعين', forEach(3, 'مقال', 14)],
  ['ar', 'تكلفة النقرة من ٣٫٥٠ إلى ٠٫٥٠', fromTo(3.5, 0.5)],
  ['pl', '2 wpisy miesięcznie', often(2, 'month')],
  ['pl', 'trzy posty na tydzień', often(3, 'week')],
  ['pl', 'kampania 30-dniowa', once],
  ['pl', '3 krótkie materiały na każdy wpis, w ciągu 2 tygodni', forEach(3, 'wpis', 14)],
  ['pl', 'koszt kliknięcia z 3,50 zł do 0,50 zł', fromTo(3.5, 0.5)],
];

test.each(promises)('%s: %s', (language, text, pledge) => {
  const read = inWords(language, text);
  expect(only(read).pledge).toEqual(pledge);
  expect(only(read).text).toBe(text);
  expect(read.problems).toEqual([]);
});

test('the words before a way name the measure', () => {
  expect(only(inWords('en', 'cost per click from 3.50 to 0.50')).measure).toBe('CPC');
  expect(only(inWords('tr', "tıklama başına maliyet 3,50'den 0,50'ye")).measure).toBe('CPC');
  expect(only(inWords('en', 'something of ours from 3.50 to 0.50')).measure).toBeNull();
});

test.each(['weekly newsletter', '2-3 posts a week'])('a rhythm without a number of its own is told: %s', (text) => {
  const read = inWords('en', text);
  expect(only(read).pledge).toEqual(often(1, 'week'));
  expect(read.problems).toEqual([{ code: 'count-not-read', row: 2, column: null, found: text, taken: '1' }]);
});

describe.each(languages)('%s', (language) => {
  test('columns by their labels', () => {
    const columns = locales[language].commitmentColumns;
    const words = locales[language].goalWords;
    const header = ['commitment', 'how_many', 'per', 'people', 'department', 'team', 'owner', 'start', 'due'] as const;
    const read = readCommitments(
      [
        header.map((column) => columns[column].label),
        ['Posts', '2', words.spans.month[0] ?? '', '3', 'Marketing', 'Blog', 'Maya', '2026-10-01', 'Q4 2026'],
      ],
      language,
    );
    expect(read.problems).toEqual([]);
    expect(only(read)).toEqual({
      ...{ id: 'C1', objective: null, department: 'Marketing', team: 'Blog', owner: 'Maya', text: 'Posts' },
      // 46296 and 46387 are 2026-10-01 and 2026-12-31 as spreadsheets count.
      ...{ pledge: often(2, 'month'), measure: null, start: 46296, due: 46387, people: 3, isExample: false },
    });
  });
});

test('columns count before words', () => {
  const rows = [
    ['Commitment', 'How many', 'Per', 'For each', 'Within days', 'From', 'To'],
    ['2 posts a week', '5', 'month', '', '', '', ''],
    ['Offers', '1', '', 'opportunity', '2', '', ''],
    ['Click price', '', '', '', '', '$3.50', '$0.50'],
    ['Newsletter', 'weekly', '', '', '', '', ''],
    ['2 posts', 'monthly', '', '', '', '', ''],
  ];
  const { commitments, problems } = readCommitments(rows, 'en');
  expect(problems).toEqual([]);
  expect(commitments.map(({ pledge }) => pledge)).toEqual([
    often(5, 'month'),
    forEach(1, 'opportunity', 2),
    fromTo(3.5, 0.5),
    often(1, 'week'),
    often(2, 'month'),
  ]);
});

test('what does not fit together is told', () => {
  const rows = [
    ['Commitment', 'How many', 'Per', 'From', 'To'],
    ['Posts', '5', '', '', ''],
    ['Clicks', '', '', '3.50', ''],
    ['Calls', '5', 'blue moon', '', ''],
    ['', '2', 'week', '', ''],
  ];
  const { commitments, problems } = readCommitments(rows, 'en');
  expect(commitments).toHaveLength(4);
  expect(problems.map(({ code, row, found }) => [code, row, found])).toEqual([
    ['count-without-period', 2, '5'],
    ['incomplete-way', 3, '3.5'],
    ['unknown-word', 4, 'blue moon'],
    ['count-without-period', 4, '5'],
    ['missing-text', 5, ''],
  ]);
});

test('an objective is named by its number or its words', () => {
  const { objectives } = readGoalBook('No.,Objective,Owner\n7,Grow leads,Maya\n8,Sell more,Tom\n', 'en').book;
  const rows = [
    ['Commitment', 'Objective'],
    ['A', '8'],
    ['B', 'grow  LEADS'],
    ['C', 'Fly'],
  ];
  const { commitments, problems } = readCommitments(rows, 'en', objectives);
  expect(commitments.map(({ objective }) => objective)).toEqual(['8', '7', 'Fly']);
  expect(problems).toEqual([{ code: 'unknown-objective', row: 4, column: 'Objective', found: 'Fly' }]);
});

test('ids stay apart from those of objectives', () => {
  const rows = [
    ['No.', 'Commitment', 'Team'],
    ['1', 'A', 'x'],
    ['K-2', 'B', 'x'],
    ['', 'C', 'x'],
    ['1', 'D', 'x'],
  ];
  const { commitments, problems } = readCommitments(rows, 'en');
  expect(commitments.map(({ id }) => id)).toEqual(['C1', 'K-2', 'C2', 'C3']);
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
});

test.each(['', 'Commitment,Team\n'])('nothing gives nothing: %j', (text) => {
  expect(readCommitments(text, 'en').commitments).toEqual([]);
});
