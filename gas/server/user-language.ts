import { type Language, languages } from '../../core/values/language.ts';

/** The locale of the user's interface, such as `tr` or `en-GB`; Java and older systems still say `in` for Indonesian. */
export const userLocale = (): string => Session.getActiveUserLocale().replace('_', '-').replace(/^in\b/, 'id');

/** The user's language, or English: where we do not speak theirs, and where Google does not tell. */
export function userLanguage(): Language {
  try {
    const start = userLocale().toLowerCase().split('-')[0];
    return languages.find((language) => language === start) ?? 'en';
  } catch {
    // A sentence in English is worth more than a failure over its language.
    return 'en';
  }
}
