import { binary, call, type Formula, type Operand, when } from '../../workbook/formula.ts';

const asFormula = (part: Operand): Formula => {
  if (typeof part === 'string') return { kind: 'text', value: part };
  return typeof part === 'number' ? { kind: 'number', value: part } : part;
};

/** A sentence of a language with cells' texts in its {placeholders}, as one formula. */
export function sentence(text: string, facts: Readonly<Record<string, Operand>>): Formula {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '');
  const placed = parts.map((part) => asFormula(facts[part.replace(/^\{|\}$/g, '')] ?? part));
  return placed.length === 0 ? asFormula('') : placed.reduce((left, right) => binary('&', left, right));
}

/** A day as text, the same in every country: 2026-07-31. */
export function writtenDay(day: Formula): Formula {
  const two = (part: Formula): Formula => binary('&', when(binary('<', part, 10), '0', ''), part);
  const pieces: readonly Formula[] = [
    call('YEAR', day),
    { kind: 'text', value: '-' },
    two(call('MONTH', day)),
    { kind: 'text', value: '-' },
    two(call('DAY', day)),
  ];
  return pieces.reduce((left, right) => binary('&', left, right));
}
