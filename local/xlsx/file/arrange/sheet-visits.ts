import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml.ts';
import type { XmlEdit } from '../xml-edit.ts';
import { shiftedAddress, shiftedAddresses } from './addresses.ts';
import { anchoredFormula } from './anchored.ts';
import { anchorEdits } from './anchors.ts';
import { attributeEdits, type Context, removal, shifted, textEdits } from './context.ts';
import { filterEdits, sortEdits } from './filters.ts';
import { formulaVisits } from './formula-visits.ts';
import { breakEdits, paneEdits, selectionEdits } from './view-edits.ts';
import { type Visit, walk } from './walk.ts';

/** Everything of the changed sheet's part that is said by places, but for its cells. */
export function sheetVisits(context: Context): ReadonlyMap<string, Visit> {
  const { change } = context;
  const visits = new Map<string, Visit>(formulaVisits(context));
  const placed =
    (name: string, shift: (value: string) => string | null): Visit =>
    (xml, element) => {
      const value = attributeOf(xml, element, name);
      if (value === null) return null;
      const after = shift(value);
      return after === null ? [removal(element)] : attributeEdits(xml, element, name, () => after);
    };
  const one = (value: string): string | null => shiftedAddress(value, change);
  const list = (value: string): string | null => shiftedAddresses(value, change);
  visits.set('mergeCell', (xml, element) => {
    const after = one(attributeOf(xml, element, 'ref') ?? '');
    const [first, last] = after?.split(':') ?? [];
    return after !== null && first !== last ? attributeEdits(xml, element, 'ref', () => after) : [removal(element)];
  });
  visits.set('hyperlink', (xml, element) => {
    const after = one(attributeOf(xml, element, 'ref') ?? '');
    if (after === null) return [removal(element)];
    return [
      ...attributeEdits(xml, element, 'ref', () => after),
      ...attributeEdits(xml, element, 'location', (formula) => shifted(formula, context)),
    ];
  });
  for (const name of ['protectedRange', 'ignoredError'])
    visits.set(name, (xml, element) => listed(xml, element, context) ?? placed('sqref', list)(xml, element));
  for (const name of ['cellWatch', 'inputCells']) visits.set(name, placed('r', one));
  visits.set('sortState', (xml, element) => sortEdits(xml, element, change));
  visits.set('autoFilter', (xml, element) => filterEdits(xml, element, change));
  for (const name of ['conditionalFormatting', 'dataValidation'])
    visits.set(name, (xml, element) => ruled(xml, element, context));
  visits.set('sparklineGroup', (xml, element) => {
    const cells = [...descendantsOf(xml, element, 'sqref')].map((found) => textOf(xml, found));
    return cells.some((found) => list(found) !== null) ? null : [removal(element)];
  });
  visits.set('sparkline', (xml, element) => listed(xml, element, context));
  visits.set('selection', (xml, element) => selectionEdits(xml, element, change));
  visits.set('pane', (xml, element) => paneEdits(xml, element, change));
  for (const name of ['rowBreaks', 'colBreaks'])
    visits.set(name, (xml, element) =>
      (name === 'rowBreaks') === (change.axis === 'rows') ? breakEdits(xml, element, change) : [],
    );
  visits.set('anchor', (xml, element) => anchorEdits(xml, element, change));
  return visits;
}

/** Where an element says its cells by a list within it, as newer parts of the format do; null where it does not. */
function listed(xml: string, element: XmlElement, context: Context): readonly XmlEdit[] | null {
  const cells = childOf(xml, element, 'sqref');
  if (cells === null) return null;
  const after = shiftedAddresses(textOf(xml, cells), context.change);
  if (after === null) return [removal(element)];
  return [...textEdits(xml, cells, after), ...walk(xml, childrenOf(xml, element), formulaVisits(context))];
}

/** Rules and validations: their areas, and formulas that are written for the first cell of these. */
function ruled(xml: string, element: XmlElement, context: Context): readonly XmlEdit[] | null {
  const inner = childOf(xml, element, 'sqref');
  const before = inner === null ? attributeOf(xml, element, 'sqref') : textOf(xml, inner);
  if (before === null) return null;
  const after = shiftedAddresses(before, context.change);
  if (after === null) return [removal(element)];
  const read = anchoredFormula(before, context);
  const formula: Visit = (text, found) => {
    const edits = textEdits(text, found, read(textOf(text, found)));
    return edits.length === 0 ? null : edits;
  };
  const visits = new Map<string, Visit>([
    ...['f', 'formula', 'formula1', 'formula2'].map((name) => [name, formula] as const),
    ['cfvo', (text, found) => nonEmpty(attributeEdits(text, found, 'val', read))],
  ]);
  const areas = inner === null ? attributeEdits(xml, element, 'sqref', () => after) : textEdits(xml, inner, after);
  return [...areas, ...walk(xml, childrenOf(xml, element), visits)];
}

const nonEmpty = (edits: readonly XmlEdit[]): readonly XmlEdit[] | null => (edits.length === 0 ? null : edits);
