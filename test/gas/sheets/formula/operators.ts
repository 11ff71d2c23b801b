import { roundedSum } from '../../../../core/values/rounding.ts';
import { powerOf } from './cell-functions.ts';
import type { Operator } from './node.ts';
import { compare, errorValue, isError, toNumber, toText, type Value } from './value.ts';

/** What an operator makes of two values; `decimal` is the locale's sign, for numbers that become text. */
export function operated(operator: Operator, left: Value, right: Value, decimal: string): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return toText(left, decimal) + toText(right, decimal);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: ReturnType<typeof toNumber>,
  right: ReturnType<typeof toNumber>,
): Value {
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  switch (operator) {
    case '+':
      return roundedSum(left, right);
    case '-':
      return roundedSum(left, -right);
    case '*':
      return left * right;
    case '/':
      return right === 0 ? errorValue('#DIV/0!') : left / right;
    case '^':
      return powerOf(left, right);
  }
}
