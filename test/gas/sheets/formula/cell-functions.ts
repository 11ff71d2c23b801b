import { numericFunctions } from '../../../../core/workbook/evaluate/scalar-functions.ts';
import { textFunctions } from '../../../../core/workbook/evaluate/text-functions.ts';
import type { PortableFunction } from '../../../../core/workbook/portable-functions.ts';
import { errorValue, isError, isTrue, toNumber, toText, type Value } from './value.ts';

/** A function that takes one value for each argument. */
export type CellFunction = (given: readonly Value[], decimal: string) => Value;

const english = (text: string, decimal: string): string =>
  decimal === '.' ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** Functions of texts and truths; what goes through numbers is core's, which calendars of others confirm. */
const others: Readonly<Record<string, CellFunction>> = {
  ISBLANK: ([value = null]) => value === null,
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISTEXT: ([value = null]) => typeof value === 'string',
  ISERROR: ([value = null]) => isError(value),
  ISNA: ([value = null]) => isError(value) && value.error === '#N/A',
  LEN: ([text = null], decimal) => toText(text, decimal).length,
  LEFT: ([text = null, count = 1], decimal) => toText(text, decimal).slice(0, Number(count)),
  RIGHT: ([text = null, count = 1], decimal) => (count === 0 ? '' : toText(text, decimal).slice(-Number(count))),
  UPPER: ([text = null], decimal) => toText(text, decimal).toUpperCase(),
  LOWER: ([text = null], decimal) => toText(text, decimal).toLowerCase(),
  CONCATENATE: (given, decimal) => given.map((value) => toText(value, decimal)).join(''),
  /** Where ranges are computed cell by cell; else IF looks at one branch alone. */
  IF: ([truth = null, then = null, otherwise = false]) => (isError(truth) ? truth : isTrue(truth) ? then : otherwise),
  HYPERLINK: ([url = null, label = url]) => label,
};

/** These look at errors instead of passing them on. */
const tolerant = ['ISBLANK', 'ISNUMBER', 'ISTEXT', 'ISERROR', 'ISNA', 'IF'];

/** Where these functions of texts take a number; all else is taken for text. */
const counting: Readonly<Record<string, readonly number[]>> = { CHAR: [0], MID: [1, 2], REPT: [1] };

export function cellFunction(name: string): CellFunction | null {
  const own = others[name];
  if (own) return tolerant.includes(name) ? own : (given, decimal) => given.find(isError) ?? own(given, decimal);
  const numeric = numericFunctions[name as PortableFunction];
  if (numeric)
    return (given, decimal) => {
      const numbers = given.map(toNumber);
      const failed = numbers.find((number) => typeof number !== 'number');
      if (failed !== undefined) return failed;
      const value = numeric(...(numbers as number[]));
      return typeof value === 'string' ? english(value, decimal) : value;
    };
  const textual = textFunctions[name as PortableFunction];
  if (!textual) return null;
  return (given, decimal) => {
    const failed = given.find(isError);
    if (failed) return failed;
    const texts = given.map((value) => (typeof value === 'number' ? value : toText(value, decimal)));
    const counts = counting[name] ?? [];
    return textual(texts.map((text, at) => (counts.includes(at) ? text : toText(text, decimal))));
  };
}

export const powerOf = (base: number, exponent: number): Value => {
  const value = base ** exponent;
  return Number.isFinite(value) ? value : errorValue('#NUM!');
};
