import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import { commitment } from '../goals/sample-plan.ts';
import { allOrSome } from '../thorough.ts';
import { at, book, type Cell, put, source, told, under, value, workbook } from './goal-sheets.ts';
import { contentAt, markedOf, placeOf, typed } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook, trimmed } from './model-workbook.ts';
import { made, renewed } from './renewed.ts';

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
