import type { SidebarTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';

type Module = Promise<Readonly<{ sidebarTexts: SidebarTexts }>>;

const modules: Readonly<Record<Language, () => Module>> = {
  en: () => import('../../core/locales/en/sidebar/index.ts'),
  tr: () => import('../../core/locales/tr/sidebar/index.ts'),
  id: () => import('../../core/locales/id/sidebar/index.ts'),
  ar: () => import('../../core/locales/ar/sidebar/index.ts'),
  pl: () => import('../../core/locales/pl/sidebar/index.ts'),
};

/** The texts as files of a page that is built in parts: each language is one of its own, loaded when it is used. */
export const loadTexts = async (language: Language): Promise<SidebarTexts> => (await modules[language]()).sidebarTexts;
