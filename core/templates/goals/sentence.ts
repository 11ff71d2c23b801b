import { binary, call, type Formula, when } from '../../workbook/formula.ts';

/** A sentence of a language with formulas in its {placeholders}, as one formula. */
export function sentence(text: string, facts: Readonly<Record<string, Formula>>): Formula {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '');
  const formulas = parts.map((part): Formula => {
    const fact = /^\{\w+\}$/.test(part) ? facts[part.slice(1, -1)] : undefined;
    return fact ?? { kind: 'text', value: part };
  });
  return formulas.reduce((left, right) => binary('&', left, right));
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
