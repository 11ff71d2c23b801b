import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedWorkbook } from './computed-workbook.ts';
import { subjects } from './export-subjects.ts';
import { readRows } from './reckoning.ts';
import { withLibreOffice } from './skip.ts';
import { wrongBy, wrongFunnel, wrongKpis } from './wrong-figures.ts';

withLibreOffice('every figure of four workbooks is what the export itself gives', async () => {
  const plans = subjects.map(({ file }) => examplePlan(exampleOf(file)));
  const computed = await computedPlans(plans, clockDay());
  for (const [index, subject] of subjects.entries()) {
    const workbook = computed[index] as ComputedWorkbook;
    const rows = readRows(exampleOf(subject.file).text);
    const bySheets = workbook.sheets.filter((title) => title.startsWith('By '));
    expect(bySheets).toEqual(expect.arrayContaining(Object.keys(subject.by)));
    expect([
      subject.file,
      ...wrongKpis(subject, rows, workbook),
      ...wrongFunnel(subject, rows, workbook),
      ...Object.entries(subject.by).flatMap(([title, column]) => wrongBy(title, column, subject, rows, workbook)),
    ]).toEqual([subject.file]);
  }
});
