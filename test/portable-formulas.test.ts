import { bareFormula, reasonFormula, sheetFormula } from '../core/expression/sheet-formula.ts';
import { cell, type Formula } from '../core/workbook/formula.ts';
import { printFormula } from '../core/workbook/print-formula.ts';
import { type MetricCase, metricCases, rowInputs } from './metric-cases.ts';
import { portabilityProblems } from './portable-subset.ts';

const separators = [';', ','] as const;
const title = (key: string): string => `It's; 1.5, {${key}} A:A`;
const reason = (input: string | null): string => `{${input}}: "1.5", see A:A; [x]`;

/** A metric's formulas with cells of their own sheet, then with cells of another. */
function formulasOf(of: MetricCase): Formula[] {
  const elsewhere = of.cellInputs.map(({ name }, row) => [name, cell(row, 30, { sheet: 'data' })] as const);
  const texts = { noData: reason, outOfRange: reason, zeroDenominator: reason };
  return [rowInputs(of, 0), { ...rowInputs(of, 0), ...Object.fromEntries(elsewhere) }].flatMap((cells) => [
    sheetFormula(of.computation, cells),
    reasonFormula(of.computation, cells, texts),
    bareFormula(of.computation.expression, cells),
  ]);
}

test.each(metricCases.map((of) => [of.name, of] as const))('%s is printed in the portable subset', (_, of) => {
  const problems = formulasOf(of).flatMap((formula) =>
    separators.flatMap((separator) => {
      const text = printFormula(formula, { separator, prefixes: {}, title });
      return portabilityProblems(text, separator).map((problem) => `${problem} in ${text}`);
    }),
  );
  expect(problems).toEqual([]);
});

test.each([0.95, 0.07, -0.5, 12.25, 0.001, 1e-7, 1e9, -3])(
  'the number %p is printed without a decimal point',
  (value) => {
    const text = printFormula({ kind: 'number', value }, { separator: ';', prefixes: {}, title });
    const [, above, below = '1'] = /^\(?(-?\d+)(?:\/(\d+))?\)?$/.exec(text) ?? [];
    expect(portabilityProblems(text, ';')).toEqual([]);
    expect(Number(above) / Number(below)).toBe(value);
  },
);

const portable: readonly (readonly [formula: string, separator: ';' | ','])[] = [
  ['=IF(COUNT($A$1;B2)<2;"";A1/B2*(95/100))', ';'],
  ["SUMIFS('It''s; 1.5, A:A'!$B$2:$B$5001,'Data'!$A$2:$A$5001,\">=\"&C$3)", ','],
  ['"1.5, {x}; A:A [y] it\'s ""quoted"""&A1', ';'],
  ['(-5)+A1^2', ','],
];

test.each(portable)('%s is portable', (formula, separator) => {
  expect(portabilityProblems(formula, separator)).toEqual([]);
});

const foreign: readonly (readonly [formula: string, separator: ';' | ',', problem: string])[] = [
  ['A1*0.5', ';', 'a decimal literal: 0.5'],
  ['A1*.5', ',', 'a decimal literal: .5'],
  ['SUM({1;2})', ';', 'an array literal: {'],
  ['SUM(A1,B1)', ';', 'a separator other than ;: ,'],
  ['SUM(A1;B1)', ',', 'a separator other than ,: ;'],
  ['TEXT(A1;"0")', ';', 'a function outside the subset: TEXT'],
  ['_xlfn.MAXIFS(A1:A2,B1:B2,1)', ',', 'a function outside the subset: _xlfn.MAXIFS'],
  ['sum(A1)', ',', 'a function outside the subset: sum'],
  ['SUM(tblKpi[Leads])', ',', 'a structured reference: tblKpi[Leads]'],
  ['SUM(A:A)', ',', 'an open-ended range: A:A'],
  ['SUM($A:$A)', ',', 'an open-ended range: $A:$A'],
  ['SUM(A2:A)', ',', 'an open-ended range: A2:A'],
  ["SUM('Data'!$A$2:$A)", ',', 'an open-ended range: $A$2:$A'],
  ['SUM(2:3)', ',', 'whole rows: 2:3'],
  ['SUM(A1#)', ',', 'a spilling reference or an implicit intersection: #'],
  ['A1*5%', ',', 'a percent literal: %'],
  ['IF(A1=TRUE,1,0)', ',', 'a name that is no cell: TRUE'],
  ['A1*VAT', ',', 'a name that is no cell: VAT'],
  ['Data!A1', ',', 'a name that is no cell: Data'],
  ['COUNTIFS(A1:A2,">=2026-07-01")', ',', 'a date as text: >=2026-07-01'],
];

test.each(foreign)('%s with %s is not portable', (formula, separator, problem) => {
  expect(portabilityProblems(formula, separator)).toContain(problem);
});

test('files may name newer functions with their prefix', () => {
  expect(portabilityProblems('_xlfn.MAXIFS(A1:A2,B1:B2,1)', ',', true)).toEqual([]);
});
