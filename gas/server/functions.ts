import { isErrorText } from '../../core/functions/error-text.ts';
import { functions } from '../../core/functions/index.ts';
import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../core/functions/sheet-function.ts';
import { fill } from '../../core/locales/fill.ts';
import type { Language } from '../../core/values/language.ts';
import { isNoAnswer, type NoAnswer, type NoAnswerCode, noAnswer } from '../../core/values/no-answer.ts';
import { hasOpenEnd, readArguments } from './arguments.ts';
import { locales } from './texts/locales.ts';
import { userLanguage } from './user-language.ts';

type Cell = number | string;

/** States of data that pass, not mistakes: nobody has to do anything about a row without visitors. */
const ordinary: readonly NoAnswerCode[] = ['no-data', 'zero-denominator', 'too-little-history'];

/** A sentence in the user's language, or what it is about where the files of languages were not put beside Code.js. */
function told(sentence: (language: Language) => string, about: string): Error {
  try {
    return new Error(sentence(userLanguage()));
  } catch {
    return new Error(about);
  }
}

/** An error cell that an argument points at, told with the argument's name. */
const errorPassedOn = (parameter: string, found: string): Error =>
  told((language) => fill(locales[language].sidebarTexts.cellErrors.from, { cell: parameter, found }), found);

/** The error that the cell shows, with the reason and what to do on hover. */
function failure(reason: NoAnswer): Error {
  const { parameter, found } = reason;
  if (parameter !== undefined && isErrorText(found)) return errorPassedOn(parameter, found);
  return told((language) => noAnswerMessage(reason, language), reason.code);
}

function check({ parameters }: SheetFunction, given: readonly unknown[]): void {
  // In a locale with decimal points `1,5` is two arguments: a wrong number would come of it.
  if (given.length > parameters.length)
    throw told(
      (language) => fill(locales[language].sidebarTexts.cellErrors['too-many'], { most: String(parameters.length) }),
      'too many arguments',
    );
  const at = given.findIndex(isErrorText);
  if (at >= 0) throw errorPassedOn(parameters[at]?.name as string, given[at] as string);
}

/**
 * A bad row leaves its own cell blank; but a range in which nothing can be answered, for a mistake, says why. Where ranges
 * differ in size, the first cell that not all of them have says so, unless one of them is a whole column.
 */
function readRows(rows: readonly (readonly FunctionValue[])[], hasOpenEnd: boolean): Cell[][] {
  if (rows.length === 0) throw failure(noAnswer('no-data'));
  const reasons = rows.every((row) => row.every(isNoAnswer)) ? (rows.flat() as readonly NoAnswer[]) : [];
  const mistake = reasons.find(({ code }) => !ordinary.includes(code));
  if (mistake) throw failure(mistake);
  let isTold = hasOpenEnd;
  const told = (reason: NoAnswer): string => {
    if (isTold || reason.code !== 'shape-mismatch') return '';
    isTold = true;
    return failure(reason).message;
  };
  return rows.map((row) => row.map((value) => (isNoAnswer(value) ? told(value) : value)));
}

function written(result: FunctionResult, hasOpenEnd: boolean): Cell | Cell[][] {
  if (Array.isArray(result)) return readRows(result as readonly (readonly FunctionValue[])[], hasOpenEnd);
  const value = result as FunctionValue;
  if (isNoAnswer(value)) throw failure(value);
  return value;
}

/**
 * What a cell with one of our functions shows: a number or a text, or rows of them for ranges. `given` is what Google
 * hands over, in order.
 * @throws Error where there is no answer: its message, in the user's language, says what to do.
 */
export function callFunction(id: string, given: ArrayLike<unknown>): Cell | Cell[][] {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`There is no function ${id}`);
  const read = readArguments(Array.from(given));
  check(found, read);
  return written(found.run(read), hasOpenEnd(given, read));
}
