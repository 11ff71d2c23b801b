import type { Language } from '../../core/values/language.ts';

/** What Office calls a language: whole names, since not every Excel takes `tr` for `tr-TR`. */
export const cultures: Readonly<Record<Language, string>> = {
  en: 'en-US',
  tr: 'tr-TR',
  id: 'id-ID',
  ar: 'ar-SA',
  pl: 'pl-PL',
};

/** The languages that override the default one. */
export const overriding = (Object.keys(cultures) as Language[]).filter((language) => language !== 'en');

/** The file that tells Excel about our functions in a language. */
export const functionsFile = (language: Language): string =>
  language === 'en' ? 'functions.json' : `functions.${cultures[language]}.json`;
