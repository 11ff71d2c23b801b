import type { Language } from '../../core/values/language.ts';

/** The colours that a language is seen in with every change: Arabic in both, every other language in one of them. */
export const isUsual = (language: Language, colours: 'dark' | 'light'): boolean =>
  language === 'ar' || (colours === 'dark') === (language === 'tr' || language === 'pl');
