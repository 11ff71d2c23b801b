import type { Language } from '../../core/values/language.ts';

/** Languages seen with every change, with their colours: right to left, the longest words, and the one most people see. */
const usual: Readonly<Partial<Record<Language, 'dark' | 'light'>>> = { ar: 'dark', pl: 'light', en: 'light' };

/** Whether a language is seen in these colours with every change; every night all are in both. */
export const isUsual = (language: Language, colours: 'dark' | 'light'): boolean => usual[language] === colours;

/** Whether a language is seen at all with every change. */
export const isSeen = (language: Language): boolean => usual[language] !== undefined;
