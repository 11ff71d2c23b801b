import { type Language, languages } from '../../core/values/language.ts';

/** The language of ours that a locale such as `tr` or `en_GB` names; null where we have none. */
function languageOf(locale: string): Language | null {
  const start = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  // Java and older systems still say `in` for Indonesian.
  return start === 'in' ? 'id' : (languages.find((language) => language === start) ?? null);
}

/** The user's language, or English: where we do not speak theirs, and where Google does not tell. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale()) ?? 'en';
  } catch {
    // A sentence in English is worth more than a failure over its language.
    return 'en';
  }
}
