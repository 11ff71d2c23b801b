/**
 * Why a computation has no answer. A missing answer is a value with a reason: never NaN, Infinity or a false 0.
 * `not-additive`: several values of a field that does not add up, such as reach. `too-little-history`: too few days to
 * foretell anything from.
 */
export type NoAnswerCode =
  | 'no-data'
  | 'zero-denominator'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'shape-mismatch'
  | 'not-additive'
  | 'too-little-history';

/**
 * What a locale's sentence may name: which parameter, what was found there, and the bound or the options it breaks; of
 * ranges that differ in size, how many rows or columns two of them have; what a blank should hold, where that is no
 * number; and the parameter whose day a day must not be before.
 */
export type NoAnswerFacts = Readonly<{
  parameter?: string;
  found?: string;
  atLeast?: number;
  atMost?: number;
  options?: readonly string[];
  needs?: 'date' | 'text';
  notBefore?: string;
  rows?: readonly [number, number];
  columns?: readonly [number, number];
}>;

export type NoAnswer = Readonly<{ code: NoAnswerCode } & NoAnswerFacts>;

/** A number, or the reason why there is none. */
export type Answer = number | NoAnswer;

/** The missing answer with this reason. */
export const noAnswer = (code: NoAnswerCode, facts: NoAnswerFacts = {}): NoAnswer => ({ code, ...facts });

export const isNoAnswer = (value: unknown): value is NoAnswer =>
  typeof value === 'object' && value !== null && 'code' in value;

/** Whether there is no answer since there are no data: a blank among cells that were read. */
export const isNoData = (answer: Answer): boolean => isNoAnswer(answer) && answer.code === 'no-data';

/** Whether there is no answer for any other reason. */
export const isFlaw = (answer: Answer): answer is NoAnswer => isNoAnswer(answer) && answer.code !== 'no-data';
