import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { GOALS_HEADER } from '../../core/templates/goals/context.ts';
import { columnPlace, objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { languages } from '../../core/values/language.ts';
import { isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import type { CellContent, Role, SheetPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { type DraftedWorkings, goalsSheetPlan } from './goals-sheet-plan.ts';
import { objective, sampleBook } from './sample-objectives.ts';

const bookOf = (...objectives: GoalBook['objectives']): GoalBook => ({ ...sampleBook, goals: [], objectives });

const contentOf = ({ blocks }: SheetPlan, row: number, column: number): CellContent =>
  blocks[0]?.rows[row]?.[column] ?? null;

/** The role that wins at a cell. */
const roleOf = ({ styles }: SheetPlan, row: number, column: number): Role | undefined =>
  styles
    .filter((area) => area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn)
    .reduce<Role | undefined>((role, { style }) => style.role ?? role, undefined);

describe('what people typed', () => {
  test('stands in the input cells, choices as words of the language, metrics by their label', () => {
    const { says } = goalsSheetPlan(
      bookOf(
        objective('12', {
          ...{ text: 'Halve the sales cycle', measure: 'SALES_CYCLE_LENGTH', baseline: 60, owner: 'Omar' },
          ...{ kind: 'level', better: 'lower', curve: 'working-days', per: 'month', priority: 'high' },
          ...{ start: 46_204, due: 46_387, filters: { market: 'Poland' }, actual: 55 },
          target: { kind: 'value', value: 30 },
          needed: { people: 2, time: 6, budget: 500, tools: ['CRM', 'Mailer'] },
          override: { status: 'at-risk', by: 'Lena', why: 'Two are ill', until: 46_300 },
        }),
      ),
      [],
      'pl',
    );
    const words = (['id', 'objective', 'measure', 'baseline', 'target', 'start', 'due', 'owner'] as const).map((id) =>
      says(0, id),
    );
    expect(words).toEqual([12, 'Halve the sales cycle', 'Długość cyklu sprzedaży', 60, 30, 46_204, 46_387, 'Omar']);
    const { goalTexts } = goalsSheetPlan(sampleBook, [], 'pl').context.locale;
    expect(says(0, 'kind')).toBe(goalTexts.kinds.level);
    expect(says(0, 'better')).toBe(goalTexts.directions.lower);
    expect(says(0, 'curve')).toBe(goalTexts.curves['working-days']);
    expect(says(0, 'override_status')).toBe(goalTexts.statuses['at-risk']);
    expect((['market', 'typed_actual', 'people_needed', 'tools_needed'] as const).map((id) => says(0, id))).toEqual([
      'Poland',
      55,
      2,
      'CRM, Mailer',
    ]);
  });

  test('a relative change has a column of its own; points are added to a typed baseline, else left to the workings', () => {
    const book = bookOf(
      objective('1', { text: 'a', target: { kind: 'change', change: 0.15, of: 'relative' } }),
      objective('2', { text: 'b', baseline: 0.04, target: { kind: 'change', change: 0.15, of: 'points' } }),
      objective('3', { text: 'c', target: { kind: 'change', change: 0.15, of: 'points' } }),
    );
    const { says } = goalsSheetPlan(book);
    expect([says(0, 'change'), says(0, 'target')]).toEqual([0.15, null]);
    // By hand: 4 % and 15 points are 19 %.
    expect([says(1, 'change'), says(1, 'target')]).toEqual([null, 0.19]);
    expect(says(2, 'target')).toBeNull();
  });

  test('every cell that people type in is an input, and no other is', () => {
    const { sheet, context } = goalsSheetPlan(sampleBook);
    const wrong = context.slots.flatMap(({ row }) =>
      objectiveColumns.flatMap(({ id, isInput }, place) =>
        (roleOf(sheet, row, place) === 'input') === isInput ? [] : [`${row} ${id}`],
      ),
    );
    expect(wrong).toEqual([]);
    const goals = context.blocks.map(({ row }) => roleOf(sheet, row, columnPlace('objective')));
    expect(goals).toEqual(['goal', 'goal', 'group']);
  });

  test('input cells hold no formula, and computed cells nothing but formulas', () => {
    const { sheet, context } = goalsSheetPlan(sampleBook);
    const wrong = context.slots.flatMap(({ row }) =>
      objectiveColumns.flatMap(({ id, isInput }, place) =>
        id === 'id' || isFormula(contentOf(sheet, row, place)) !== isInput ? [] : [`${row} ${id}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every number is a slot’s own: ids that are numbers stay, all others get what is free', () => {
    const book = bookOf(...['KR-1', '7', '2', '7', '0', '1.5'].map((id) => objective(id, { text: id })));
    const { says, context } = goalsSheetPlan(book);
    const numbers = context.slots.map(({ index }) => says(index, 'id'));
    expect(numbers.slice(0, 6)).toEqual([1, 7, 2, 3, 4, 5]);
    expect(new Set(numbers).size).toBe(context.slots.length);
  });
});

describe('what the workings say', () => {
  test('is shown in the slot’s own row, and nothing stays nothing', () => {
    const rows: readonly DraftedWorkings[] = [
      {},
      {
        status: 'at-risk',
        actual: 90,
        expected: 100,
        progress: 0.45,
        target: 200,
        reason: 'So it is.',
        remaining: 110,
      },
    ];
    const { says } = goalsSheetPlan(sampleBook, rows);
    const shown = ['status', 'actual', 'expected', 'progress', 'target_in_use', 'remaining', 'reason'] as const;
    expect(shown.map((id) => says(1, id))).toEqual(['at risk', 90, 100, 0.45, 200, 110, 'So it is.']);
    expect(shown.map((id) => says(0, id))).toEqual(['', '', '', '', '', '', '']);
  });

  test('an example says so before its reason, and is marked', () => {
    const { says } = goalsSheetPlan(sampleBook, [{ is_example: 1, reason: 'So it is.' }, { reason: 'So it is.' }]);
    expect([says(0, 'reason'), says(0, 'example')]).toEqual(['Example. So it is.', 'example']);
    expect([says(1, 'reason'), says(1, 'example')]).toEqual(['So it is.', '']);
  });

  test('a change of a rate is told both ways; of anything else, or beside a typed target, it is not', () => {
    const change = { kind: 'change', change: 0.15, of: 'relative' } as const;
    const typed = { kind: 'value', value: 0.19 } as const;
    const book = bookOf(...[change, change, typed].map((target, at) => objective(`${at + 1}`, { text: 'a', target })));
    const working = { baseline: 0.04, target: 0.046, reason: 'Why.' };
    const { says } = goalsSheetPlan(book, [{ ...working, is_share: 1 }, working, { ...working, is_share: 1 }]);
    // By hand: 4 % and 15 % of it are 4.6 %; 4 and 15 points are 19 %.
    expect(says(0, 'reason')).toMatch(/^Why\. A change of 15\.0%.* 4\.00% becomes 4\.60%.* 19\.00%\.$/);
    expect([says(1, 'reason'), says(2, 'reason')]).toEqual(['Why.', 'Why.']);
  });
});

describe('a company goal', () => {
  const statusAt = (rows: readonly DraftedWorkings[], block: number) => {
    const { at, context } = goalsSheetPlan(sampleBook, rows);
    const row = context.blocks[block]?.row ?? -1;
    return [at(row, columnPlace('status')), at(row, columnPlace('progress_bar'))];
  };
  const counted = { is_counted: 1 } as const;

  test('stands as its worst objective does', () => {
    const rows = [
      { ...counted, status: 'exceeded' },
      { ...counted, status: 'at-risk' },
      { ...counted, status: 'on-track' },
    ] as const;
    expect(statusAt(rows, 0)).toEqual(['at risk', 'Objectives that count: 3']);
  });

  test('leaves out examples, free rows, those without an answer, and those of other goals', () => {
    const rows = [{ status: 'missed' }, { ...counted, status: 'on-track' }, counted, {}] as const;
    expect(statusAt(rows, 0)).toEqual(['on track', 'Objectives that count: 2']);
    expect(statusAt(rows, 1)).toEqual(['', '']);
    expect(statusAt([{}, {}, {}, {}, { ...counted, status: 'missed' }], 0)).toEqual(['', '']);
  });
});

describe('the bar', () => {
  const bar = (given: DraftedWorkings, language: 'en' | 'ar' = 'en') =>
    goalsSheetPlan(sampleBook, [given], language).says(0, 'progress_bar');
  const plan = (gone: number) => ({ expected: 1, plan_gone: gone, plan_days: 100 });
  const full = '█';
  const rest = '░';

  test.each([
    [{ progress: 0.5 }, full.repeat(10) + rest.repeat(10)],
    [{ progress: 0.15 }, full.repeat(3) + rest.repeat(17)],
    [{ progress: 0.999 }, full.repeat(19) + rest],
    [{ progress: 1 }, full.repeat(20)],
    [{ progress: -0.2 }, rest.repeat(20)],
    [{ progress: 1.4 }, `${full.repeat(19)}▶`],
    [{ progress: 0.25, ...plan(50) }, `${full.repeat(5)}${rest.repeat(5)}┃${rest.repeat(9)}`],
    [{ progress: 0.5, ...plan(25) }, `${full.repeat(5)}┃${full.repeat(4)}${rest.repeat(10)}`],
    [{ progress: 0.5, ...plan(50) }, `${full.repeat(10)}┃${rest.repeat(9)}`],
    [{ progress: 0, ...plan(0) }, `┃${rest.repeat(19)}`],
    [{ progress: 0.9, ...plan(100) }, `${full.repeat(18)}${rest}┃`],
    [{ progress: 1, ...plan(100) }, `${full.repeat(19)}┃`],
    [{ progress: 1.2, ...plan(100) }, `${full.repeat(18)}┃▶`],
    [{ progress: 1.2, ...plan(50) }, `${full.repeat(10)}┃${full.repeat(8)}▶`],
  ])('of %j is 20 cells: %s', (given, wanted) => {
    expect(bar(given)).toBe(wanted);
    expect([...wanted]).toHaveLength(20);
  });

  test('is empty without progress, and of a bound, which fills up to no purpose', () => {
    expect(bar({})).toBe('');
    expect(bar({ progress: 0.5, kind: 'at most' })).toBe('');
    expect(bar({ progress: 0.5, kind: 'at least' })).toBe('');
  });

  test('of a milestone has no mark of a plan', () => {
    expect(bar({ progress: 0, kind: 'milestone', ...plan(50) })).toBe(rest.repeat(20));
  });

  test('runs from the right in Arabic', () => {
    expect(bar({ progress: 1.4 }, 'ar')).toBe(`\u200f${full.repeat(19)}◀\u200f`);
  });
});

describe('the sheet', () => {
  test('says the report date and the thresholds in words', () => {
    const { at } = goalsSheetPlan(sampleBook);
    expect(at(2, 2)).toMatch(/2026-09-30.* 95%.* 75%/);
  });

  test('tells how to begin as long as it holds examples', () => {
    const begin = (isExample: boolean) =>
      goalsSheetPlan(bookOf(objective('1', { text: 'a', isExample }))).at(1, 2) as string;
    expect(begin(true)).toMatch(/over the examples/);
    expect(begin(false)).not.toMatch(/example/);
  });

  test('offers lists, dates and numbers where they belong, and any words for a metric', () => {
    const { sheet, context } = goalsSheetPlan(sampleBook);
    const of = (id: (typeof objectiveColumns)[number]['id']) =>
      sheet.validations.find(({ row, column }) => row > GOALS_HEADER && column === columnPlace(id));
    expect(of('measure')).toMatchObject({ kind: 'list', allowsOthers: true, hint: expect.any(String) });
    expect(of('kind')).toMatchObject({ kind: 'list', lastRow: context.slots[context.slots.length - 1]?.row });
    expect(of('kind')).not.toHaveProperty('allowsOthers');
    expect([of('due')?.kind, of('target')?.kind, of('owner')?.kind]).toEqual(['date', 'number', 'any']);
    expect(of('status')).toBeUndefined();
  });

  test('has a hint for every heading, short enough for Excel', () => {
    const { sheet } = goalsSheetPlan(sampleBook);
    const hints = sheet.validations.filter(({ row }) => row === GOALS_HEADER).map(({ hint = '' }) => hint);
    expect(hints).toHaveLength(objectiveColumns.length);
    expect(hints.filter((hint) => hint === '' || hint.length > 255)).toEqual([]);
  });

  test('prints page by page from what people fill in to why it stands so', () => {
    const { sheet } = goalsSheetPlan(sampleBook);
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: GOALS_HEADER + 1 });
    expect(sheet.print.breakBefore).toBe(columnPlace('reason') + 1);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([GOALS_HEADER + 1, columnPlace('objective') + 1]);
  });

  test.each(languages.map((language) => [language]))('in %s has formulas that every program reads', (language) => {
    const { plan } = goalsSheetPlan(sampleBook, [], language);
    const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
    const problems = formulaCells(plan).flatMap(({ row, column, formula }) => {
      const text = printFormula(formula, { separator: ';', prefixes: {}, title: (key) => titles.get(key) ?? key });
      const long = [...text.matchAll(/"((?:[^"]|"")*)"/g)].filter(([, said = '']) => said.length > 255);
      const problem = [...portabilityProblems(text, ';'), ...long.map(([said]) => `a long text: ${said}`)];
      return [...problem, ...(text.length > 8192 ? ['too long'] : [])].map((what) => `${row},${column}: ${what}`);
    });
    expect(problems).toEqual([]);
  });

  test('runs from the right in Arabic alone', () => {
    const rightToLeft = languages.filter((language) => goalsSheetPlan(sampleBook, [], language).sheet.rightToLeft);
    expect(rightToLeft).toEqual(['ar']);
  });
});
