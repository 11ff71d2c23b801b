import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import type { Language } from '../../core/values/language.ts';
import { codes, day, only } from './read-objectives.ts';

describe('hostile input', () => {
  const nothing: GoalBook = { goals: [], objectives: [], commitments: [], checkIns: [], snapshots: [] };

  test.each([
    ['an empty text', '', 'nothing-to-read'],
    ['blank lines', '\n \n\t\n', 'nothing-to-read'],
    ['another kind of file', 'PK\u0003\u0004 and so on', 'not-text'],
    ['words without a header', 'hello\nworld\n', 'no-header'],
    ['a table of something else', 'Campaign,Clicks\nA,12\n', 'no-header'],
    ['no rows at all', [], 'nothing-to-read'],
  ])('%s', (_, source, code) => {
    const read = readGoalBook(source as string, 'en');
    expect(read.book).toEqual(nothing);
    expect(codes(read)).toEqual([code]);
  });

  test('a header and nothing below it', () => {
    expect(readGoalBook('Objective,KPI,Target\n', 'en')).toEqual({ book: nothing, problems: [] });
  });

  test('one column', () => {
    const { book, problems } = readGoalBook('Objective\nGrow\nSell\n', 'en');
    expect(problems).toEqual([]);
    expect(book.objectives.map(({ text, goal, target }) => [text, goal, target])).toEqual([
      ['Grow', null, null],
      ['Sell', null, null],
    ]);
  });

  test('numbers that stand twice are told, and made different', () => {
    const read = readGoalBook('ID,Objective,Owner\n1,A,Maya\n1,B,Tom\n2,C,Ines\n,D,Ines\n', 'en');
    expect(read.book.objectives.map(({ id }) => id)).toEqual(['1', '3', '2', '4']);
    expect(read.problems).toEqual([{ code: 'duplicate-id', row: 3, column: null, found: '1', taken: '3' }]);
  });

  test('an objective due before it starts is kept as it is', () => {
    const objective = only(readGoalBook('Objective,Start,Due\nGrow,2026-12-31,2026-10-01\n', 'en'));
    expect([day(objective.start), day(objective.due)]).toEqual(['2026-12-31', '2026-10-01']);
  });

  test('a row with half of what it needs is kept', () => {
    const objective = only(readGoalBook('Objective,KPI,Target,Due,Owner\nGrow,,,,Maya\n', 'en'));
    expect(objective).toMatchObject({ text: 'Grow', measure: null, target: null, due: null, owner: 'Maya' });
  });

  test('the source is not changed', () => {
    const rows = Object.freeze([Object.freeze(['Objective', 'Target']), Object.freeze(['Grow', '5'])]);
    expect(() => readGoalBook(rows, 'en')).not.toThrow();
  });

  test.each<Language>(['en', 'ar'])('long and odd cells do not throw (%s)', (language) => {
    const odd = [
      '9'.repeat(400),
      '('.repeat(300),
      '%'.repeat(50),
      '1e999',
      '#REF!',
      '\u200f١٢٪\u200f',
      'x'.repeat(5000),
      '-',
    ];
    const rows = odd.map((cell) => [cell, cell, cell, cell, cell]);
    const read = readGoalBook([['Objective', 'Target', 'Change', 'Due', 'Kind'], ...rows], language);
    expect(read.book.objectives.length).toBeGreaterThan(5);
    for (const { target } of read.book.objectives)
      if (target !== null) expect(Number.isFinite(target.kind === 'value' ? target.value : target.change)).toBe(true);
  });
});
