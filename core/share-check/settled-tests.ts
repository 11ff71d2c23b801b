import type { Formula } from '../workbook/formula.ts';

/** A formula without the tests that plain numbers settle already: `IF(4000=0,"",120/4000)` is `120/4000`. */
export function withoutSettledTests(formula: Formula): Formula {
  if (formula.kind === 'binary')
    return { ...formula, left: withoutSettledTests(formula.left), right: withoutSettledTests(formula.right) };
  if (formula.kind !== 'call') return formula;
  const given = formula.arguments.map(withoutSettledTests);
  const [condition, then, otherwise] = given;
  const truth = formula.name === 'IF' && condition !== undefined ? truthOf(condition) : null;
  if (truth === null || then === undefined || otherwise === undefined) return { ...formula, arguments: given };
  return truth ? then : otherwise;
}

/** Whether a condition over plain numbers holds; null where cells decide. */
function truthOf(condition: Formula): boolean | null {
  if (condition.kind === 'call' && condition.name === 'OR') {
    const truths = condition.arguments.map(truthOf);
    return truths.includes(true) ? true : truths.includes(null) ? null : false;
  }
  if (condition.kind !== 'binary') return null;
  const [left, right] = [numberOf(condition.left), numberOf(condition.right)];
  if (left === null || right === null) return null;
  if (condition.operator === '=') return left === right;
  if (condition.operator === '<') return left < right;
  return condition.operator === '>' ? left > right : null;
}

/** A constant, or arithmetic over constants alone. */
function numberOf(formula: Formula): number | null {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind !== 'binary') return null;
  const [left, right] = [numberOf(formula.left), numberOf(formula.right)];
  if (left === null || right === null) return null;
  if (formula.operator === '+') return left + right;
  if (formula.operator === '-') return left - right;
  return formula.operator === '*' ? left * right : null;
}
