import fc from 'fast-check';
import { goalFormula, goalStatus, goalStatusFormula, goalValue } from '../../core/goals/goal-rule.ts';
import { goalReason } from '../../core/goals/reason.ts';
import { reasonSentence } from '../../core/goals/reason-sentence.ts';
import { dayNumber, isoWeekday } from '../../core/values/day-number.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { weekends, workingDays } from '../../core/values/working-days.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { cell } from '../../core/workbook/formula.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { seed } from '../random.ts';

const rest = { 'sat-sun': [6, 7], 'fri-sat': [5, 6] };

test('working days are the days that are neither on a weekend nor a holiday, one by one', () => {
  const days = fc.integer({ min: 45_000, max: 47_000 });
  const holidays = fc.array(days, { maxLength: 20 });
  const property = fc.property(
    ...([days, fc.integer({ min: -5, max: 500 }), fc.constantFrom(...weekends), holidays] as const),
    (from, length, weekend, off) => {
      const each = Array.from({ length: Math.max(0, length + 1) }, (_, at) => from + at);
      const counted = each.filter((day) => !rest[weekend].includes(isoWeekday(day)) && !off.includes(day));
      expect(workingDays(from, from + length, weekend, off)).toBe(counted.length);
    },
  );
  fc.assert(property, { seed, numRuns: 500 });
});

const april = (day: number): number => dayNumber(2026, 4, day);

test('a holiday leaves the plan of working days, and only that', () => {
  const facts = { target: 21, start: april(1), due: april(30), as_of: april(6), curve: 'working-days' } as const;
  const easterMonday = [april(6)];
  expect(goalValue('expected', { ...facts, target: 22 })).toBe(4);
  expect(goalValue('expected', facts, easterMonday)).toBe(3);
  const linear = { ...facts, curve: 'linear', target: 30 } as const;
  expect(goalValue('expected', linear, easterMonday)).toBe(6);
  expect(goalValue('time_gone', facts, easterMonday)).toBe(6 / 30);
});

test('the share of periods in which a guard-rail held is told where it is known', () => {
  const facts = { kind: 'at-most', actual: 1, target: 2, start: april(1), due: april(30), as_of: april(9) } as const;
  const [plain, told] = [goalReason(facts), goalReason(facts, { kept: 0.75 })];
  if (isNoAnswer(plain) || isNoAnswer(told)) throw new Error('The objective has a status');
  expect(reasonSentence(plain, 'en')).toBe('1 is not above the limit of 2.');
  expect(reasonSentence(told, 'en')).toBe('1 is not above the limit of 2. It was kept in 75% of the periods.');
});

test('a plan of another shape, such as last year’s season, takes the place of the days', () => {
  const facts = { target: 1000, start: april(1), due: april(30), as_of: april(10), actual: 700 } as const;
  const seasonal = { ...facts, plan_gone: 60, plan_days: 80 };
  expect(goalValue('expected', seasonal)).toBe(750);
  expect(goalStatus(seasonal)).toBe('at-risk');
  expect(goalStatus({ ...seasonal, as_of: april(5) })).toBe('too-early');
  expect(goalStatus({ ...seasonal, plan_gone: 0 })).toBe('too-early');
  const cells = Object.fromEntries(Object.keys(seasonal).map((name, column) => [name, cell(0, column)]));
  const draft = draftSheet('goals', 'Goals');
  draft.putRow(0, 0, [...Object.values(seasonal), goalStatusFormula(cells), goalFormula('shown_expected', cells)]);
  const evaluator = createEvaluator({ language: 'en', title: 'Goals', sheets: [draft.finish({})] }, 0);
  expect([evaluator.cellValue('goals', 0, 7), evaluator.cellValue('goals', 0, 8)]).toEqual(['at-risk', 750]);
});
