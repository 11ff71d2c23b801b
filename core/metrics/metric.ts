import { type Expression, input as inputNode } from '../expression/expression.ts';
import type { DealStage, Direction, Field } from '../fields/field.ts';
import type { Answer } from '../values/no-answer.ts';

/** A ratio is a fraction shown as a percent; money has the data's currency; points run from -100 to 100 or 0 to 100. */
export type Unit = 'ratio' | 'count' | 'number' | 'money' | 'seconds' | 'days' | 'months' | 'periods' | 'points';

export const groups = ['activity', 'engagement', 'customer', 'conversion', 'value'] as const;
type Group = (typeof groups)[number];

/** One argument of a metric. A bare field stands for an input with the field's own texts. */
export type MetricInput = Readonly<{
  label: string;
  description: string;
  /** The fields that can feed it, best first; none where no column ever does. */
  fields: readonly Field[];
  /** Another metric whose value of the same period feeds it, where no column does. */
  metric?: Metric;
  /** Taken from the period before the one computed. */
  earlier?: true;
  /** May be left out; `fallback` is then used, or the variant without it. */
  optional?: true;
  fallback?: number;
  /** The argument is a variant's id as text, not a number. */
  choosesVariant?: true;
  /** Boxes may be ticked in it: TRUE counts as 1, FALSE as 0. */
  takesTicks?: true;
  /** Bounds outside which there is no answer (`out-of-range`). */
  atLeast?: number;
  atMost?: number;
}>;

/** A named definition of the same metric; the first of a metric's variants is its default. */
export type Variant = Readonly<{
  id: string;
  /** Completes the sentence "Open rate, …": `per email delivered`. */
  label: string;
  /** Who defines it so. */
  source: string;
  /** Columns that feed an input in this variant, in place of the default's. */
  fields?: Readonly<Record<string, readonly Field[]>>;
  /** Used wherever this optional argument is given. */
  given?: string;
  /** Only where the arithmetic changes too. */
  expression?: Expression;
}>;

/** A cell of an example: a number, a text, a box (true where ticked), or a blank (null); whole columns for metrics over columns. */
type ExampleCell = number | string | boolean | null;

export type Example = Readonly<{
  given: Readonly<Record<string, ExampleCell | readonly (readonly ExampleCell[])[]>>;
  /** The answer, or a rectangle of answers where the metric spills. */
  gives: Answer | readonly (readonly Answer[])[];
  /** Where the expected number comes from. */
  source?: string;
}>;

type MetricTexts = Readonly<{
  /** The function's name. Never changes. */
  id: string;
  /** The name that sheets which are out there mark its rows with, where that is another one. */
  markedAs?: string;
  group: Group;
  /** Where it stands among its group's rows; gaps leave room. */
  place: number;
  label: string;
  /** What it is for, in one sentence a marketer understands. */
  purpose: string;
  unit: Unit;
  better: Direction;
  /** Says something of one period only: several periods together have no such figure. */
  ofOnePeriod?: true;
  /** What to look at when it is poor, in one sentence. */
  whenPoor: string;
  variants: readonly Variant[];
  examples: readonly Example[];
  /** Where the definition is published. */
  references: readonly string[];
}>;

/** A metric that is one expression: every rendering of it is derived. */
export type ExpressionMetric = MetricTexts &
  Readonly<{ kind: 'expression'; inputs: Readonly<Record<string, MetricInput>>; expression: Expression }>;

/** Whole columns in: each cell a number (a date is a day number), or the reason why it is none. */
export type Column = readonly (readonly Answer[])[];

/** A metric over whole columns, which does not broadcast. */
export type ColumnMetric = MetricTexts &
  Readonly<{
    kind: 'columns';
    inputs: Readonly<Record<string, MetricInput>>;
    /** Columns come by input name; an input left out is undefined. `choice` is the chosen variant's id. */
    compute(
      columns: Readonly<Record<string, Column | undefined>>,
      choice: string,
    ): Answer | readonly (readonly Answer[])[];
    /** In sheets built from records: the mean of `later` less `earlier` over the rows whose `later` is in the period. */
    meanDays?: Readonly<{ later: Field; earlier: Field; onlyAtStage?: DealStage }>;
  }>;

export type Metric = ExpressionMetric | ColumnMetric;

type InputDefinition = Field | MetricInput;
type Nodes<Name extends string> = Readonly<Record<Name, Expression>>;

type VariantDefinition<Name extends string> = Readonly<
  Omit<Variant, 'fields' | 'given' | 'expression'> & {
    fields?: Readonly<Partial<Record<Name, readonly Field[]>>>;
    given?: Name;
    expression?(inputs: Nodes<Name>): Expression;
  }
>;

type ExampleDefinition<Name extends string> = Readonly<
  Omit<Example, 'given'> & { given: Readonly<{ [N in Name]?: Example['given'][string] }> }
>;

type Definition<Name extends string> = Readonly<
  Omit<MetricTexts, 'variants' | 'examples'> & {
    inputs: Readonly<Record<Name, InputDefinition>>;
    variants?: readonly VariantDefinition<NoInfer<Name>>[];
    examples: readonly ExampleDefinition<NoInfer<Name>>[];
  }
>;

const isField = (definition: InputDefinition): definition is Field => 'overTime' in definition;

const fromField = (field: Field): MetricInput => ({
  label: field.label,
  description: field.description,
  fields: [field],
});

/** An input fed by the first of these fields that the data has, told in the first one's words unless `texts` says otherwise. */
export function from(
  fields: readonly [Field, ...Field[]],
  texts: Partial<Omit<MetricInput, 'fields'>> = {},
): MetricInput {
  return { ...fromField(fields[0]), ...texts, fields };
}

function normalize<Name extends string>(definition: Definition<Name>) {
  const entries = Object.entries<InputDefinition>(definition.inputs);
  const inputs = Object.fromEntries(entries.map(([name, given]) => [name, isField(given) ? fromField(given) : given]));
  const nodes = Object.fromEntries(entries.map(([name]) => [name, inputNode(name)])) as Nodes<Name>;
  const variants = (definition.variants ?? []).map(({ expression, ...rest }) => ({
    ...rest,
    ...(expression ? { expression: expression(nodes) } : {}),
  })) as readonly Variant[];
  return { inputs, nodes, variants };
}

/** A metric as one expression over its inputs; the inputs' order is the argument order. */
export function defineMetric<const Name extends string>(
  definition: Definition<Name> & { expression(inputs: Nodes<NoInfer<Name>>): Expression },
): ExpressionMetric {
  const { inputs, nodes, variants } = normalize(definition);
  return {
    ...definition,
    examples: definition.examples as readonly Example[],
    kind: 'expression',
    inputs,
    variants,
    expression: definition.expression(nodes),
  };
}

/** A metric that an expression can't say: a plain pure function over whole columns, with the same face. */
export function defineColumnMetric<const Name extends string>(
  definition: Definition<Name> & Pick<ColumnMetric, 'compute' | 'meanDays'>,
): ColumnMetric {
  const { inputs, variants } = normalize(definition);
  return { ...definition, examples: definition.examples as readonly Example[], kind: 'columns', inputs, variants };
}
