import { foldCase } from '../values/fold.ts';
import type { Language } from '../values/language.ts';
import { languages } from '../values/language.ts';
import { currencyOfSign } from './currency.ts';
import { intakeLanguages } from './languages.ts';

/** What stands before or after the digits of a number. */
export type NumberAffix = Readonly<{
  minus: boolean;
  plus: boolean;
  open: boolean;
  close: boolean;
  percent: boolean;
  /** ISO code; empty for money in an unknown currency; null for no money. */
  currency: string | null;
  magnitude: number;
  /** An Indonesian `M`: a milliard beside rupiah, a million in an English export. */
  openMagnitude: boolean;
}>;

/**
 * Reads affixes with the magnitude words of the document's language, `k` and `m`, and the words of other languages save
 * single letters: a `B` is a thousand in Turkish and a billion in English.
 */
export function affixReader(language: Language): (text: string, suffix: boolean) => NumberAffix | null {
  const magnitudes = magnitudeWords(language);
  return (text, suffix) => readAffix(text, suffix, magnitudes, language === 'id');
}

function magnitudeWords(language: Language): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const each of [language, ...languages])
    for (const [word, factor] of Object.entries(intakeLanguages[each].words.magnitudes)) {
      const key = foldCase(word).replace(/\./g, '');
      if (!words.has(key) && (each === language || key.length > 1 || key === 'k' || key === 'm'))
        words.set(key, factor);
    }
  return words;
}

function readAffix(
  text: string,
  suffix: boolean,
  magnitudes: ReadonlyMap<string, number>,
  openMillion: boolean,
): NumberAffix | null {
  let minus = false;
  let plus = false;
  let open = false;
  let close = false;
  let percent = false;
  let rest = '';
  for (const sign of suffix ? text.replace(/,[-–—]/, '') : text) {
    if (sign === '-' || sign === '−' || sign === '–' || sign === '﹣' || sign === '－') {
      if (minus) return null;
      minus = true;
    } else if (sign === '+' && !plus && !suffix) plus = true;
    else if (sign === "'" && !suffix && rest === '') continue;
    else if (sign === '(' && !open && !suffix) open = true;
    else if (sign === ')' && !close && suffix) close = true;
    else if ((sign === '%' || sign === '٪' || sign === '％') && !percent) percent = true;
    else if (!/\p{Cf}/u.test(sign)) rest += sign;
  }
  if (plus && minus) return null;
  let currency: string | null = null;
  let magnitude = 1;
  let openMagnitude = false;
  for (const word of rest.split(/\s+/)) {
    if (word === '') continue;
    const key = suffix ? foldCase(word).replace(/\./g, '') : '';
    const factor = magnitudes.get(key);
    if (factor !== undefined && magnitude === 1 && currency === null) {
      magnitude = factor;
      openMagnitude = openMillion && key === 'm';
    } else {
      if (currency !== null) return null;
      currency = currencyOfSign(word);
      if (currency === null) return null;
    }
  }
  if (percent && (currency !== null || magnitude !== 1)) return null;
  return { minus, plus, open, close, percent, currency, magnitude, openMagnitude };
}
