import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import type { SidebarTexts } from '../../../core/locales/locale.ts';
import { type Language, languages } from '../../../core/values/language.ts';

/** One of the page's sentences, with its facts filled in. */
export type Say = (key: keyof SidebarTexts['page'], facts?: Readonly<Record<string, string>>) => string;

/** What the page says in a language. */
export const sayIn =
  (language: Language): Say =>
  (key, facts = {}) =>
    fill(locales[language].sidebarTexts.page[key], facts);

/** The language of ours that a tag such as `tr-TR` names; null where there is none. */
export const languageOf = (tag: string | null): Language | null =>
  languages.find((language) => tag?.toLowerCase().split('-')[0] === language) ?? null;
