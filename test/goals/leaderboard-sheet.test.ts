import { fields } from '../../core/fields/index.ts';
import { locales } from '../../core/locales/index.ts';
import { measureChoice } from '../../core/templates/goals/leaderboard-cells.ts';
import { FIRST_OWNER, leaderboardPlace } from '../../core/templates/goals/leaderboard-columns.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { draftedPlan, reportDay, type Standing, valuesOf } from './drafted-workings.ts';

const texts = locales.en.summaryTexts;
const label = (id: string): string => fields.find((field) => field.id === id)?.label ?? '';

const one = (owner: string, given: Partial<Standing> = {}): Standing => ({ text: `of ${owner}`, owner, ...given });
const planOf = (standings: readonly Standing[]): WorkbookPlan => draftedPlan(standings).plan;
const choosing = (plan: WorkbookPlan, choice: string): WorkbookPlan =>
  withCell(plan, 'leaderboard', measureChoice.row, measureChoice.column, choice);

type Column = Parameters<typeof leaderboardPlace>[0];

function ranked(plan: WorkbookPlan, columns: readonly Column[]): Value[][] {
  const value = valuesOf(plan);
  const rows = plan.sheets.find(({ key }) => key === 'goal-workings')?.blocks[0]?.rows.length ?? 0;
  return Array.from({ length: rows }, (_, index) =>
    columns.map((column) => value('leaderboard', FIRST_OWNER + index, leaderboardPlace(column))),
  ).filter((_, index) => {
    const owner = value('leaderboard', FIRST_OWNER + index, leaderboardPlace('owner'));
    return owner !== '' && owner !== null;
  });
}

const note = (plan: WorkbookPlan, column: number): Value => valuesOf(plan)('leaderboard', 3, column);

describe('owners', () => {
  test('stand by their mean pace, the best first, each pace from 0 to 2', () => {
    const plan = planOf([
      one('Ann', { pace: 0.5, status: 'off-track' }),
      one('Ben', { pace: 9, status: 'exceeded' }),
      one('Ann', { pace: 1.1, status: 'achieved' }),
      one('Ben', { pace: -4, status: 'off-track' }),
    ]);
    // Ann (0.5 + 1.1) / 2, Ben (2 + 0) / 2
    expect(ranked(plan, ['rank', 'owner', 'objectives', 'met', 'attainment'])).toEqual([
      [1, 'Ben', 2, 1, 1],
      [2, 'Ann', 2, 1, 0.8],
    ]);
  });

  test('share a place where they are equal, in the order of Goals', () => {
    const plan = planOf([one('Cem', { pace: 0.8 }), one('Ann', { pace: 0.8 }), one('Ben', { pace: 0.9 })]);
    expect(ranked(plan, ['rank', 'owner'])).toEqual([
      [1, 'Ben'],
      [2, 'Cem'],
      [2, 'Ann'],
    ]);
  });

  test('without a pace come last, without a place', () => {
    const plan = planOf([one('Ann', { status: 'no-data' }), one('Ben', { pace: 0, status: 'off-track' })]);
    expect(ranked(plan, ['rank', 'owner', 'attainment', 'bar'])).toEqual([
      [1, 'Ben', 0, '░░░░░░░░░░┃'],
      ['', 'Ann', '', ''],
    ]);
  });

  test('of examples alone are left out', () => {
    const plan = planOf([one('Nobody', { is_example: 1, pace: 2 }), one('Ann', { pace: 0.4 })]);
    expect(ranked(plan, ['rank', 'owner', 'objectives'])).toEqual([[1, 'Ann', 1]]);
  });

  test('with names like formulas and wildcards are told apart', () => {
    const plan = planOf([one('a*', { pace: 1 }), one('ab', { pace: 0.5 }), one('>0', { pace: 0.25 })]);
    expect(ranked(plan, ['owner', 'objectives', 'attainment'])).toEqual([
      ['a*', 1, 1],
      ['ab', 1, 0.5],
      ['>0', 1, 0.25],
    ]);
  });

  test('have a bar with the plan at its tenth block', () => {
    const plan = planOf([one('Ann', { pace: 1.26 }), one('Ben', { pace: 0.34 })]);
    expect(ranked(plan, ['bar'])).toEqual([['██████████┃███'], ['███░░░░░░░┃']]);
  });

  test('are missed where there are none', () => {
    expect(note(planOf([{ text: 'mine', pace: 1 }]), 0)).toBe(texts.noOwners);
    expect(note(planOf([{ text: 'mine', pace: 1 }, one('Ann')]), 0)).toBe('Objectives without an owner: 1');
    expect(note(planOf([one('Ann')]), 0)).toBe('');
  });
});

describe('quotas', () => {
  const { kinds } = locales.en.goalTexts;
  const standings: readonly Standing[] = [
    one('Ann', { measure: 'leads', target: 100, actual: 40, due: reportDay + 10, pace: 0.5 }),
    one('Ann', { measure: 'leads', target: 60, actual: 50, due: reportDay + 20, pace: 0.9 }),
    one('Ann', { measure: 'revenue', target: 9000, actual: 10_000, due: reportDay + 20, pace: 1.1 }),
    one('Ann', { measure: 'leads', target: 7, actual: 7, kind: kinds.ceiling, pace: 1 }),
    one('Ben', { measure: 'leads', target: 30, actual: 20, due: reportDay - 1, pace: 0.6 }),
    one('Cem', { measure: 'leads', actual: 20, pace: 0.1 }),
    one('Ben', { measure: 'leads', target: 500, actual: 0, is_example: 1 }),
  ];
  const columns = ['owner', 'quota', 'done', 'toGo', 'perDay', 'due', 'status'] as const;

  test('add up what each owner gathers of the chosen measure', () => {
    // Ann 100 + 60, 40 + 50, 70 in the 20 days to the later date; Ben is past his date; Cem has no target.
    expect(ranked(choosing(planOf(standings), label('leads')), columns)).toEqual([
      ['Ann', 160, 90, 70, 3.5, reportDay + 20, texts.quotaOpen],
      ['Ben', 30, 20, 10, '', reportDay - 1, texts.quotaOver],
      ['Cem', '', '', '', '', '', ''],
    ]);
  });

  test('that are reached need nothing more', () => {
    const [ann] = ranked(choosing(planOf(standings), label('revenue')), columns);
    expect(ann).toEqual(['Ann', 9000, 10_000, 0, 0, reportDay + 20, texts.quotaReached]);
  });

  test('begin with the first measure that an objective gathers', () => {
    const plan = planOf(standings);
    expect(valuesOf(plan)('leaderboard', measureChoice.row, measureChoice.column)).toBe(label('leads'));
    expect(note(plan, 2)).toBe('');
  });

  test('stay empty without a choice, and say why', () => {
    for (const choice of [texts.allMeasures, 'no such measure', '']) {
      const plan = choosing(planOf(standings), choice);
      expect(ranked(plan, ['quota', 'done', 'perDay'])).toEqual(Array(3).fill(['', '', '']));
      expect(note(plan, 2)).toBe(texts.quotaNotChosen);
    }
  });

  test('say so where nobody gathers the measure', () => {
    expect(note(choosing(planOf(standings), label('conversions')), 2)).toBe(texts.quotaNobody);
  });
});
