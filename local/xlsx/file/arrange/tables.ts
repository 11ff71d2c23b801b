import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { childrenOf, rootOf } from '../xml.ts';
import { edited } from '../xml-edit.ts';
import { shiftedAddress } from './addresses.ts';
import { attributeEdits, type Context, isOwnSheet } from './context.ts';
import { filterEdits, sortEdits } from './filters.ts';
import { formulaVisits } from './formula-visits.ts';
import { type Visit, walk } from './walk.ts';

/** A table's part: its area where the changed sheet has it, and its formulas wherever it is. */
export function shiftedTable(xml: string, context: Context): string {
  const { change } = context;
  const root = rootOf(xml);
  const formulas = formulaVisits(context);
  const formula = formulas.get('formula') as Visit;
  const visits = new Map<string, Visit>([
    ['calculatedColumnFormula', formula],
    ['totalsRowFormula', formula],
    ...(isOwnSheet(context) ? placed(change) : []),
  ]);
  const area = isOwnSheet(context) ? attributeEdits(xml, root, 'ref', (ref) => shiftedAddress(ref, change) ?? ref) : [];
  return edited(xml, [...area, ...walk(xml, childrenOf(xml, root), visits)]);
}

const placed = (change: LineChange): readonly (readonly [string, Visit])[] => [
  ['autoFilter', (xml, element) => filterEdits(xml, element, change)],
  ['sortState', (xml, element) => sortEdits(xml, element, change)],
];
