import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { goalStatus, goalValue } from '../../core/goals/goal-rule.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { HOLIDAYS, holidayCell } from '../../core/templates/goals/settings-cells.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { bookOf, day, goalWorkbook } from './goal-workbook.ts';

const { statuses } = locales.en.goalTexts;

/** April 2026 has 22 working days; the holidays take two of the eight up to the 10th, and one after it. */
const facts: GoalFacts = {
  ...{ start: day('2026-04-01'), due: day('2026-04-30'), as_of: day('2026-04-10') },
  ...{ actual: 6, target: 19, kind: 'cumulative', curve: 'working-days' },
};
const holidays = ['2026-04-03', '2026-04-06', '2026-04-04', '2026-04-23', '2026-04-06', '2026-05-01'].map(day);
const objective: Partial<Objective> = {
  ...{ start: facts.start, due: facts.due, actual: facts.actual, kind: 'cumulative', curve: 'working-days' },
  target: { kind: 'value', value: 19 },
} as Partial<Objective>;

/** The settings with these in the cells for holidays, from the last cell up. */
const withHolidays =
  (days: readonly (number | string)[]) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    days.reduce((changed, of, index) => {
      const { row, column } = holidayCell(HOLIDAYS - 1 - index);
      return withCell(changed, 'settings', row, column, of);
    }, plan);

test('holidays leave the plan of working days, in the core and in the sheet', () => {
  const workbook = goalWorkbook(null, bookOf([objective]), { asOf: facts.as_of as number });
  expect(workbook.says(0, 'expected')).toBeCloseTo((19 * 8) / 22, 9);
  const { says } = workbook.after(withHolidays(holidays));
  expect([says(0, 'plan_gone'), says(0, 'plan_days'), says(0, 'expected')]).toEqual([6, 19, 6]);
  expect(goalValue('expected', facts, holidays)).toBe(6);
  expect(says(0, 'status')).toBe(statuses[goalStatus(facts, holidays) as 'on-track']);
  // Without them it is behind.
  expect([says(0, 'status'), workbook.says(0, 'status')]).toEqual(['on track', 'at risk']);
});

test('a text among the holidays is passed over', () => {
  const workbook = goalWorkbook(null, bookOf([objective]), { asOf: facts.as_of as number });
  expect(workbook.after(withHolidays(['Easter', ...holidays])).says(0, 'expected')).toBe(6);
});

test('a plan by the calendar knows no holidays', () => {
  const linear: Partial<Objective> = { ...objective, curve: 'linear' };
  const workbook = goalWorkbook(null, bookOf([linear]), { asOf: facts.as_of as number });
  expect(workbook.after(withHolidays(holidays)).says(0, 'expected')).toBeCloseTo(19 / 3, 9);
});
