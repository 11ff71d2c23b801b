import type { FieldTexts } from '../../locales/locale.ts';
import type { Unit } from '../../metrics/metric.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { Grid } from '../grid.ts';
import type { FunctionExample, FunctionResult, FunctionValue } from '../sheet-function.ts';

/** What an argument is made of: a number, a day, any text, or one of some words. */
type Reads = 'number' | 'date' | 'text' | readonly string[];

/** One argument of a function about goals. */
export type GoalParameter = FieldTexts &
  Readonly<{
    reads: Reads;
    /** May be left out; `fallback` then stands for it. */
    optional?: true;
    fallback?: number | string;
    /** A list of days that holds for every answer, whatever its shape; blanks in it are passed over. */
    isList?: true;
    /** A blank is an answer of its own, not a reason for none. */
    mayBeBlank?: true;
    /** Bounds outside which there is no answer. */
    atLeast?: number;
    atMost?: number;
  }>;

type GoalFunctionTexts = Readonly<{
  /** The function's name. Never changes. */
  id: string;
  /** Where it stands among the functions about goals. */
  place: number;
  label: string;
  /** What it is for, in one sentence a marketer understands. */
  purpose: string;
  unit: Unit | 'text';
  parameters: Readonly<Record<string, GoalParameter>>;
  examples: readonly FunctionExample[];
  /** Where the way of computing it is published. */
  references: readonly string[];
}>;

/** The arguments of one cell by name: numbers, day numbers, chosen words; null where a blank may stand. */
type CellArguments = Readonly<Record<string, number | string | null>>;

/** Lists of days by name, of the arguments that are such. */
type ListArguments = Readonly<Record<string, readonly DayNumber[]>>;

/** A function of single cells: ranges in, ranges out. */
export type CellGoalFunction = GoalFunctionTexts &
  Readonly<{ kind: 'cells'; answer(given: CellArguments, lists: ListArguments): FunctionValue }>;

/** A function of whole columns, which does not broadcast. */
export type ColumnGoalFunction = GoalFunctionTexts &
  Readonly<{ kind: 'columns'; answer(given: Readonly<Record<string, Grid>>): FunctionResult }>;

export type GoalFunction = CellGoalFunction | ColumnGoalFunction;

type Definition<Kind extends GoalFunction> = Omit<Kind, 'kind'>;

/** A function about goals that answers cell by cell. */
export const defineGoalFunction = (definition: Definition<CellGoalFunction>): CellGoalFunction => ({
  kind: 'cells',
  ...definition,
});

/** A function about goals that reads whole columns. */
export const defineGoalColumnFunction = (definition: Definition<ColumnGoalFunction>): ColumnGoalFunction => ({
  kind: 'columns',
  ...definition,
});
