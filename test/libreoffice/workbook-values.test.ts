import { examplePlan, examples } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
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
