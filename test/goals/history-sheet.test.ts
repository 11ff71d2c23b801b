import type { GoalBook, Snapshot } from '../../core/goals/model/goal-book.ts';
import { HISTORY } from '../../core/templates/goals/history-cells.ts';
import { snapshotsOf, withSnapshots } from '../../core/templates/goals/history-snapshots.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { draftedPlan } from './drafted-workings.ts';
import { reportDay, samplePlanBook, samplePlanOf } from './sample-plan.ts';

const snapshot = (day: number, objective: string, actual: number | null = null): Snapshot => ({
  ...{ day, objective, actual },
  ...{ target: null, expected: null, forecast: null, status: null },
});

test('a snapshot holds how each objective that counts stands on the report date', () => {
  const { plan, context } = draftedPlan([
    { text: 'Leads', actual: 60, target: 100, expected: 50, forecast: 120, status: 'on-track' },
    { text: 'An example', is_example: 1, actual: 1, target: 2, status: 'missed' },
    { text: 'Nobody knows', target: 10, status: 'no-data' },
  ]);
  expect(snapshotsOf(plan, context, reportDay + 1)).toEqual([
    { ...snapshot(reportDay, '1', 60), target: 100, expected: 50, forecast: 120, status: 'on-track' },
    { ...snapshot(reportDay, '3'), target: 10, status: 'no-data' },
  ]);
});

test('a day is replaced, not doubled, and days stay in order', () => {
  const book: GoalBook = { ...samplePlanBook, snapshots: [snapshot(10, '1', 1), snapshot(20, '1', 2)] };
  const again = withSnapshots(book, [snapshot(10, '1', 7), snapshot(10, '2', 8)]);
  expect(again.snapshots).toEqual([snapshot(10, '1', 7), snapshot(10, '2', 8), snapshot(20, '1', 2)]);
  expect(book.snapshots.length).toBe(2);
});

test('the sheet holds each snapshot as figures that stay, with the objective in words', () => {
  const { plan } = samplePlanOf(samplePlanBook);
  const evaluator = createEvaluator(plan, reportDay + 1);
  const { firstRow, columns } = HISTORY;
  const at = (column: keyof typeof columns) => evaluator.cellValue('history', firstRow, columns[column]);
  expect((['objective', 'actual', 'target', 'expected', 'forecast', 'status'] as const).map(at)).toEqual([
    ...[1, 150_000, 460_000, 155_000, 440_000],
    'on track',
  ]);
  expect(at('text')).toMatch(/^Raise revenue/);
});

test('without a snapshot the sheet says where they come from', () => {
  const { plan } = samplePlanOf({ ...samplePlanBook, snapshots: [] });
  expect(createEvaluator(plan, reportDay + 1).cellValue('history', 2, 0)).toMatch(/next build/);
});
