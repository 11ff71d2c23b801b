import { sheetFormula } from '../core/expression/sheet-formula.ts';
import { createEvaluator } from '../core/workbook/evaluate/evaluate.ts';
import { draftSheet } from '../core/workbook/sheet-draft.ts';
import { disagreements } from './agreement.ts';
import { examplesOf, expectedAnswers, type MetricCase, metricCases, randomRows, rowInputs } from './metric-cases.ts';

const RANDOM_ROWS = 300;

function evaluated(of: MetricCase, rows: ReturnType<typeof randomRows>) {
  const draft = draftSheet('metric', of.name);
  for (const [row, given] of rows.entries())
    draft.putRow(row, 0, [...given, sheetFormula(of.computation, rowInputs(of, row))]);
  const plan = { language: 'en', title: of.name, sheets: [draft.finish({})] } as const;
  const evaluator = createEvaluator(plan, 0);
  return (row: number) => evaluator.cellValue('metric', row, of.cellInputs.length);
}

test.each(metricCases.map((of) => [of.name, of] as const))('%s as a formula is the number of the core', (_, of) => {
  const rows = [...examplesOf(of), ...randomRows(of, RANDOM_ROWS)];
  expect(disagreements(of, rows, expectedAnswers(of, rows), evaluated(of, rows)).slice(0, 10)).toEqual([]);
});
