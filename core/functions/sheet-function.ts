import type { Direction } from '../fields/field.ts';
import type { Example, Unit } from '../metrics/metric.ts';
import type { Answer } from '../values/no-answer.ts';

type Parameter = Readonly<{ name: string; description: string; optional: boolean }>;

/** A number, a text, or the reason why there is none. */
export type FunctionValue = Answer | string;

/** One answer, or rows of answers where a range was given or the function spills. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

/** Arguments by name, and what the function gives for them. */
export type FunctionExample = Readonly<Omit<Example, 'gives'> & { gives: FunctionResult }>;

/** A custom function as every host offers it: the same name, arguments and answers everywhere. */
export type SheetFunction = Readonly<{
  id: string;
  description: string;
  unit: Unit | 'text';
  better: Direction;
  parameters: readonly Parameter[];
  examples: readonly FunctionExample[];
  /** Never throws; arguments are raw cells or rectangles of raw cells, in order, missing ones undefined or null. */
  run(given: readonly unknown[]): FunctionResult;
}>;
