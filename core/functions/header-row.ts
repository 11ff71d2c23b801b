import { noAnswer } from '../values/no-answer.ts';
import { isErrorText } from './error-text.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from './sheet-function.ts';

type Run = SheetFunction['run'];
type Rows = readonly (readonly unknown[])[];

/** What a range means to an argument: numbers or days in its rows, a list of them apart from the rows, or anything else. */
export type Holds = 'figures' | 'list' | 'other';

/** Letters and no figure: a text such as `12 TL` or `13 Ocak 2026` may be a value that was meant, and is never passed over. */
const isName = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && !/\p{N}/u.test(cell) && !isErrorText(cell);

const isNameOrBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '' || isName(cell);

const isTall = (argument: unknown): argument is Rows =>
  Array.isArray(argument) && argument.length > 1 && argument.every(Array.isArray);

const startsWithNames = ([first = []]: Rows): boolean => isName(first[0]) && first.every(isNameOrBlank);

const withoutNames = ([first = [], ...others]: Rows): Rows => [first.map(() => null), ...others];

/** The answers of rows with none for the first; a range that is blank but for its name counts as left out, and has no rows. */
function withoutFirst(result: FunctionResult): FunctionResult {
  if (!Array.isArray(result) || result.length < 2) return result;
  const [first, ...others] = result as readonly (readonly FunctionValue[])[];
  return [(first ?? []).map(() => noAnswer('no-data')), ...others];
}

/**
 * People hand over whole columns, names on top. Where every range of several rows that is to hold numbers or days begins
 * with a row of names, that row counts as blank, and holds no answer where answers stand row by row. Where only some of them
 * do, it may as well be a slip of the keyboard, and stays what it is: told by the function. `holds` says it of each argument
 * in order.
 */
export function passingOverNames(run: Run, holds: readonly Holds[], answersByRow: boolean): Run {
  return (given) => {
    const ranges = holds.flatMap((what, at) => (what !== 'other' && isTall(given[at]) ? [at] : []));
    if (ranges.length === 0 || !ranges.every((at) => startsWithNames(given[at] as Rows))) return run(given);
    const result = run(given.map((argument, at) => (ranges.includes(at) ? withoutNames(argument as Rows) : argument)));
    return answersByRow && ranges.some((at) => holds[at] === 'figures') ? withoutFirst(result) : result;
  };
}
