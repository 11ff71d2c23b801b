import { binary, call, empty, type Formula, firstOf, type Operand } from '../workbook/formula.ts';
import type { BoundedInput, Computation } from './computation.ts';
import { denominators, type Expression, fold, RATIO_DECIMALS, type Rendering } from './expression.ts';

/** The cell, or the number, that stands for each input. */
export type FormulaInputs = Readonly<Record<string, Formula>>;

/** Arithmetic as native formulas, over whatever stands for the inputs. */
export const arithmeticFormula = (input: (name: string) => Formula): Rendering<Formula> => ({
  input,
  number: (value) => ({ kind: 'number', value }),
  round: (of) => call('ROUND', of, RATIO_DECIMALS),
  add: (left, right) => binary('+', left, right),
  subtract: (left, right) => binary('-', left, right),
  multiply: (left, right) => binary('*', left, right),
  divide: (left, right) => binary('/', left, right),
  power: (left, right) => binary('^', left, right),
  min: (left, right) => call('MIN', left, right),
  max: (left, right) => call('MAX', left, right),
});

const formulaRendering = (inputs: FormulaInputs): Rendering<Formula> =>
  arithmeticFormula((name) => {
    const reference = inputs[name];
    if (reference === undefined) throw new Error(`No cell stands for ${name}`);
    return reference;
  });

/** What stands in the way of an answer, and what to show then. */
type Obstacle = readonly [Formula, Operand];

/** How a computation's formula words each missing answer; cells leave them empty, notes tell them. */
export type ReasonTexts = Readonly<{
  noData(input: string): Operand;
  outOfRange(input: string): Operand;
  zeroDenominator(input: string | null): Operand;
}>;

function outside({ atLeast, atMost }: BoundedInput, reference: Formula): Formula | null {
  const below = atLeast === undefined ? null : binary('<', reference, atLeast);
  const above = atMost === undefined ? null : binary('>', reference, atMost);
  return below && above ? call('OR', below, above) : (below ?? above);
}

function obstacles({ inputs, expression }: Computation, cells: FormulaInputs, texts: ReasonTexts): readonly Obstacle[] {
  const rendering = formulaRendering(cells);
  const used = inputs.flatMap((input) => {
    const reference = cells[input.name];
    return reference === undefined || reference.kind === 'number' ? [] : [{ input, reference }];
  });
  const missing = used.map(
    ({ input, reference }): Obstacle => [binary('=', call('COUNT', reference), 0), texts.noData(input.name)],
  );
  const bounds = used.flatMap(({ input, reference }): Obstacle[] => {
    const condition = outside(input, reference);
    return condition ? [[condition, texts.outOfRange(input.name)]] : [];
  });
  const zeros = denominators(expression).map((denominator): Obstacle => {
    const input = denominator.kind === 'input' ? denominator.name : null;
    return [binary('=', fold(denominator, rendering), 0), texts.zeroDenominator(input)];
  });
  return [...missing, ...bounds, ...zeros];
}

const nothing: ReasonTexts = { noData: () => empty, outOfRange: () => empty, zeroDenominator: () => empty };

/** The computation as a native formula that is empty, never 0 or an error, where there is no answer. */
export function sheetFormula(computation: Computation, cells: FormulaInputs): Formula {
  const answer = fold(computation.expression, formulaRendering(cells));
  const [missing, rest] = splitMissing(computation, cells);
  const guarded = firstOf(rest, answer);
  return missing === null ? guarded : call('IF', missing, empty, guarded);
}

/** One COUNT over all cells says the same as one each, and is what a person would type. */
function splitMissing(computation: Computation, cells: FormulaInputs): [Formula | null, readonly Obstacle[]] {
  const references = computation.inputs.flatMap(({ name }) => {
    const reference = cells[name];
    return reference === undefined || reference.kind === 'number' ? [] : [reference];
  });
  const rest = obstacles(computation, cells, nothing).slice(references.length);
  return references.length === 0 ? [null, rest] : [binary('<', call('COUNT', ...references), references.length), rest];
}

/** The reason beside an empty cell, as a formula: empty where there is an answer. */
export const reasonFormula = (computation: Computation, cells: FormulaInputs, texts: ReasonTexts): Formula =>
  firstOf(obstacles(computation, cells, texts), empty);

/** An expression over cells without its guards, for parts of other formulas. */
export const bareFormula = (expression: Expression, cells: FormulaInputs): Formula =>
  fold(expression, formulaRendering(cells));
