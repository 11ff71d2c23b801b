import type { Language } from '../../core/values/language.ts';

/** The way a language runs; known before its texts are loaded. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
