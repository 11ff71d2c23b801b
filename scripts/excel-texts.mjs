// In the Excel add-in's functions, core's languages with no more than what functions say.
import { answerTexts } from './answer-texts.mjs';

/** In place of core/locales/index.ts. */
function localesModule(core) {
  const spoken = Object.values(core.locales).map((locale) => [locale.language, answerTexts(locale, core, ['from'])]);
  return `export const locales = ${JSON.stringify(Object.fromEntries(spoken))};`;
}

/** The esbuild plugin; it stands before others that have a word about languages. */
export const spokenTexts = (core) => ({
  name: 'spoken-texts',
  setup({ onLoad }) {
    const filter = /[\\/]core[\\/]locales[\\/]index\.ts$/;
    onLoad({ filter }, () => ({ contents: localesModule(core), loader: 'js' }));
  },
});
