import { intakeLanguages } from '../../../intake/languages.ts';
import { NumberFlag, NumberKind, NumberScanner } from '../../../intake/number-scanner.ts';
import { decideNumberStyle, readsAsDecimal } from '../../../intake/number-style.ts';
import type { Language } from '../../../values/language.ts';

/** A number as a cell writes it. */
export type WrittenNumber = Readonly<{
  /** A percent is a fraction. */
  value: number;
  isPercent: boolean;
  isMoney: boolean;
  /** The sign, where one is written. */
  sign: '+' | '-' | null;
  /** What else the number could be, where its table does not tell. */
  other: number | null;
}>;

/** Reads a text that is a number and nothing else; null for any other. */
export type NumberReader = Readonly<{
  read(text: string): WrittenNumber | null;
  /** ISO codes of the currencies met so far. */
  currencies(): readonly string[];
}>;

/** From 16 digits on a number would lose some. */
const LONGEST_NUMBER = 1e15;

const digitRuns = /[\d٠-٩۰-۹](?:[\d٠-٩۰-۹.,٬٫]*[\d٠-٩۰-۹])?/g;

/**
 * A reader for all numbers of one table. What its cells show together settles what a point and a comma mean; the
 * language does where they show nothing.
 */
export function numberReader(texts: readonly string[], language: Language): NumberReader {
  const scanner = new NumberScanner(language);
  const kinds = new Int32Array(16);
  for (const run of texts.flatMap((text) => text.match(digitRuns) ?? [])) {
    const kind = scanner.scan(run) & 15;
    kinds[kind] = (kinds[kind] as number) + 1;
  }
  const style = decideNumberStyle(kinds, intakeLanguages[language].conventions.decimal);
  const currencies = new Set<string>();
  const read = (text: string): WrittenNumber | null => {
    const scan = scanner.scan(text);
    const kind = scan & 15;
    if (kind < NumberKind.plain || !style.accepts[kind]) return null;
    if (kind === NumberKind.key && Math.abs(scanner.value) >= LONGEST_NUMBER) return null;
    const isPercent = (scan & NumberFlag.percent) !== 0;
    const isMoney = (scan & NumberFlag.money) !== 0;
    if (isMoney && scanner.currency !== '') currencies.add(scanner.currency);
    const written = { isPercent, isMoney, sign: signOf(text, scanner.value) };
    const open = kind === NumberKind.eitherPoint || kind === NumberKind.eitherComma;
    if (!open) return { ...written, value: scanner.value, other: otherMagnitude(scan, scanner) };
    const grouped = scanner.value / (isPercent ? 100 : 1);
    const decimal = grouped / 1000;
    const isDecimal = readsAsDecimal(kind, style);
    // Nobody wants 1.234 leads to three decimals, so only a decimal reading is worth a question.
    const isUnsure = isDecimal && (style.ambiguous || style.bothDecimal);
    return { ...written, value: isDecimal ? decimal : grouped, other: isUnsure ? grouped : null };
  };
  return { read, currencies: () => [...currencies] };
}

/** An Indonesian `M` may be a million or a thousand millions. */
function otherMagnitude(scan: number, { value, currency }: NumberScanner): number | null {
  if ((scan & NumberFlag.openMagnitude) === 0 || value === 0) return null;
  return currency === 'IDR' ? value / 1000 : value * 1000;
}

function signOf(text: string, value: number): WrittenNumber['sign'] {
  if (/^[^\d٠-٩۰-۹]*\+/.test(text)) return '+';
  return value < 0 || Object.is(value, -0) ? '-' : null;
}
