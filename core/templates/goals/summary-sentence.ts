import { binary, call, type Formula, type Operand, when } from '../../workbook/formula.ts';

const asFormula = (part: Operand): Formula =>
  typeof part === 'string'
    ? { kind: 'text', value: part }
    : typeof part === 'number'
      ? { kind: 'number', value: part }
      : part;

/** A sentence of a locale as a formula: each {placeholder} is a cell's text, all else stays as written. */
export function sentence(text: string, facts: Readonly<Record<string, Operand>>): Formula {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '');
  const placed = parts.map((part) => asFormula(facts[part.replace(/^\{|\}$/g, '')] ?? part));
  return placed.length === 0 ? asFormula('') : placed.reduce((left, right) => binary('&', left, right));
}

/** A figure as text: whole from a hundred on, else with two decimals where it has any; shares as percents, finer below 2 %. */
export function writtenFigure(of: Formula, isShare: boolean, percent: string): Formula {
  const decimals = when(binary('<', call('ABS', of), 2 / 100), 2, 1);
  if (isShare) return sentence(percent, { number: call('FIXED', binary('*', of, 100), decimals) });
  const isWhole = call('OR', binary('=', of, call('INT', of)), binary('>=', call('ABS', of), 100));
  return call('FIXED', of, when(isWhole, 0, 2));
}
