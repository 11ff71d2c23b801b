import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { agrees } from '../agreement.ts';
import { exampleOf, examplePlan, examples } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
import { recalculate } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

withLibreOffice('LibreOffice computes every cell of every example workbook as we do', async () => {
  const today = clockDay();
  const plans = examples.map((example) => examplePlan(example));
  const computed = await computedPlans(plans, today);
  for (const [index, plan] of plans.entries()) {
    const workbook = computed[index] as ComputedWorkbook;
    expect(workbook.sheets).toEqual(plan.sheets.map(({ title }) => title));
    expect(formulaCells(plan).length).toBeGreaterThan(0);
    expect([plan.title, ...cellDisagreements(plan, today, workbook).slice(0, 20)]).toEqual([plan.title]);
  }
});

withLibreOffice('a file as it is written, with its charts and number formats, gives the same numbers', async () => {
  const today = clockDay();
  const plan = examplePlan(exampleOf('funnel-ar.tsv'));
  const workbook = await recalculate(await workbookBytes(plan, today));
  const evaluator = createEvaluator(plan, today);
  const numbers = formulaCells(plan).flatMap(({ sheet, title, row, column }) => {
    const own = evaluator.cellValue(sheet, row, column);
    return typeof own === 'number' ? [[own, workbook.rows(title)[row]?.[column]] as const] : [];
  });
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter(([own, found]) => !agrees(found, own))).toEqual([]);
});
