import { type Expression, fold, type Operator } from './expression.ts';

type Phrase = Readonly<{ text: string; strength: number }>;

const signs: Readonly<Record<Exclude<Operator, 'min' | 'max'>, readonly [sign: string, strength: number]>> = {
  add: [' + ', 1],
  subtract: [' − ', 1],
  multiply: [' × ', 2],
  divide: [' ÷ ', 2],
  power: ['^', 3],
};

/** Brackets where they matter; a − (b − c) and a ÷ (b × c) need them too. */
function phrase(kind: keyof typeof signs, left: Phrase, right: Phrase): Phrase {
  const [sign, strength] = signs[kind];
  const first = left.strength < strength ? `(${left.text})` : left.text;
  const bracketed = right.strength < strength || (right.strength === strength && kind !== 'add');
  return { text: `${first}${sign}${bracketed ? `(${right.text})` : right.text}`, strength };
}

/** The formula as a person reads it: `Conversions ÷ Visitors`. Labels come by input name; numbers are plain digits. */
export function words(expression: Expression, labels: Readonly<Record<string, string>>): string {
  const whole = 4;
  return fold<Phrase>(expression, {
    input: (name) => ({ text: labels[name] ?? name, strength: whole }),
    number: (value) => ({ text: String(value), strength: whole }),
    round: (of) => of,
    add: (left, right) => phrase('add', left, right),
    subtract: (left, right) => phrase('subtract', left, right),
    multiply: (left, right) => phrase('multiply', left, right),
    divide: (left, right) => phrase('divide', left, right),
    power: (left, right) => phrase('power', left, right),
    min: (left, right) => ({ text: `min(${left.text}; ${right.text})`, strength: whole }),
    max: (left, right) => ({ text: `max(${left.text}; ${right.text})`, strength: whole }),
  }).text;
}
