import type { Language } from '../values/language.ts';

/** The forms that a word takes beside a number, by the names of Unicode's plural rules. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A sentence in the forms that a language has; `other` stands for those that it does not tell apart. */
export type Plural = Readonly<{ other: string } & Partial<Record<PluralForm, string>>>;

/** The form beside a whole number, after CLDR's rules for the five languages. */
export function pluralForm(language: Language, count: number): PluralForm {
  const [tens, ones] = [count % 100, count % 10];
  switch (language) {
    case 'en':
    case 'tr':
      return count === 1 ? 'one' : 'other';
    case 'id':
      return 'other';
    case 'pl':
      if (count === 1) return 'one';
      return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
    case 'ar':
      if (count <= 2) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
      return tens >= 3 && tens <= 10 ? 'few' : tens >= 11 ? 'many' : 'other';
  }
}

/** The sentence in the form that a number asks for. */
export const pluralText = (plural: Plural, language: Language, count: number): string =>
  plural[pluralForm(language, count)] ?? plural.other;
