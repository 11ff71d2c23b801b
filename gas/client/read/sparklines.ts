/** The formula that draws a line of a range in its cell. */
export const sparklineFormula = (values: string): string => `=SPARKLINE(${values})`;

/** A line of one range of a sheet and no options: people who draw one add a word on how. */
const ours = /^=SPARKLINE\((?:'(?:[^']|'')+'|[^'"!(){};,\s]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?\)$/;

/** Whether a formula is one of ours that draws: a plan knows such a cell as an empty one. */
export const isSparkline = (formula: string): boolean => formula.startsWith('=SPARKLINE(') && ours.test(formula);
