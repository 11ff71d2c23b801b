import type { Commitment } from '../../core/goals/model/commitment.ts';
import { settingCell } from '../../core/templates/goals/settings-cells.ts';
import { planColumnPlace } from '../../core/templates/team-plan/columns.ts';
import { planPeriods } from '../../core/templates/team-plan/periods.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { tableOf } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { day, half, often, one, typed } from './promises.ts';
import { commitment, reportDay, samplePlan, samplePlanBook, samplePlanOf } from './sample-plan.ts';
import { readPlan, type Typed } from './team-plan-rows.ts';

describe('the plan in all', () => {
  const paid = { department: 'Marketing', team: 'Paid' } as const;
  const inside = { department: 'Sales', team: 'Inside' } as const;
  const commitments = [
    commitment('a', { ...half, ...paid, pledge: often(2, 'month') }),
    commitment('b', { ...half, ...paid, pledge: often(1, 'month') }),
    commitment('c', { ...half, department: 'Marketing', team: 'Content', pledge: often(1, 'month') }),
    commitment('d', { ...half, ...inside, pledge: often(1, 'month') }),
    commitment('e', { ...half, ...inside, pledge: often(1, 'month'), isExample: true }),
  ];
  const typing = [typed(0, 12, 'a'), typed(0, 1, 'b'), typed(0, 3, 'd'), typed(0, 0, 'e')];

  test('sums up what is promised, kept and behind, and leaves examples out', () => {
    const summary = 'Promised: 4 · kept: 1 · on track: 1 · behind: 1 · not judged yet: 1';
    expect(readPlan(commitments, typing).summary).toBe(summary);
  });

  test('counts an example from the moment that somebody types over it', () => {
    const own = { id: 'e', into: 'commitment', value: 'Our own' } as const;
    const plan = readPlan(commitments, [...typing, own]);
    expect(plan.summary).toBe('Promised: 5 · kept: 1 · on track: 1 · behind: 2 · not judged yet: 1');
    expect(readPlan(commitments, typing).value('e', 'remark')).toBe(
      'An example, counted nowhere: type your own over it',
    );
  });

  test('sums up a department over its teams, nobody counting for more than all of it', () => {
    const plan = readPlan(commitments, typing);
    expect([plan.total('Marketing', 'status'), plan.total('Sales', 'status')]).toEqual(['1 of 3 kept', '0 of 1 kept']);
    // 12 of 6 counts as all, 1 of 3 as a third; c has no answer.
    expect(plan.total('Marketing', 'delivered')).toBeCloseTo((1 + 1 / 3) / 2, 9);
    expect(plan.total('Sales', 'delivered')).toBe(1);
  });

  test('follows a department that is typed over', () => {
    const moved = { id: 'd', into: 'department', value: 'marketing' } as const;
    const plan = readPlan(commitments, [...typing, moved]);
    expect([plan.total('Marketing', 'status'), plan.total('Sales', 'status')]).toEqual(['1 of 4 kept', '']);
  });

  test('says what to do while nothing is promised', () => {
    expect(readPlan([]).summary).toMatch(/^Nothing is promised yet/);
  });

  test('says of each row what it still needs', () => {
    const remark = (of: Partial<Commitment>, typing: readonly Typed[] = []) =>
      readPlan([one(often(2, 'month'), of)], typing).value('x', 'remark');
    expect(remark({ start: null })).toBe('Type a start');
    expect(remark({ pledge: { kind: 'once' }, due: null })).toBe('Type a due date');
    expect(remark({ due: day(6, 1) })).toBe('It is due before it starts');
    expect(remark({}, [{ id: 'x', into: 'count', value: null }])).toBe('Type how many');
    expect(remark({}, [{ id: 'x', into: 'per', value: null }])).toBe('Choose per day, week, month or quarter');
    expect(remark({ start: day(10, 1) })).toBe('');
  });

  test('keeps the numbers of commitments apart from those of objectives', () => {
    const numbered = ['1', '102', '7'].map((id) => commitment(id, half));
    const plan = readPlan(numbered);
    expect(numbered.map(({ id }) => plan.value(id, 'number'))).toEqual([103, 102, 104]);
  });

  test('names the objective that a commitment is for', () => {
    const plan = readPlan([one(often(1, 'week'), { objective: 'KR-3' })]);
    expect(plan.value('x', 'objective')).toBe('Win 200 newsletter subscribers as customers');
  });
});

describe('periods', () => {
  const span = (start: number, due: number) => planPeriods([commitment('x', { start, due })], reportDay);

  test('are weeks under ten weeks, months up to a year, quarters beyond, twelve at most', () => {
    expect(span(day(7, 6), day(9, 13)).granularity).toBe('month');
    expect(span(day(7, 6), day(9, 12)).granularity).toBe('week');
    expect(span(day(1, 1), day(12, 31))).toMatchObject({ granularity: 'month', spans: { length: 12 } });
    expect(span(day(1, 1), dayNumber(2027, 1, 1)).granularity).toBe('quarter');
    expect(span(day(1, 1), dayNumber(2036, 1, 1)).spans.length).toBe(12);
  });
});

describe('with data', () => {
  const table = tableOf(
    'Date,Clicks,Cost,Blog posts\n2026-07-10,100,300,3\n2026-08-10,200,500,2\n2026-09-30,50,100,2\n2026-10-02,9,9,9',
    'en',
  );

  test('what Data can count is read there, up to the report date', () => {
    const plan = readPlan([one(often(2, 'month'), { measure: 'blog_posts' })], [], { table });
    expect([0, 1, 2, 3].map((period) => plan.done('x', period))).toEqual([3, 2, 2, '']);
    expect([plan.value('x', 'done'), plan.value('x', 'promised')]).toEqual([7, 6]);
    expect(plan.value('x', 'countedFrom')).toBe('Blog posts published');
  });

  test('a rate is that of the latest period', () => {
    const level = one({ kind: 'from-to', from: 3.5, to: 0.5 }, { measure: 'CPC' });
    const plan = readPlan([level], [], { table });
    // 300 ÷ 100, 500 ÷ 200, 100 ÷ 50.
    expect([0, 1, 2].map((period) => plan.done('x', period))).toEqual([3, 2.5, 2]);
    expect([plan.value('x', 'done'), plan.value('x', 'status')]).toEqual([2, 'on track']);
  });
});

describe('formulas', () => {
  const plans = languages.map((language) => samplePlanOf(samplePlanBook, { language }).plan);

  test('are in the portable subset, short enough, and give no errors that people see', () => {
    for (const plan of plans) {
      const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
      const evaluator = createEvaluator(plan, reportDay + 1);
      const own = new Set([
        'team-plan',
        'team-plan-workings',
        'check-ins',
        'plan',
        'settings',
        'history',
        'goal-numbers',
      ]);
      for (const { sheet, row, column, formula } of formulaCells(plan).filter((one) => own.has(one.sheet))) {
        const text = printFormula(formula, { separator: ';', prefixes: {}, title: (key) => titles.get(key) ?? '' });
        expect(portabilityProblems(text, ';')).toEqual([]);
        expect(text.length).toBeLessThan(8192);
        expect(isError(evaluator.cellValue(sheet, row, column))).toBe(false);
      }
    }
  });

  test('follow a threshold that is changed in the settings', () => {
    const plan = readPlan([one(often(2, 'month'))], [typed(0, 5)]).plan;
    const { row: at, column: value } = settingCell('on_track');
    const eased = withCell(plan, 'settings', at, value, 0.8);
    const { team } = samplePlanOf({ ...samplePlanBook, commitments: [one(often(2, 'month'))] });
    const row = team.rows.slots[0]?.row ?? 0;
    const column = planColumnPlace('status');
    const status = (of: typeof plan) => createEvaluator(of, reportDay + 1).cellValue('team-plan', row, column);
    expect([status(plan), status(eased)]).toEqual(['at risk', 'on track']);
  });

  test('the sample has promises of every kind', () => {
    expect(new Set(samplePlan.map(({ pledge }) => pledge.kind)).size).toBe(4);
  });
});
