/** Errors that a cell may hold without a formula, as Excel's library names them in every language. */
const errors = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** Whether what Excel tells of a cell reads like an error; it may be a text as well. */
export const isErrorText = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('#') && errors.includes(content);

/** The error that a formula such as `=#N/A` stands for; null for every other formula. */
export const errorOf = (formula: string): string | null =>
  formula.startsWith('=#') && isErrorText(formula.slice(1)) ? formula.slice(1) : null;
