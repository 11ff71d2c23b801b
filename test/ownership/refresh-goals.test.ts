import { readFileSync } from 'node:fs';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { heldData } from '../../core/refresh.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { objective } from '../goals/sample-objectives.ts';
import { commitment } from '../goals/sample-plan.ts';
import { allOrSome } from '../thorough.ts';
import { compared, differences } from './differences.ts';
import { at, book, source, table, told, under, value, workbook } from './goal-sheets.ts';
import { markedOf, placeOf, typed } from './living-workbook.ts';
import { snapshotOf } from './model-workbook.ts';
import { asked, made, renewed } from './renewed.ts';

describe('a workbook with goals that nobody touched', () => {
  const kinds = [
    ['with data and a team plan', { table, book }, 'en'],
    ['without data', source, 'en'],
    ['in Arabic', { table, book }, 'ar'],
  ] as const;
  test.each(allOrSome(kinds, ([kind]) => kind === 'in Arabic'))('needs nothing: %s', (_, given, language) => {
    const before = made(given, { language });
    const again = renewed(before, given, { language, writing: 'excel' });
    expect(again.change.steps).toEqual([]);
    expect(again.report.keptThoughGone).toEqual([]);
    expect(renewed(before, { book: null }, { language }).report.keptThoughGone).toEqual([]);
    expect(heldData(snapshotOf(before))).toMatchObject({ language, metrics: null });
    const { cells, differences: found } = compared(before, again.plan);
    expect(found).toEqual([]);
    expect(cells).toBeGreaterThan(1000);
  });

  const files = [
    ['goals-en.csv', 'en'],
    ['goals-tr.csv', 'tr'],
    ['goals-id.csv', 'id'],
    ['goals-ar.tsv', 'ar'],
    ['goals-pl.csv', 'pl'],
  ] as const;
  test.each(allOrSome(files, ([, language]) => language === 'ar'))(
    'needs nothing: %s, read again',
    (file, language) => {
      const given = { book: fileBook(file, language) };
      const before = made(given, { language });
      expect(given.book.objectives.length).toBeGreaterThan(5);
      expect(renewed(before, given, { language }).change.steps).toEqual([]);
    },
  );

  function fileBook(file: string, language: Language): GoalBook {
    return readGoalBook(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8'), language).book;
  }

  test('is built from what it holds where no goals are given', () => {
    const again = renewed(workbook, {});
    expect(told(again)).toEqual([[], []]);
    expect(differences(again.book, renewed(workbook, source).plan, ['goal-workings', 'goals', 'history'])).toEqual([]);
  });
});

const objectiveFour = book.objectives.find(({ id }) => id === '4');

test('a cell of an objective that nobody edited follows a changed file', () => {
  const objectives = book.objectives.map((one) =>
    one.text === objectiveFour?.text ? { ...one, owner: 'Nadia' } : one,
  );
  const done = renewed(workbook, { table: null, book: { ...book, objectives } });
  expect(at(done.book, ['goals', 'objective:4', 'owner'])).toBe('Nadia');
  expect(told(done)).toEqual([[], []]);
});

describe('another book', () => {
  test('with a new objective and a new commitment gives each a place under its heading', () => {
    const more: GoalBook = {
      ...book,
      objectives: [
        objective('8', { goal: 'g2', text: 'Answer within a day', due: dayNumber(2026, 12, 31) }),
        ...book.objectives,
      ],
      commitments: [
        commitment('n', { department: 'Marketing', team: 'Paid', text: 'Test a new advert each week' }),
        ...book.commitments,
      ],
    };
    const after = renewed(workbook, { table: null, book: more });
    expect(told(after)).toEqual([[], []]);
    const [own] = under(after.book, 'goals', 'goal:g2').filter(
      (key) => at(after.book, ['goals', key, 'objective']) === 'Answer within a day',
    );
    expect(own).toBeDefined();
    const promises = under(after.book, 'team-plan', 'team:Marketing/Paid').map((key) =>
      at(after.book, ['team-plan', key, 'commitment']),
    );
    expect(promises).toContain('Test a new advert each week');
    expect(at(after.book, ['team-plan', 'commitment:101', 'commitment'])).toBe('Publish two blog posts a month');
    expect(differences(after.book, after.plan)).toEqual([]);
    expect(renewed(after.book, { table: null, book: more }).change.steps).toEqual([]);
  });

  test('that counts its rows anew is known by its texts', () => {
    const counted: GoalBook = {
      ...book,
      checkIns: [],
      objectives: [objective('x', { goal: 'g1', text: 'Be found first' }), ...book.objectives].map((one, index) => ({
        ...one,
        id: String(index + 1),
      })),
      commitments: [],
    };
    const after = renewed(workbook, { table: null, book: counted });
    expect(after.report.proposalsKept).toEqual([]);
    for (const { id, text } of book.objectives)
      expect(at(after.book, ['goals', `objective:${id}`, 'objective'])).toBe(text);
  });

  test('without an objective and a commitment keeps both, says so beside them, and takes them up again', () => {
    const fewer: GoalBook = {
      ...book,
      objectives: book.objectives.filter(({ id }) => id !== '2'),
      commitments: book.commitments.filter(({ id }) => id !== 'a' && id !== 'b'),
    };
    const after = renewed(workbook, { table: null, book: fewer });
    expect(after.report.keptThoughGone).toEqual([
      { sheet: 'Goals', key: 'objective:2' },
      { sheet: 'Team plan', key: 'commitment:101' },
      { sheet: 'Team plan', key: 'commitment:102' },
    ]);
    expect(told(after)).toEqual([[], []]);
    expect(value(after.book, ['goals', 'objective:2', 'reason'])).toMatch(/^No longer in the source /);
    expect(value(after.book, ['goals', 'objective:2', 'status'])).toBe(
      value(workbook, ['goals', 'objective:2', 'status']),
    );
    expect(value(after.book, ['summary', 'tileFigure', 'column:1'])).toBe(
      value(workbook, ['summary', 'tileFigure', 'column:1']),
    );
    expect(renewed(after.book, { table: null, book: fewer }).change.steps).toEqual([]);
    const back = renewed(after.book, source);
    expect(back.report.keptThoughGone).toEqual([]);
    expect(differences(back.book, renewed(workbook, source).plan)).toEqual([]);
  });
});

test('a row that the user deleted stays deleted until the source has it again', () => {
  const { row, title } = placeOf(workbook, 'goals', 'objective:5', 'objective');
  expect(title).toBe('Goals');
  const fewer = { ...book, objectives: book.objectives.filter(({ id }) => id !== '5') };
  const sheets = workbook.sheets.map((sheet) =>
    sheet.title === title ? { ...sheet, rows: sheet.rows.map((cells, at) => (at === row ? [] : cells)) } : sheet,
  );
  const after = renewed({ ...workbook, sheets }, { table: null, book: fewer });
  expect(after.report.keptThoughGone).toEqual([]);
  const texts = markedOf(after.book, 'goals').rows.map(({ key }) => at(after.book, ['goals', key, 'objective']));
  expect(texts).not.toContain('Spend at most 120,000 on ads');
});

test.each([
  ['an objective', 'goals', 'objective:2'],
  ['a commitment', 'team-plan', 'commitment:3'],
] as const)('a row whose mark alone was cleared is not built a second time: %s', (_, key, row) => {
  const { sheet, rows, markColumn } = markedOf(workbook, key);
  const { position } = rows.find((line) => line.key === row) ?? {};
  const cleared = typed(workbook, { title: sheet.title, row: position as number, column: markColumn }, null);
  for (const given of [source, { table: null, book: null }])
    expect(asked(cleared, given)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: sheet.title });
});
