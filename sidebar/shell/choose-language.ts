import { type Language, languages } from '../../core/values/language.ts';
import type { Tools } from '../tools.ts';

/** Loads a language's texts and turns the sidebar to it. */
export async function chooseLanguage({ dispatch, loadTexts }: Tools, language: Language): Promise<void> {
  const texts = await loadTexts(language);
  dispatch({ of: 'shell', kind: 'language-loaded', language, texts });
}

/** The language of ours that a tag such as `tr-TR` names; null where we have none. */
export function languageOf(tag: string | null): Language | null {
  const start = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  // Java and older systems still say `in` for Indonesian.
  return start === 'in' ? 'id' : (languages.find((language) => language === start) ?? null);
}
