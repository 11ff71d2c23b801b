import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import type { Wording } from '../../sidebar/goals/sentence/sentence-text.ts';

/** What objectives are said with in a language. */
export const goalWording = (language: Language, currency: string | null = null): Wording => ({
  language,
  currency,
  texts: locales[language].sidebarTexts.goals,
});
