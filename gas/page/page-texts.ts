import type { SidebarTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';
import type { Call } from '../protocol/requests.ts';

/** What the sidebar says, asked of the server a language at a time; what came once is not asked for again. */
export function pageTexts(call: Call): (language: Language) => Promise<SidebarTexts> {
  const asked = new Map<Language, Promise<SidebarTexts>>();
  return (language) => {
    const known = asked.get(language);
    if (known) return known;
    const texts = call('texts', { language }).then((json) => JSON.parse(json) as SidebarTexts);
    asked.set(language, texts);
    texts.catch(() => asked.delete(language));
    return texts;
  };
}
