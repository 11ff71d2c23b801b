import { useMemo } from 'preact/hooks';
import { useSidebar } from '../sidebar-context.ts';
import type { Wording } from './sentence/sentence-text.ts';

/** The language, the currency and the texts that objectives are said with. */
export function useWording(): Wording {
  const { texts, state, language } = useSidebar();
  const currency = state.build.data.understood?.currency ?? state.settings.settings.currency;
  return useMemo(() => ({ language, currency, texts: texts.goals }), [language, currency, texts]);
}
