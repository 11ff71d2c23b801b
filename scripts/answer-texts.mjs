// Of a language no more than what custom functions say: why there is no answer, how goals stand, and the names of
// functions. What is picked here follows core/locales by itself; a sentence that functions begin to say must be picked.

/** Sentences about answers; the others are about pasted data. */
const isAboutAnswers = (name) =>
  /^(no-data|zero-denominator|not-a-number|not-a-date|out-of-range|shape-mismatch|not-additive|too-little-history|some-argument|the-denominator)(-|$)/.test(
    name,
  );

/** The labels of all functions in a language, by which SMART_CHECK knows metrics. */
const labelsOf = (functions, { metrics, goalFunctions }) =>
  Object.fromEntries(
    [...metrics, ...goalFunctions].map(({ id, label }) => [id, { label: functions[id]?.label ?? label }]),
  );

/** Of a language of core, what it reads of it in a custom function, and of the errors of cells those with these names. */
export function answerTexts({ language, conventions, messages, goalTexts, sidebarTexts, functions }, core, cellErrors) {
  const { statuses, figures, reasons, smartVerdicts, smartReasons } = goalTexts;
  return {
    language,
    conventions,
    messages: Object.fromEntries(Object.entries(messages).filter(([name]) => isAboutAnswers(name))),
    // SMART_CHECK answers in English alone.
    goalTexts: { statuses, figures, reasons, ...(language === 'en' ? { smartVerdicts, smartReasons } : {}) },
    sidebarTexts: {
      cellErrors: Object.fromEntries(cellErrors.map((name) => [name, sidebarTexts.cellErrors[name]])),
    },
    functions: labelsOf(functions, core),
    fields: {},
  };
}
