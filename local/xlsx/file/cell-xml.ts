import { cellAddress } from '../../../core/workbook/address.ts';
import type { FormulaError } from '../../../core/workbook/evaluate/value.ts';
import { cellText } from '../cell-text.ts';
import { escapedText } from './xml-edit.ts';

/** What a cell is to hold; a formula without its `=`, with its value where that is known. */
export type NewContent =
  | string
  | number
  | boolean
  | null
  | Readonly<{ formula: string; value: string | number | boolean | FormulaError | null }>;

type Place = Readonly<{ row: number; column: number; style: string | null; prefix: string }>;

/** A cell as its element. */
export function cellXml({ row, column, style, prefix: p }: Place, content: NewContent): string {
  const head = `<${p}c r="${cellAddress(row, column)}"${style === null ? '' : ` s="${style}"`}`;
  switch (typeof content) {
    case 'number':
      return `${head}><${p}v>${content}</${p}v></${p}c>`;
    case 'boolean':
      return `${head} t="b"><${p}v>${content ? 1 : 0}</${p}v></${p}c>`;
    case 'string': {
      if (content === '') return `${head}/>`;
      const text = `<${p}t xml:space="preserve">${escapedText(cellText(content))}</${p}t>`;
      return `${head} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`;
    }
    default:
      return content === null ? `${head}/>` : `${head}${formulaXml(content, p)}</${p}c>`;
  }
}

type NewFormula = Exclude<NewContent, string | number | boolean | null>;

function formulaXml({ formula, value }: NewFormula, p: string): string {
  const text = `<${p}f>${escapedText(formula)}</${p}f>`;
  if (value === null) return `>${text}`;
  const said = (type: string, written: string): string => `${type}>${text}<${p}v>${written}</${p}v>`;
  if (typeof value === 'object') return said(' t="e"', value.error);
  if (typeof value === 'string') return said(' t="str"', escapedText(cellText(value)));
  return said(typeof value === 'boolean' ? ' t="b"' : '', String(Number(value)));
}
