import { examplePlan, examples } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { cellDisagreements, clockDay, computedPlan } from './computed-plan.ts';
import { withLibreOffice } from './skip.ts';

for (const example of examples)
  withLibreOffice(`${example.file}: LibreOffice computes every cell of its workbook as we do`, async () => {
    const plan = examplePlan(example);
    const today = clockDay();
    const computed = await computedPlan(plan, today);
    expect(computed.sheets).toEqual(plan.sheets.map(({ title }) => title));
    expect(formulaCells(plan).length).toBeGreaterThan(0);
    expect(cellDisagreements(plan, today, computed).slice(0, 20)).toEqual([]);
  });
