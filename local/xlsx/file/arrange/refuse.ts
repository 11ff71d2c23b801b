import { HostFailure } from '../../../../core/host/host-failure.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { type Relation, relationsOf } from '../relations.ts';
import { areaOf, cellsOf, rowsOf, sheetDataOf } from '../sheet-cells.ts';
import { textAt, type WorkbookFile } from '../workbook-file.ts';
import { attributeOf, childOf, descendantsOf, nextElement, rootOf, type XmlElement } from '../xml.ts';
import { areaText, shiftedAddress, staysWhole } from './addresses.ts';
import type { Context } from './context.ts';
import { sourcesOf } from './workbook-parts.ts';

const refused = (what: string, title: string): never => {
  throw new HostFailure('not-permitted', `${what} on ${title}`);
};

/** Refuses by name what cannot be patched, before anything is. */
export function refuseUnpatchable(file: WorkbookFile, path: string, context: Context): void {
  const { title, change } = context;
  const xml = textAt(file, path);
  for (const relation of relationsOf(file, path)) if (!relation.isExternal) refuseRelated(file, relation, context);
  for (const { ref } of sourcesOf(file, title)) if (shiftedAddress(ref, change) === null) refused(ref, title);
  refuseMerges(xml, context);
  refuseCells(xml, context);
}

/** Parts of the sheet that say in many places where they are, or take part in a data source. */
function refuseRelated(file: WorkbookFile, { type, target }: Relation, context: Context): void {
  const xml = ['pivotTable', 'table', 'queryTable', 'tableSingleCells'].includes(type) ? textAt(file, target) : '';
  if (xml === '') return;
  const root = rootOf(xml);
  const name = attributeOf(xml, root, 'displayName') ?? attributeOf(xml, root, 'name') ?? target;
  if (type === 'pivotTable') {
    const location = childOf(xml, root, 'location');
    const ref = (location && attributeOf(xml, location, 'ref')) ?? '';
    if (shiftedAddress(ref, context.change) !== ref) refused(name, context.title);
  } else if (type === 'table') {
    const isQuery = relationsOf(file, target).some((relation) => relation.type === 'queryTable');
    if (!takesTable(xml, root, isQuery, context.change)) refused(name, context.title);
  } else refused(name, context.title);
}

/** A table goes whole, or takes in or loses rows of its body; its columns are known by its part one by one. */
function takesTable(xml: string, root: XmlElement, isQuery: boolean, change: LineChange): boolean {
  const area = areaOf(attributeOf(xml, root, 'ref') ?? '');
  if (area === null) return false;
  if (staysWhole(area, change)) return true;
  if (change.axis === 'columns' || isQuery) return false;
  const rows = (name: string, otherwise: number): number => Number(attributeOf(xml, root, name) ?? otherwise);
  const [first, last] = [area.row + rows('headerRowCount', 1), area.lastRow - rows('totalsRowCount', 0)];
  if (change.kind === 'move') {
    const end = change.from + change.count;
    return change.from >= first && end - 1 <= last && change.to >= first && change.to <= last + 1;
  }
  if (change.kind === 'insert') return change.at >= first && change.at <= last;
  const outside = change.at > area.lastRow || change.at + change.count <= area.row;
  const isWithin = change.at >= first && change.at + change.count - 1 <= last;
  return outside || (isWithin && change.count < last - first + 1);
}

/** Merged cells come apart by a move only; they grow and shrink like a range. */
function refuseMerges(xml: string, { title, change }: Context): void {
  if (change.kind !== 'move') return;
  const merges = childOf(xml, rootOf(xml), 'mergeCells');
  for (const merge of merges ? descendantsOf(xml, merges, 'mergeCell') : []) {
    const area = areaOf(attributeOf(xml, merge, 'ref') ?? '');
    if (area !== null && !staysWhole(area, change)) refused(areaText(area), title);
  }
}

/** Whether some row or column may be so far out that lines that come in push it over the edge. */
const isFarOut = (xml: string, { axis }: LineChange): boolean =>
  (axis === 'rows' ? /\sr\s*=\s*["']\d{7}["']/ : /\sr\s*=\s*["'][A-Za-z]{3}\d/).test(xml);

/** Formulas that fill an area together, and cells that would be pushed over the edge of the sheet. */
function refuseCells(xml: string, { title, change }: Context): void {
  const hasAreas = /\bt\s*=\s*["'](?:array|dataTable)["']/.test(xml);
  const mayOverflow = change.kind === 'insert' && isFarOut(xml, change);
  const sheetData = hasAreas || mayOverflow ? sheetDataOf(xml) : null;
  if (sheetData === null) return;
  for (const { row, element } of rowsOf(xml, sheetData))
    for (const cell of cellsOf(xml, element)) {
      const line = change.axis === 'rows' ? row : cell.column;
      if (mayOverflow && shiftedLine(line, change) === null && !cell.element.isEmpty)
        throw new HostFailure('too-large', title);
      const area = hasAreas ? areaOfFormula(xml, cell.element) : null;
      if (area !== null && !staysWhole(area, change)) refused(areaText(area), title);
    }
}

/** The cells that a formula fills together with others. */
function areaOfFormula(xml: string, cell: XmlElement): Area | null {
  const formula = nextElement(xml, cell.openEnd, cell.closeStart);
  if (formula?.name !== 'f' || formula.openEnd - formula.start < 6) return null;
  return ['array', 'dataTable'].includes(attributeOf(xml, formula, 't') ?? '')
    ? areaOf(attributeOf(xml, formula, 'ref') ?? '')
    : null;
}
