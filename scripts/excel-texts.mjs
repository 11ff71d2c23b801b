// Of all languages no more than what custom functions say: why there is no answer, how goals stand, and the names of
// functions. What is picked here follows core/locales by itself; a sentence that functions begin to say must be picked.

/** Sentences about answers; the others are about pasted data. */
const aboutAnswers =
  /^(no-data|zero-denominator|not-a-number|not-a-date|out-of-range.*|shape-mismatch|not-additive|too-little-history|some-argument|the-denominator)$/;

const labelsOf = (functions, all) =>
  Object.fromEntries(all.map(({ id, label }) => [id, { label: functions[id]?.label ?? label }]));

function spokenLocale({ language, conventions, messages, goalTexts, sidebarTexts, functions }, all) {
  const { statuses, figures, reasons, smartVerdicts, smartReasons } = goalTexts;
  return {
    language,
    conventions,
    messages: Object.fromEntries(Object.entries(messages).filter(([name]) => aboutAnswers.test(name))),
    // SMART_CHECK answers in English alone.
    goalTexts: { statuses, figures, reasons, ...(language === 'en' ? { smartVerdicts, smartReasons } : {}) },
    sidebarTexts: { cellErrors: { from: sidebarTexts.cellErrors.from } },
    functions: labelsOf(functions, all),
    fields: {},
  };
}

/** In place of core/locales/index.ts. */
function localesModule({ locales, metrics, goalFunctions }) {
  const all = [...metrics, ...goalFunctions];
  const spoken = Object.values(locales).map((locale) => [locale.language, spokenLocale(locale, all)]);
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
