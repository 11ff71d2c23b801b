import type { Expression } from './expression.ts';

/** One input of a computation and the bounds outside which there is no answer. */
export type BoundedInput = Readonly<{ name: string; atLeast?: number | undefined; atMost?: number | undefined }>;

/** An expression with the inputs it reads, in argument order: what the number and the sheet formula are both made from. */
export type Computation = Readonly<{ inputs: readonly BoundedInput[]; expression: Expression }>;

/** The names an expression reads. */
export function inputNames(expression: Expression): ReadonlySet<string> {
  if (expression.kind === 'input') return new Set([expression.name]);
  if (expression.kind === 'number') return new Set();
  if (expression.kind === 'round') return inputNames(expression.of);
  return new Set([...inputNames(expression.left), ...inputNames(expression.right)]);
}
