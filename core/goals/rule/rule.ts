import { type Expression, input, number as numberNode } from '../../expression/expression.ts';
import type { NoAnswerCode } from '../../values/no-answer.ts';

/** A comparison, or several of them joined: what a case of a rule asks. */
export type Condition =
  | Readonly<{ kind: 'compare'; operator: '<' | '<=' | '=' | '>=' | '>'; left: Expression; right: Expression }>
  /** Nothing stands there. */
  | Readonly<{ kind: 'isBlank'; name: string }>
  /** A choice, such as the kind of a goal, is this one. A blank is none of them. */
  | Readonly<{ kind: 'is'; name: string; option: string }>
  | Readonly<{ kind: 'and' | 'or'; of: readonly Condition[] }>
  | Readonly<{ kind: 'not'; of: Condition }>;

/** What a case gives. */
export type Outcome =
  | Readonly<{ kind: 'value'; expression: Expression }>
  | Readonly<{ kind: 'code'; code: string }>
  /** What another step gives. */
  | Readonly<{ kind: 'step'; name: string }>
  /** Working days from one day to another, both counted, after the weekend that is chosen. */
  | Readonly<{ kind: 'workingDays'; from: Expression; to: Expression }>
  | Readonly<{ kind: 'none'; reason: NoAnswerCode; parameter?: string }>;

/** The first case whose condition holds says what a step gives. */
export type Step = Readonly<{
  cases: readonly Readonly<{ when: Condition; gives: Outcome }>[];
  otherwise: Outcome;
}>;

/** Steps by name. An expression names facts that are given and steps alike; no step leads back to itself. */
export type Rule = Readonly<Record<string, Step>>;

type Operand = Expression | number;
const operand = (value: Operand): Expression => (typeof value === 'number' ? numberNode(value) : value);

const comparison =
  (operator: Extract<Condition, { kind: 'compare' }>['operator']) =>
  (left: Operand, right: Operand): Condition => ({
    kind: 'compare',
    operator,
    left: operand(left),
    right: operand(right),
  });

/** Comparisons of two expressions, either of which may be a plain number. */
export const below = comparison('<');
export const equal = comparison('=');
export const atLeast = comparison('>=');
export const above = comparison('>');

/** Questions about what is given, and how they are joined. */
export const isBlank = (name: string): Condition => ({ kind: 'isBlank', name });
export const is = (name: string, option: string): Condition => ({ kind: 'is', name, option });
export const and = (...of: readonly Condition[]): Condition => ({ kind: 'and', of });
export const or = (...of: readonly Condition[]): Condition => ({ kind: 'or', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });

/** What a case can give. */
export const value = (given: Operand): Outcome => ({ kind: 'value', expression: operand(given) });
export const code = (given: string): Outcome => ({ kind: 'code', code: given });
export const step = (name: string): Outcome => ({ kind: 'step', name });
export const none = (reason: NoAnswerCode, parameter?: string): Outcome =>
  parameter === undefined ? { kind: 'none', reason } : { kind: 'none', reason, parameter };

/** A step without cases. */
export const always = (expression: Operand): Step => ({ cases: [], otherwise: value(expression) });

/** `[condition, outcome]` in order, then what else it gives. */
export const firstThat = (cases: readonly (readonly [Condition, Outcome])[], otherwise: Outcome): Step => ({
  cases: cases.map(([when, gives]) => ({ when, gives })),
  otherwise,
});

/** A fact or a step by name, in an expression. */
export const fact = input;
