import { translateFormula } from '../../../core/workbook/shift/translate-formula.ts';
import { type CellElement, cellsOf, rowsOf, sheetDataOf } from './sheet-cells.ts';
import { attributeOf, childOf, textOf } from './xml.ts';
import { edited, escapedText, type XmlEdit } from './xml-edit.ts';

/** Where the formula stands that cells share, by its number. */
type SharedFormulas = Map<string, Readonly<{ text: string; row: number; column: number }>>;

/**
 * Reads the formulas of a sheet's cells, which have to come in the order of the file: cells that share a formula name
 * the one before them that has it, and it reads in each as if copied there.
 */
export class FormulaReader {
  readonly #shared: SharedFormulas = new Map();

  /** A cell's formula with its leading `=`, in braces where it fills an area; null where it has none. */
  read(xml: string, row: number, { column, element }: CellElement): string | null {
    if (element.isEmpty) return null;
    const formula = childOf(xml, element, 'f');
    if (formula === null) return null;
    const text = textOf(xml, formula);
    switch (attributeOf(xml, formula, 't')) {
      case 'array':
        return `{=${text}}`;
      case 'dataTable':
        return '{=TABLE()}';
      case 'shared': {
        const id = attributeOf(xml, formula, 'si') ?? '';
        if (text !== '') this.#shared.set(id, { text, row, column });
        const shared = this.#shared.get(id);
        if (shared === undefined) return null;
        return `=${text === '' ? translateFormula(shared.text, row - shared.row, column - shared.column) : text}`;
      }
      default:
        return text === '' ? null : `=${text}`;
    }
  }
}

/** Whether cells of a sheet share formulas. */
const sharesFormulas = (xml: string): boolean => /\bt\s*=\s*["']shared["']/.test(xml);

/** Whether one of some cells, by row and column, holds a formula that others take theirs from. */
export function isSharedFrom(xml: string, cells: ReadonlyMap<number, ReadonlyMap<number, unknown>>): boolean {
  const sheetData = sharesFormulas(xml) ? sheetDataOf(xml) : null;
  if (sheetData === null) return false;
  for (const { row, element } of rowsOf(xml, sheetData)) {
    const wanted = cells.get(row);
    for (const cell of wanted ? cellsOf(xml, element) : []) {
      const formula = wanted?.has(cell.column) ? childOf(xml, cell.element, 'f') : null;
      if (formula && attributeOf(xml, formula, 't') === 'shared' && !formula.isEmpty) return true;
    }
  }
  return false;
}

/** A sheet's part in which each cell has its own formula; the same text where none is shared. */
export function withOwnFormulas(xml: string): string {
  const sheetData = sharesFormulas(xml) ? sheetDataOf(xml) : null;
  if (sheetData === null) return xml;
  const reader = new FormulaReader();
  const edits: XmlEdit[] = [];
  for (const { row, element } of rowsOf(xml, sheetData))
    for (const cell of cellsOf(xml, element)) {
      const formula = reader.read(xml, row, cell);
      const written = formula === null ? null : childOf(xml, cell.element, 'f');
      if (formula === null || written === null || attributeOf(xml, written, 't') !== 'shared') continue;
      const tag = `${written.prefix}f`;
      edits.push({ ...written, text: `<${tag}>${escapedText(formula.slice(1))}</${tag}>` });
    }
  return edited(xml, edits);
}
