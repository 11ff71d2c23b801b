import { writeXlsx } from 'hucre/xlsx';
import { sheetFormula } from '../../core/expression/sheet-formula.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { disagreements } from '../agreement.ts';
import {
  closeRows,
  examplesOf,
  expectedAnswers,
  type MetricCase,
  metricCases,
  randomRows,
  rowInputs,
} from '../metric-cases.ts';
import { recalculate } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const RANDOM_ROWS = 1000;
const CLOSE_ROWS = 100;
const style = { separator: ',', prefixes: {}, title: (key: string) => key } as const;

const rowsOf = (of: MetricCase) => [...examplesOf(of), ...randomRows(of, RANDOM_ROWS), ...closeRows(of, CLOSE_ROWS)];

/** A sheet a case: the inputs from column A on, the formula after them. */
function sheetOf(of: MetricCase) {
  const rows = rowsOf(of);
  const column = of.cellInputs.length;
  const formulas = rows.map((_, row) => {
    const formula = printFormula(sheetFormula(of.computation, rowInputs(of, row)), style);
    return [`${row},${column}`, { value: null, type: 'formula', formula }] as const;
  });
  return { name: of.name, rows, cells: new Map(formulas) };
}

withLibreOffice(
  'LibreOffice computes every metric as the core does, or leaves the cell empty where it does',
  async () => {
    const workbook = await recalculate(await writeXlsx({ sheets: metricCases.map(sheetOf) }));
    const wrong = metricCases.flatMap((of) => {
      const rows = rowsOf(of);
      const computed = workbook.rows(of.name);
      return disagreements(of, rows, expectedAnswers(of, rows), (row) => computed[row]?.[of.cellInputs.length] ?? null);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  },
);

test('the random inputs of every metric have answers, and have none, often enough to tell', () => {
  const answered = metricCases.map((of) => {
    const answers = expectedAnswers(of, randomRows(of, RANDOM_ROWS));
    return [of.name, answers.filter((answer) => answer !== null).length] as const;
  });
  expect(answered.filter(([, count]) => count < 200 || count > 950)).toEqual([]);
});
