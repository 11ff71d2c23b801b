import type { Language } from '../../../core/values/language.ts';

/** Each language in its own words, so that whoever speaks it finds it whatever the sidebar speaks now. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
  pl: 'Polski',
};
