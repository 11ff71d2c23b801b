// What the Google Sheets add-on says, as files of their own beside Code.js: Language-en.html and so on. They hold no page
// but two texts of JSON each: what cells say, and what the sidebar says.

/** Sentences about answers; the others are about pasted data. */
const isAboutAnswers = (name) =>
  /^(no-data|zero-denominator|not-a-number|not-a-date|out-of-range.*|shape-mismatch|not-additive|too-little-history|some-argument|the-denominator)$/.test(
    name,
  );

/** Of a language, what core reads of it in a custom function. */
function answersOf({ language, conventions, messages, goalTexts, sidebarTexts }, labels) {
  const { statuses, figures, reasons, smartVerdicts, smartReasons } = goalTexts;
  const { from, 'not-available': notAvailable } = sidebarTexts.cellErrors;
  return {
    language,
    conventions,
    messages: Object.fromEntries(Object.entries(messages).filter(([name]) => isAboutAnswers(name))),
    // SMART_CHECK answers in English alone.
    goalTexts: { statuses, figures, reasons, ...(language === 'en' ? { smartVerdicts, smartReasons } : {}) },
    sidebarTexts: { cellErrors: { from, 'not-available': notAvailable } },
    functions: labels,
    fields: {},
  };
}

/** The labels of all functions in a language, by which SMART_CHECK knows metrics. */
const labelsOf = ({ functions }, { metrics, goalFunctions }) =>
  Object.fromEntries(
    [...metrics, ...goalFunctions].map(({ id, label }) => [id, { label: functions[id]?.label ?? label }]),
  );

/** JSON that no reader of the file can take for the end of a script, a scriptlet, a template or a comment. */
const harmless = (value) =>
  JSON.stringify(value).replace(/[<>`]|\/(?=[/*])/g, (sign) =>
    sign === '/' ? '\\/' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const part = (id, value) => `<script type="application/json" id="${id}">${harmless(value)}</script>\n`;

/** The files by their names. */
export const languageFiles = (core) =>
  Object.fromEntries(
    Object.entries(core.locales).map(([language, locale]) => [
      `Language-${language}.html`,
      part('answers', answersOf(locale, labelsOf(locale, core))) + part('sidebar', locale.sidebarTexts),
    ]),
  );

/** The words of the menu, which Code.js holds itself: the menu may read no file. */
export const menuWords = ({ locales }) =>
  Object.fromEntries(
    Object.entries(locales).map(([language, { sidebarTexts }]) => [
      language,
      { ...sidebarTexts.menu, functions: sidebarTexts.functions.title },
    ]),
  );
