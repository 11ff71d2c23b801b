import { isErrorText } from '../../core/functions/error-text.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../core/functions/sheet-function.ts';
import { isNoAnswer, type NoAnswer, type NoAnswerCode, noAnswer } from '../../core/values/no-answer.ts';
import { argumentKinds } from './argument-kinds.ts';
import { cellError, errorPassedOn } from './cell-errors.ts';
import { hasOpenEnd, readArguments } from './read-arguments.ts';

type Cell = number | string | CustomFunctions.Error;

/** States of data that pass, not mistakes: nobody has to do anything about a row without visitors. */
const ordinary: readonly NoAnswerCode[] = ['no-data', 'zero-denominator', 'too-little-history'];

/**
 * A bad row leaves its own cell blank; but a range in which nothing can be answered, for a mistake, says why. Where ranges
 * differ in size, the cells that not all of them have say so, unless one of them is a whole column.
 */
function readRows(rows: readonly (readonly FunctionValue[])[], hasOpenEnd: boolean): Cell[][] {
  if (rows.length === 0) throw cellError(noAnswer('no-data'));
  const reasons = rows.every((row) => row.every(isNoAnswer)) ? (rows.flat() as readonly NoAnswer[]) : [];
  const mistake = reasons.find(({ code }) => !ordinary.includes(code));
  if (mistake) throw cellError(mistake);
  // Long ranges share one error.
  let sizes: CustomFunctions.Error | null = null;
  const told = (reason: NoAnswer): Cell => {
    if (hasOpenEnd || reason.code !== 'shape-mismatch') return '';
    sizes ??= cellError(reason);
    return sizes;
  };
  return rows.map((row) => row.map((value) => (isNoAnswer(value) ? told(value) : value)));
}

function written(result: FunctionResult, hasOpenEnd: boolean): Cell[][] {
  if (Array.isArray(result)) return readRows(result as readonly (readonly FunctionValue[])[], hasOpenEnd);
  const value = result as FunctionValue;
  if (isNoAnswer(value)) throw cellError(value);
  return [[value]];
}

/**
 * What a cell with one of our functions shows, in rows: one row of one cell for single values. `given` is what Excel hands
 * over, in order.
 * @throws CustomFunctions.Error where there is no answer, with the reason and what to do.
 */
export function callFunction(one: SheetFunction, given: readonly unknown[]): Cell[][] {
  const read = readArguments(given, argumentKinds(one.id));
  const at = read.findIndex(isErrorText);
  if (at >= 0) throw errorPassedOn(one.parameters[at]?.name as string, read[at] as string);
  return written(one.run(read), hasOpenEnd(given, read));
}
