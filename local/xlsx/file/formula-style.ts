import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { prefixes } from '../render.ts';

/** How files write plan formulas; `own` is the title of the sheet that one stands on. */
export function formulaStyle(titles: Readonly<Record<string, string>>, own: string): FormulaStyle {
  const key = Object.keys(titles).find((each) => titles[each]?.toLowerCase() === own.toLowerCase());
  const style = { separator: ',', prefixes, title: (name: string) => titles[name] ?? name } as const;
  return key === undefined ? style : { ...style, own: key };
}

/** A formula in a person's words as files write it: without its `=`, newer functions with their prefix. */
export const storedFormula = (text: string): string =>
  text
    .replace(/^=/, '')
    .replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:MAXIFS|MINIFS|IFS|SWITCH|CONCAT|TEXTJOIN)(?=\()/giu,
      (word) => (/^["']/.test(word) ? word : `_xlfn.${word.toUpperCase()}`),
    );
