import { readFileSync } from 'node:fs';
import { buildPlan } from '../../core/build.ts';
import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { allOrSome } from '../thorough.ts';
import { exampleOf, examplePlan, fixedToday, tableOf } from '../workbook/examples.ts';
import { gridOfSuite, startAgain } from './grid-page.ts';
import { cell } from './typed-cells.ts';

const MOST = 120_000;
const grid = gridOfSuite();
beforeEach(() => startAgain(grid));

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

test(
  'every figure of a built workbook agrees with core’s own evaluation',
  async () => {
    const { driver } = grid;
    const { plan } = adapt(examplePlan(exampleOf('google-ads-en.csv')), await driver.capabilities());
    const change = addPlan(plan, ['Sheet1']);
    expect((await driver.apply(change, null)).failure).toBeNull();
    const { sheets } = await driver.snapshot();
    const today = await grid.page.evaluate(
      () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 864e5) + 25_569,
    );
    const evaluator = createEvaluator(plan, today);
    let compared = 0;
    for (const planned of plan.sheets) {
      const found = sheets.find(({ title }) => title === change.titles[planned.key]);
      for (const { row, column, rows } of planned.blocks)
        for (const [down, contents] of rows.entries())
          for (const [right, content] of contents.entries()) {
            if (!isFormula(content)) continue;
            const value = evaluator.cellValue(planned.key, row + down, column + right);
            const expected = typeof value === 'object' && value !== null ? value.error : value;
            const shown = found?.values[row + down]?.[column + right] ?? null;
            compared += 1;
            if (typeof expected === 'number')
              expect(Math.abs(Number(shown) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
            else expect(shown ?? '').toBe(expected ?? '');
          }
    }
    expect(compared).toBeGreaterThan(500);
  },
  MOST,
);

test(
  'conditions over long columns give the same whether they are about numbers, texts or patterns',
  async () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({
      key: `C${at % 3}`,
      day: at,
      spend: at % 7 === 0 ? null : at / 2,
    }));
    const put = (row: number, column: number, content: string | number | null) => ({ row, column, content });
    const formula = (text: string, row: number) => ({
      row,
      column: 5,
      content: { kind: 'host-formula', text } as const,
    });
    const cells = [
      ...rows.flatMap(({ key, day, spend }, row) => [put(row, 0, key), put(row, 1, day), put(row, 2, spend)]),
      formula('=SUMIFS($C$1:$C$300,$B$1:$B$300,">="&B11,$B$1:$B$300,"<=100")', 0),
      formula('=COUNTIFS($C$1:$C$300,">=-999999999999999",$B$1:$B$300,">=10")', 1),
      formula('=AVERAGEIFS($C$1:$C$300,$B$1:$B$300,"<0")', 2),
      formula('=MAXIFS($C$1:$C$300,$B$1:$B$300,"<50")', 3),
      formula('=SUMPRODUCT(($A$1:$A$300="c1")*(($B$1:$B$300>=10)*($B$1:$B$300<=100)),ISNUMBER($C$1:$C$300)*1)', 4),
      formula('=SUMPRODUCT(($A$1:$A$300=A2)*1,$C$1:$C$300)', 5),
      formula('=SUMIFS($C$1:$C$300,$A$1:$A$300,"C1")', 6),
      formula('=COUNTIFS($A$1:$A$300,"*1")', 7),
      formula('=SUMPRODUCT($A$1:$A$300*1)', 8),
      formula('=COUNTIFS($B$1:$B$300,">="&1/0)', 9),
    ];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const { sheets } = await grid.driver.snapshot();
    const within = rows.filter(({ day }) => day >= 10 && day <= 100);
    const sum = (some: typeof rows): number => some.reduce((total, { spend }) => total + (spend ?? 0), 0);
    const ofOne = rows.filter(({ key }) => key === 'C1');
    expect(sheets[0]?.values.slice(0, 10).map((row) => row[5])).toEqual([
      sum(within),
      rows.filter(({ day, spend }) => day >= 10 && spend !== null).length,
      '#DIV/0!',
      Math.max(...rows.filter(({ day }) => day < 50).map(({ spend }) => spend ?? 0)),
      within.filter(({ key, spend }) => key === 'C1' && spend !== null).length,
      sum(ofOne),
      sum(ofOne),
      100,
      '#VALUE!',
      0,
    ]);
  },
  MOST,
);

test(
  'a comparison that several formulas make of the same cell is true or false in each of them',
  async () => {
    const formula = (row: number, text: string) => ({
      ...{ row, column: 0 },
      content: { kind: 'host-formula', text } as const,
    });
    const cells = [
      { row: 0, column: 6, content: 'higher' },
      formula(0, '=OR(G1="x",NOT(G1="x"))'),
      formula(1, '=NOT(G1="x")'),
      formula(2, '=NOT(G1="higher")'),
      formula(3, '=SUMPRODUCT((G1:G3="x")*1)+IF(G1="x",10,20)'),
    ];
    await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    const { sheets } = await grid.driver.snapshot();
    expect(sheets[0]?.values.map(([value]) => value)).toEqual([true, true, false, 20]);
  },
  MOST,
);

test(
  'a changed cell is seen by the formulas over its long column',
  async () => {
    const column = Array.from({ length: 200 }, (_, row) => ({ row, column: 0, content: row }));
    const total = {
      row: 0,
      column: 2,
      content: { kind: 'host-formula', text: '=SUMIFS($A$1:$A$200,$A$1:$A$200,">=190")' } as const,
    };
    const set = (cells: readonly ((typeof column)[number] | typeof total)[]) =>
      grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
    await set([...column, total]);
    // 190 + … + 199.
    expect(await cell(grid, 0, 2)).toBe(1945);
    await set([{ row: 3, column: 0, content: 1000 }]);
    expect(await cell(grid, 0, 2)).toBe(2945);
  },
  MOST,
);

test('nothing went wrong in the page meanwhile', () => {
  expect(grid.troubles).toEqual([]);
});
