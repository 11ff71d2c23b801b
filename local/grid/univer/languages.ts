import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import { locales } from '../../../core/locales/index.ts';
import type { Language } from '../../../core/values/language.ts';

type Pack = Readonly<{ default: ILanguagePack }>;

const english = (): readonly Promise<Pack>[] => [
  import('@univerjs/preset-sheets-core/locales/en-US'),
  import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
  import('@univerjs/preset-sheets-data-validation/locales/en-US'),
  import('@univerjs/preset-sheets-drawing/locales/en-US'),
];

/** The words of the grid's own menus. The grid has no Turkish: Turkish pages get its English ones. */
const packs: Readonly<Record<Language, Readonly<{ locale: LocaleType; load(): readonly Promise<Pack>[] }>>> = {
  en: { locale: LocaleType.EN_US, load: english },
  tr: { locale: LocaleType.EN_US, load: english },
  id: {
    locale: LocaleType.ID_ID,
    load: () => [
      import('@univerjs/preset-sheets-core/locales/id-ID'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/id-ID'),
      import('@univerjs/preset-sheets-data-validation/locales/id-ID'),
      import('@univerjs/preset-sheets-drawing/locales/id-ID'),
    ],
  },
  ar: {
    locale: LocaleType.AR_SA,
    load: () => [
      import('@univerjs/preset-sheets-core/locales/ar-SA'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/ar-SA'),
      import('@univerjs/preset-sheets-data-validation/locales/ar-SA'),
      import('@univerjs/preset-sheets-drawing/locales/ar-SA'),
    ],
  },
  pl: {
    locale: LocaleType.PL_PL,
    load: () => [
      import('@univerjs/preset-sheets-core/locales/pl-PL'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/pl-PL'),
      import('@univerjs/preset-sheets-data-validation/locales/pl-PL'),
      import('@univerjs/preset-sheets-drawing/locales/pl-PL'),
    ],
  },
};

/** Loads the words of the grid's menus in a language. */
export async function loadGridWords(
  language: Language,
): Promise<Readonly<{ locale: LocaleType; words: ILanguagePack }>> {
  const { locale, load } = packs[language];
  const loaded = await Promise.all(load());
  return { locale, words: mergeLocales(...loaded.map((pack) => pack.default), missingWords(language)) };
}

/** What the grid says in its formula bar while it computes, and has no words for in any language. */
function missingWords(language: Language): ILanguagePack {
  const { computing, computed } = locales[language].sidebarTexts.page;
  const progress = {
    ...{ analyzing: computing, calculating: computing, done: computed },
    ...{ 'array-analysis': computing, 'array-calculation': computing },
  };
  return { 'sheets-formula': { progress } };
}
