import { noAnswer } from '../values/no-answer.ts';
import { isErrorText } from './error-text.ts';
import { isBlankCell } from './grid.ts';
import type { FunctionValue, SheetFunction } from './sheet-function.ts';

type Run = SheetFunction['run'];
type Rows<Cell = unknown> = readonly (readonly Cell[])[];

/** What a range means to an argument: numbers or days in its rows, a list of them apart from the rows, or anything else. */
export type Holds = 'figures' | 'list' | 'other';

/** Letters and no figure: a text such as `12 TL` or `13 Ocak 2026` may be a value that was meant, and is never passed over. */
const isName = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && !/\p{N}/u.test(cell) && !isErrorText(cell);

const isNamed = (argument: unknown): argument is Rows => {
  const first: unknown = (argument as Rows)[0];
  return Array.isArray(first) && isName(first[0]) && first.every((cell) => isBlankCell(cell) || isName(cell));
};

const isTall = (argument: unknown): boolean =>
  Array.isArray(argument) && argument.length > 1 && argument.every(Array.isArray);

/** The rows with nothing in the first. */
const withoutFirst = <Cell>([first = [], ...others]: Rows<Cell>, nothing: Cell): Rows<Cell> => [
  first.map(() => nothing),
  ...others,
];

/**
 * People hand over whole columns, names on top. Where every range of several rows that is to hold numbers or days begins
 * with a row of names, that row counts as blank, and holds no answer where answers stand row by row. Where only some of them
 * do, it may as well be a slip of the keyboard, and stays what it is: told by the function. `holds` says it of each argument
 * in order.
 */
export function passingOverNames(run: Run, holds: readonly Holds[], answersByRow: boolean): Run {
  return (given) => {
    const isRange = (argument: unknown, at: number): boolean => holds[at] !== 'other' && isTall(argument);
    const ranges = given.filter(isRange);
    if (ranges.length === 0 || !ranges.every(isNamed)) return run(given);
    const result = run(given.map((each, at) => (isRange(each, at) ? withoutFirst(each as Rows, null) : each)));
    const isByRow = answersByRow && given.some((each, at) => holds[at] === 'figures' && isTall(each));
    // A range that is blank but for its name counts as left out, and has no rows.
    return isByRow && Array.isArray(result) && result.length > 1
      ? withoutFirst<FunctionValue>(result as Rows<FunctionValue>, noAnswer('no-data'))
      : result;
  };
}
