import { readFileSync } from 'node:fs';
import { buildPlan } from '../../core/build.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { allOrSome } from '../thorough.ts';
import { fixedToday, tableOf } from '../workbook/examples.ts';
import { gridOfSuite, startAgain } from './grid-page.ts';

const MOST = 120_000;
const grid = gridOfSuite();

const workbooks = [
  { language: 'en', data: 'google-ads-en.csv', goals: 'goals-en.csv', isUsual: true },
  { language: 'ar', data: 'funnel-ar.tsv', goals: 'goals-ar.tsv', isUsual: false },
  { language: 'tr', data: 'transactions-tr.csv', goals: 'goals-tr.csv', isUsual: false },
  { language: 'id', data: 'social-id.csv', goals: 'goals-id.csv', isUsual: false },
  { language: 'pl', data: 'email-campaigns-pl.csv', goals: 'goals-pl.csv', isUsual: false },
  { language: 'en', data: 'crm-leads-en.csv', goals: null, isUsual: true },
] as const;

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');

function planOf(language: Language, data: string, goals: string | null): WorkbookPlan {
  const book = goals === null ? null : readGoalBook(example(goals), language).book;
  const plan = buildPlan(
    { table: tableOf(example(data), language), book },
    {
      ...{ templates: book === null ? ['kpi'] : ['kpi', 'goals'], language, source: data, today: fixedToday },
      ...{ metrics: null, granularity: null, asOf: null },
    },
  );
  if (plan === null) throw new Error('Nothing can be built');
  return plan;
}

/** A value as text; numbers to the digits that both ways of computing share. */
function shown(value: Value): string {
  if (isError(value)) return value.error;
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value ?? '');
}

test.each(allOrSome(workbooks, ({ isUsual }) => isUsual))(
  'every formula of a workbook of $data and $goals comes in the grid to what our own evaluator makes of it',
  async ({ language, data, goals }) => {
    await startAgain(grid);
    const plan = planOf(language, data, goals);
    const result = reconcile(plan, await grid.driver.snapshot());
    if (result.kind !== 'change') throw new Error(result.code);
    expect((await grid.driver.apply(result.change, null)).failure).toBeNull();
    const { sheets } = await grid.driver.snapshot();
    const evaluator = createEvaluator(plan, fixedToday);
    let formulas = 0;
    const others: string[] = [];
    for (const { key, title } of plan.sheets) {
      const sheet = sheets.find((one) => one.key === key);
      for (const [row, across] of (sheet?.formulas ?? []).entries())
        for (const [column, formula] of across.entries()) {
          if (formula === null) continue;
          formulas += 1;
          const [found, expected] = [sheet?.values[row]?.[column] ?? null, evaluator.cellValue(key, row, column)];
          if (shown(found) !== shown(expected))
            others.push(`${title} ${row}:${column} ${formula} is ${shown(found)}, not ${shown(expected)}`);
        }
    }
    expect(others).toEqual([]);
    expect(formulas).toBeGreaterThan(300);
  },
  MOST,
);

test('nothing went wrong in the page meanwhile', () => {
  expect(grid.troubles).toEqual([]);
});
