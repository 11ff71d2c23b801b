import { inputNames } from '../expression/computation.ts';
import type { Expression } from '../expression/expression.ts';
import { sheetFormula } from '../expression/sheet-formula.ts';
import { metrics } from '../metrics/index.ts';
import type { ExpressionMetric, MetricInput } from '../metrics/metric.ts';
import { binary, cell, type Formula, when } from '../workbook/formula.ts';
import { printFormula } from '../workbook/print-formula.ts';
import { type Argument, readArgument } from './argument.ts';
import { withoutSettledTests } from './settled-tests.ts';
import { tokenize } from './tokens.ts';

const expressionMetrics = new Map(
  metrics.flatMap((metric) => (metric.kind === 'expression' ? [[metric.id, metric] as const] : [])),
);

/** What stands for an argument until its own text takes the place. */
const placeholder = (index: number): Formula =>
  cell(0, 0, { sheet: `argument ${index}`, fixedRow: false, fixedColumn: false });
const placeholders = /'argument (\d+)'!A1/g;

type Given = Readonly<Record<string, Readonly<{ argument: Argument; index: number }>>>;

/**
 * A call of one of our functions as native formula text, with the arguments as they were written; null where it cannot
 * be said for all values that the arguments may have.
 */
export function nativeCall(id: string, given: readonly Argument[], separator: ';' | ','): string | null {
  const metric = expressionMetrics.get(id);
  if (metric === undefined || given.length > Object.keys(metric.inputs).length) return null;
  const named: Given = Object.fromEntries(
    Object.keys(metric.inputs).map((name, index) => [name, { argument: given[index] ?? { kind: 'none' }, index }]),
  );
  const formula = formulaOf(metric, named);
  if (formula === null) return null;
  const style = { separator, prefixes: {}, title: (key: string) => key };
  return printFormula(withoutSettledTests(formula), style).replace(placeholders, (_, index: string) =>
    spliced(given[Number(index)] as Argument),
  );
}

/** The same from the arguments as texts, an empty one for what is left out; null also where a text is no argument. */
export function nativeCallOf(id: string, given: readonly string[], separator: ';' | ','): string | null {
  const tokens = given.map(tokenize);
  if (tokens.includes(null)) return null;
  return nativeCall(
    id,
    tokens.map((one) => readArgument(one ?? [])),
    separator,
  );
}

/** An argument within arithmetic: anything but one cell keeps together in brackets. */
const spliced = (argument: Argument): string =>
  argument.kind === 'cell' ? argument.text : argument.kind === 'value' ? `(${argument.text})` : '';

/** Which definition counts follows from the arguments: one named in a text, or one that an optional argument brings. */
function formulaOf(metric: ExpressionMetric, given: Given): Formula | null {
  const standard = metric.variants[0]?.expression ?? metric.expression;
  const chooser = Object.entries(metric.inputs).find(([, input]) => input.choosesVariant)?.[0];
  const choice = given[chooser ?? '']?.argument ?? { kind: 'none' };
  if (choice.kind === 'text' && choice.value.trim() !== '') {
    const chosen = metric.variants.find((variant) => variant.id === choice.value.trim().toLowerCase());
    return chosen ? expressionFormula(chosen.expression ?? metric.expression, metric, given) : null;
  }
  if (choice.kind !== 'none' && choice.kind !== 'text') return null;
  const extra = metric.variants.find((variant) => variant.given !== undefined && variant.expression !== undefined);
  const bringer = given[extra?.given ?? ''];
  if (extra?.expression === undefined || bringer === undefined || bringer.argument.kind === 'none')
    return expressionFormula(standard, metric, given);
  const withIt = expressionFormula(extra.expression, metric, given);
  if (withIt === null || bringer.argument.kind !== 'cell') return withIt;
  const without = expressionFormula(standard, metric, given);
  return without && when(binary('=', placeholder(bringer.index), ''), without, withIt);
}

function expressionFormula(expression: Expression, metric: ExpressionMetric, given: Given): Formula | null {
  const used = inputNames(expression);
  const inputs = Object.entries(metric.inputs).filter(([name]) => used.has(name));
  const stands = inputs.map(([name, input]) => [name, standIn(input, given[name] as Given[string])] as const);
  if (stands.some(([, formula]) => formula === null)) return null;
  const cells = Object.fromEntries(stands) as Readonly<Record<string, Formula>>;
  const bounded = inputs.map(([name, { atLeast, atMost }]) => ({ name, atLeast, atMost }));
  return sheetFormula({ inputs: bounded, expression }, cells);
}

const isWithin = (value: number, { atLeast, atMost }: MetricInput): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** What stands for an input: a number, a cell or a value; its fallback where it is left out; null where nothing can. */
function standIn(input: MetricInput, { argument, index }: Given[string]): Formula | null {
  const { fallback } = input;
  const otherwise: Formula | null = fallback === undefined ? null : { kind: 'number', value: fallback };
  switch (argument.kind) {
    case 'none':
      return otherwise;
    case 'number':
      return isWithin(argument.value, input) ? { kind: 'number', value: argument.value } : null;
    case 'cell': {
      const own = placeholder(index);
      return otherwise === null ? own : when(binary('=', own, ''), otherwise, own);
    }
    case 'value':
      return placeholder(index);
    default:
      return null;
  }
}
