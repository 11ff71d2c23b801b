import { readFileSync } from 'node:fs';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { heldData } from '../../core/refresh.ts';
import { objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import { objective } from '../goals/sample-objectives.ts';
import { commitment, samplePlanBook } from '../goals/sample-plan.ts';
import { allOrSome } from '../thorough.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { compared, differences } from './differences.ts';
import { contentAt, markedOf, placeOf, typed } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook, snapshotOf, trimmed } from './model-workbook.ts';
import { asked, made, type Renewed, renewed } from './renewed.ts';

const table = tableOf(exampleOf('google-ads-en.csv').text, 'en');
// All ids as the workbook will number them, so that a book and what comes back of it say the same.
const book: GoalBook = {
  ...samplePlanBook,
  objectives: samplePlanBook.objectives.map((one) => (one.id === 'KR-3' ? { ...one, id: '3' } : one)),
};
const source = { table: null, book };
const workbook = made(source);
const objectiveFour = book.objectives.find(({ id }) => id === '4');

type Cell = readonly [key: string, row: string, column: string];

const put = (of: ModelWorkbook, [key, row, column]: Cell, content: CellContent): ModelWorkbook =>
  typed(of, placeOf(of, key, row, column), content);
const at = (of: ModelWorkbook, [key, row, column]: Cell): CellContent => contentAt(of, placeOf(of, key, row, column));
const value = (of: ModelWorkbook, [key, row, column]: Cell) => {
  const place = placeOf(of, key, row, column);
  return evaluatorOf(of, dayNumber(2026, 11, 22)).cellValue(place.title, place.row, place.column);
};
/** The rows of a sheet by the keys of their headings. */
const under = (of: ModelWorkbook, key: string, heading: string): readonly string[] => {
  const rows = [...markedOf(of, key).rows].sort((a, b) => a.position - b.position).map((row) => row.key);
  const first = rows.indexOf(heading) + 1;
  const next = rows.findIndex((row, place) => place >= first && /^(?:goal|team|total)/.test(row));
  return rows.slice(first, next < 0 ? undefined : next);
};
const told = ({ report }: Renewed) => [report.edits, report.proposalsKept];

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

test('a cell of an objective that nobody edited follows a changed file', () => {
  const objectives = book.objectives.map((one) =>
    one.text === objectiveFour?.text ? { ...one, owner: 'Nadia' } : one,
  );
  const done = renewed(workbook, { table: null, book: { ...book, objectives } });
  expect(at(done.book, ['goals', 'objective:4', 'owner'])).toBe('Nadia');
  expect(told(done)).toEqual([[], []]);
});

describe('what people typed on the goal sheets', () => {
  const target: Cell = ['goals', 'objective:4', 'target'];
  const owner: Cell = ['goals', 'objective:4', 'owner'];
  const why: Cell = ['goals', 'objective:4', 'override_why'];

  test('is noted in the history on the report date that the same build is given', () => {
    const [first, second] = [dayNumber(2026, 9, 30), dayNumber(2026, 10, 15)];
    const before = made(source, { asOf: first });
    const daysOf = (of: ModelWorkbook): readonly string[] =>
      markedOf(of, 'history').rows.flatMap(({ key }) => /^snapshot:(\d+)\/4$/.exec(key)?.[1] ?? []);
    const later = renewed(before, source, { asOf: second });
    expect(daysOf(later.book)).toEqual([first, second].map(String));
    expect(renewed(later.book, source, { asOf: second }).change.steps).toEqual([]);
  });

  test('stays, counts, and is noted in the history as it counts', () => {
    let edited = put(put(put(workbook, target, 20), owner, 'Ewa'), why, 'A customer left');
    edited = put(edited, ['goals', 'objective:4', 'override_status'], 'on track');
    const day = dayNumber(2026, 11, 21);
    const later = renewed(edited, source, { today: dayNumber(2027, 1, 5) });
    expect([target, owner, why].map((cell) => at(later.book, cell))).toEqual([20, 'Ewa', 'A customer left']);
    expect(later.report.edits.map(({ yours, ours }) => [yours, ours])).toEqual([
      [20, 30],
      ['Ewa', 'Omar'],
    ]);
    expect(later.report.proposalsKept).toEqual([]);
    const lines = markedOf(later.book, 'history').rows.map(({ key }) => key);
    expect(lines).toContain(`snapshot:${day}/4`);
    const noted = lines.filter((key) => /^snapshot:\d+\/4$/.test(key)).sort();
    expect(noted).toHaveLength(2);
    expect(at(later.book, ['history', noted[1] as string, 'target'])).toBe(20);
    expect(at(later.book, ['history', noted[0] as string, 'target'])).toBe(30);
    expect(renewed(later.book, source, { today: dayNumber(2027, 1, 5) }).change.steps).toEqual([]);
  });

  test('in a free row stays an objective of theirs, with its number and another free row', () => {
    const [row] = under(workbook, 'goals', 'goal:g1').filter((key) => !/:[1-3]$/.test(key));
    const own = put(
      put(workbook, ['goals', row as string, 'objective'], 'Open a shop in Izmir'),
      ['goals', row as string, 'target'],
      1,
    );
    const after = renewed(own, source);
    expect(at(after.book, ['goals', row as string, 'objective'])).toBe('Open a shop in Izmir');
    expect(told(after)).toEqual([[], []]);
    expect(after.report.keptThoughGone).toEqual([]);
    expect(under(after.book, 'goals', 'goal:g1')).toHaveLength(under(workbook, 'goals', 'goal:g1').length + 1);
    expect(renewed(after.book, source).change.steps).toEqual([]);
    expect(after.undone.sheets.map(trimmed)).toEqual(own.sheets.map(trimmed));
  });

  test('as check-ins, in any order and between ours, stays, counts, and is nothing to tell', () => {
    const line = (of: ModelWorkbook, number: number, cells: Readonly<Record<string, CellContent>>): ModelWorkbook =>
      Object.entries(cells).reduce(
        (now, [column, content]) => put(now, ['check-ins', `line:${number}`, column], content),
        of,
      );
    let reported = line(workbook, 4, { date: dayNumber(2026, 9, 25), id: 2, value: 0.045, owner: 'Piotr Nowak' });
    reported = line(reported, 5, { date: dayNumber(2026, 8, 1), id: 101, value: 2, note: 'late to tell' });
    const more: GoalBook = {
      ...book,
      checkIns: [...book.checkIns, { day: dayNumber(2026, 9, 1), of: '4', owner: 'Omar', value: 50, note: null }],
    };
    const after = renewed(reported, { table: null, book: more });
    expect(told(after)).toEqual([[], []]);
    const values = [1, 2, 3, 4, 5, 6].map((number) => at(after.book, ['check-ins', `line:${number}`, 'value']));
    expect(values).toEqual([150_000, 1, 2.1, 0.045, 2, 50]);
    expect(at(after.book, ['check-ins', 'line:5', 'note'])).toBe('late to tell');
    expect(renewed(after.book, { table: null, book: more }).change.steps).toEqual([]);
  });

  test('for a period of the Team plan stays in its period, though another plan would have other ones', () => {
    const [period] = markedOf(workbook, 'team-plan').columns.filter(({ key }) => key.startsWith('period:'));
    const done: Cell = ['team-plan', 'commitment:101', period?.key as string];
    const filled = put(workbook, done, 7);
    const longer = {
      ...book,
      commitments: [
        ...book.commitments,
        commitment('z', { text: 'Keep the blog going', start: dayNumber(2026, 7, 1), due: dayNumber(2028, 6, 30) }),
      ],
    };
    const after = renewed(filled, { table: null, book: longer });
    expect(at(after.book, done)).toBe(7);
    expect(after.report.keptThoughGone).toEqual([]);
    expect(value(after.book, ['team-plan', 'commitment:101', 'done'])).toBe(
      value(filled, ['team-plan', 'commitment:101', 'done']),
    );
  });

  test('follows into another language where it is a word of a list, and stays where it is not', () => {
    let edited = put(workbook, ['goals', 'objective:1', 'priority'], 'high');
    edited = put(edited, ['goals', 'objective:1', 'override_status'], 'at risk');
    edited = put(edited, ['goals', 'objective:1', 'override_by'], 'Ayşe Demir');
    edited = put(edited, ['settings', 'setting:weekend', 'value'], 'Friday and Saturday');
    const words = (of: ModelWorkbook): readonly CellContent[] => [
      at(of, ['goals', 'objective:1', 'priority']),
      at(of, ['goals', 'objective:1', 'override_status']),
      at(of, ['goals', 'objective:1', 'override_by']),
      at(of, ['goals', 'objective:4', 'kind']),
    ];
    const turkish = renewed(edited, source, { language: 'tr' });
    const arabic = renewed(turkish.book, source, { language: 'ar' });
    const english = renewed(arabic.book, source);
    const edits = [turkish, arabic, english].flatMap(({ report }) => [...report.edits, ...report.proposalsKept]);
    // The weekend is another one than the plan has, save in Arabic.
    expect(edits.map(({ sheet }) => sheet)).toEqual(['Settings', 'Settings']);
    expect(new Set([edited, turkish.book, arabic.book].map((of) => words(of)[0])).size).toBe(3);
    expect(words(english.book)).toEqual(words(edited));
    // The status that was typed over counts in every language.
    const standing = [edited, turkish.book, arabic.book].map((of) =>
      value(of, ['goal-workings', 'layout:1', 'status_no']),
    );
    expect(new Set(standing).size).toBe(1);
    expect(renewed(english.book, source).change.steps).toEqual([]);
  });
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

describe('objectives sorted by what was typed, without their formulas and marks', () => {
  const { sheet, columns } = markedOf(workbook, 'goals');
  const inputs = objectiveColumns.filter(({ id, isInput }) => isInput || id === 'id').map(({ id }) => id as string);
  const places = columns.filter(({ key }) => inputs.includes(key)).map(({ position }) => position);
  const [one, two] = ['objective:1', 'objective:2'].map((row) => placeOf(workbook, 'goals', row, 'objective').row);
  const swapped = places.reduce((made, column) => {
    const there = { title: sheet.title, row: two as number, column };
    const here = { title: sheet.title, row: one as number, column };
    const [first, second] = [contentAt(workbook, here), contentAt(workbook, there)];
    return typed(typed(made, there, first), here, second);
  }, workbook);

  const ways = [
    ['without the goals file', { table: null, book: null }],
    ['with the goals file', source],
  ] as const;
  const usual = allOrSome(ways, ([way]) => way === 'with the goals file');
  test.each(usual)('keep their texts, targets and owners, and have their own figures: %s', (_, given) => {
    const { book: after, report } = renewed(swapped, given);
    expect(report.edits).toEqual([]);
    const said = (of: ModelWorkbook) =>
      new Map(
        markedOf(of, 'goals').rows.flatMap(({ key, position }) => {
          if (!key.startsWith('objective:')) return [];
          const shown = ['objective', 'target', 'owner', 'status', 'target_in_use', 'actual'].map((column) => {
            const { title, ...place } = placeOf(of, 'goals', key, column);
            return evaluatorOf(of, dayNumber(2026, 11, 22)).cellValue(title, position, place.column);
          });
          return [[String(shown[0]), shown] as const];
        }),
      );
    expect(said(after)).toEqual(said(workbook));
    expect(renewed(after, given).change.steps).toEqual([]);
  });
});
