import { compare, isError, type Value } from './value.ts';

export type Criterion = (cell: Value) => boolean;

const escaped = (text: string): string => text.replace(/[\\^$.|+()[\]{}]/g, '\\$&');

/** `*` and `?` stand for any letters, `~` takes that from them. */
function pattern(text: string): RegExp {
  const parts = text.split(/(~[*?~]|[*?])/).map((part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return escaped(part.startsWith('~') && part.length === 2 ? part.slice(1) : part).replace(/[*?]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'isu');
}

/** What SUMIFS and its like hold against each cell: `>=5`, `<>`, a number, or a text with `*` and `?`. */
export function readCriterion(value: Value): Criterion {
  if (isError(value)) return (cell) => isError(cell) && cell.error === value.error;
  if (typeof value === 'number') return numberCriterion('=', value);
  if (typeof value !== 'string') return (cell) => cell !== null && cell !== '' && equals(cell, value ?? 0);
  const [, operator = '=', rest = ''] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(value) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest);
  if (Number.isNaN(number)) return textCriterion(operator, rest);
  return numberCriterion(operator, number);
}

/** Many thousand cells are held against it. */
function numberCriterion(operator: string, bound: number): Criterion {
  switch (operator) {
    case '>=':
      return (cell) => typeof cell === 'number' && cell >= bound;
    case '<=':
      return (cell) => typeof cell === 'number' && cell <= bound;
    case '>':
      return (cell) => typeof cell === 'number' && cell > bound;
    case '<':
      return (cell) => typeof cell === 'number' && cell < bound;
    case '<>':
      return (cell) => cell !== bound;
    default:
      return (cell) => cell === bound;
  }
}

const equals = (cell: Value, value: Value): boolean => !isError(cell) && compare(cell, value) === 0;

function textCriterion(operator: string, text: string): Criterion {
  if (text === '' && operator === '<>') return (cell) => cell !== null && cell !== '';
  if (text === '') return (cell) => cell === null || cell === '';
  const shape = pattern(text);
  const fits = (cell: Value): boolean => typeof cell === 'string' && shape.test(cell);
  if (operator === '=') return fits;
  if (operator === '<>') return (cell) => !fits(cell);
  return (cell) => typeof cell === 'string' && holds(operator, compare(cell, text));
}

function holds(operator: string, difference: number): boolean {
  switch (operator) {
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    default:
      return difference === 0;
  }
}
