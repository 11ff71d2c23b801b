import { attributeEdits, type Context, formulaEdits, shifted } from './context.ts';
import type { Visit } from './walk.ts';

/** Formulas outside of cells, as rules, validations, sparklines, controls and links have them, on any sheet. */
export function formulaVisits(context: Context): ReadonlyMap<string, Visit> {
  const text: Visit = (xml, element) => {
    const edits = formulaEdits(xml, element, context);
    return edits.length === 0 ? null : edits;
  };
  const attribute =
    (name: string): Visit =>
    (xml, element) => {
      const edits = attributeEdits(xml, element, name, (formula) => shifted(formula, context));
      return edits.length === 0 ? null : edits;
    };
  return new Map([
    ...['f', 'formula', 'formula1', 'formula2', 'oldFormula'].map((name) => [name, text] as const),
    ['cfvo', attribute('val')],
    ['hyperlink', attribute('location')],
  ]);
}
