import { isErrorText } from '../../core/functions/error-text.ts';
import { noAnswerMessage } from '../../core/functions/no-answer-message.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { NoAnswer } from '../../core/values/no-answer.ts';
import { displayLanguage } from './display-language.ts';

/** Errors that Excel lets a function give; only `#N/A` and `#VALUE!` show a reason. */
const givable = ['notAvailable', 'divisionByZero', 'invalidValue', 'invalidNumber', 'nullReference'] as const;

/** The error of a cell that an argument points at, told with the argument's name. */
export function errorPassedOn(parameter: string, found: string): CustomFunctions.Error {
  const name = givable.find((one) => CustomFunctions.ErrorCode[one] === found) ?? 'invalidValue';
  const { from } = locales[displayLanguage()].sidebarTexts.cellErrors;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[name], fill(from, { cell: parameter, found }));
}

/** Which of Excel's errors fits. A result beyond all numbers is told by `#NUM!` alone, which needs no sentence. */
function codeOf({ code, found, options }: NoAnswer): (typeof givable)[number] {
  if (code === 'no-data' || code === 'too-little-history') return 'notAvailable';
  if (code === 'zero-denominator') return 'divisionByZero';
  const isOfResult = code === 'out-of-range' && found === undefined && options === undefined;
  return isOfResult ? 'invalidNumber' : 'invalidValue';
}

/** The error that the cell shows for a missing answer, with the reason and what to do in the user's language. */
export function cellError(reason: NoAnswer): CustomFunctions.Error {
  const { parameter, found } = reason;
  if (parameter !== undefined && found !== undefined && isErrorText(found)) return errorPassedOn(parameter, found);
  const code = CustomFunctions.ErrorCode[codeOf(reason)];
  return new CustomFunctions.Error(code, noAnswerMessage(reason, displayLanguage()));
}
