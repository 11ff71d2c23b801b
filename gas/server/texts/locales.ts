import type { Locale } from '../../../core/locales/locale.ts';
import type { Language } from '../../../core/values/language.ts';
import { languagePart } from './language-file.ts';

const parsed = new Map<Language, Locale>();

/** What the build puts into a language's file of what core says of answers: `scripts/gas-without-texts.mjs` chooses. */
function answersIn(language: Language): Locale {
  const locale = parsed.get(language) ?? (JSON.parse(languagePart(language, 'answers')) as Locale);
  parsed.set(language, locale);
  return locale;
}

/** In place of core's own languages in Code.js: each is read where it is first asked for. */
export const locales: Readonly<Record<Language, Locale>> = {
  get en() {
    return answersIn('en');
  },
  get tr() {
    return answersIn('tr');
  },
  get id() {
    return answersIn('id');
  },
  get ar() {
    return answersIn('ar');
  },
  get pl() {
    return answersIn('pl');
  },
};
