/** A formula over named inputs, as data: one tree, folded into a number, a sheet formula or words. */
export type Operator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'min' | 'max';

export type Expression =
  | Readonly<{ kind: 'input'; name: string }>
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'round'; of: Expression }>
  | Readonly<{ kind: Operator; left: Expression; right: Expression }>;

type Operand = Expression | number;

const operand = (value: Operand): Expression => (typeof value === 'number' ? { kind: 'number', value } : value);

const operation =
  (kind: Operator) =>
  (left: Operand, right: Operand): Expression => ({ kind, left: operand(left), right: operand(right) });

export const input = (name: string): Expression => ({ kind: 'input', name });
export const add = operation('add');
export const subtract = operation('subtract');
export const multiply = operation('multiply');
export const divide = operation('divide');
export const power = operation('power');
export const min = operation('min');
export const max = operation('max');

/** Ratios keep this many decimals where they are compared, so that 0.95 is 0.95 in every program. */
export const RATIO_DECIMALS = 9;

/** A constant. */
export const number = (value: number): Expression => ({ kind: 'number', value });

export const round = (of: Expression): Expression => ({ kind: 'round', of });

/** One function a node: what a rendering of an expression has to say. */
export type Rendering<Result> = Readonly<
  {
    input(name: string): Result;
    number(value: number): Result;
    round(of: Result): Result;
  } & { [Kind in Operator]: (left: Result, right: Result) => Result }
>;

/** Renders an expression from its leaves up. */
export function fold<Result>(expression: Expression, rendering: Rendering<Result>): Result {
  switch (expression.kind) {
    case 'input':
      return rendering.input(expression.name);
    case 'number':
      return rendering.number(expression.value);
    case 'round':
      return rendering.round(fold(expression.of, rendering));
    default:
      return rendering[expression.kind](fold(expression.left, rendering), fold(expression.right, rendering));
  }
}

/** The denominators of an expression, inner ones first; a constant one is left out. */
export function denominators(expression: Expression): readonly Expression[] {
  if (expression.kind === 'input' || expression.kind === 'number') return [];
  if (expression.kind === 'round') return denominators(expression.of);
  const inner = [...denominators(expression.left), ...denominators(expression.right)];
  return expression.kind === 'divide' && expression.right.kind !== 'number' ? [...inner, expression.right] : inner;
}
