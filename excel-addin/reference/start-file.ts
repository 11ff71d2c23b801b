import type { Language } from '../../core/values/language.ts';

/** The file of the page at the add-in's address, in a language. */
export const startFile = (language: Language): string => (language === 'en' ? 'index.html' : `index.${language}.html`);
