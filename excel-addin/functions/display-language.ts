import { type Language, languages } from '../../core/values/language.ts';

/** The language of Excel's own menus, or English: where we do not speak it, and where Excel does not tell. */
export function displayLanguage(): Language {
  try {
    const start = Office.context.displayLanguage.toLowerCase().split('-')[0];
    return languages.find((language) => language === start) ?? 'en';
  } catch {
    // Functions may be called before Office is there, and a sentence in English is worth more than none.
    return 'en';
  }
}
