import { contentTypesOf } from '../content-types.ts';
import { relationsOf } from '../relations.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { childrenOf, rootOf } from '../xml.ts';
import { edited } from '../xml-edit.ts';
import { anchorEdits } from './anchors.ts';
import { commentEdits } from './comments.ts';
import { attributeEdits, type Context, mentions, shifted } from './context.ts';
import { formulaVisits } from './formula-visits.ts';
import { type Visit, walk } from './walk.ts';

/** A part as it reads after lines of a sheet changed. */
export type PartShift = (xml: string) => string;

const walked =
  (visits: ReadonlyMap<string, Visit>): PartShift =>
  (xml) =>
    edited(xml, walk(xml, childrenOf(xml, rootOf(xml)), visits));

/** The parts that hang on the changed sheet: what is drawn on it and said of its cells. */
export function sheetParts(file: WorkbookFile, path: string, context: Context): ReadonlyMap<string, PartShift> {
  const { change } = context;
  const anchor: Visit = (xml, element) => anchorEdits(xml, element, change);
  const byType: Readonly<Record<string, PartShift>> = {
    drawing: walked(
      new Map([
        ['twoCellAnchor', anchor],
        ['oneCellAnchor', anchor],
      ]),
    ),
    comments: walked(new Map([['comment', commentEdits(change)]])),
    threadedComment: walked(new Map([['threadedComment', commentEdits(change)]])),
  };
  return new Map(
    relationsOf(file, path).flatMap(({ type, target, isExternal }) => {
      const shift = isExternal || !file.parts.has(target) ? undefined : byType[type];
      return shift === undefined ? [] : [[target, shift] as const];
    }),
  );
}

/** Parts of any sheet that hold formulas: charts, texts of drawings, controls. A title is always said there. */
export function formulaParts(file: WorkbookFile, context: Context): ReadonlyMap<string, PartShift> {
  const everywhere = { ...context, own: '' };
  const chart = walked(chartVisits(everywhere));
  const drawing = walked(attributeVisits(['sp', 'cxnSp'], ['textlink'], everywhere));
  const typeOf = contentTypesOf(file);
  const shiftOf = (type: string): PartShift | null =>
    /drawingml\.chart\+xml|chartex\+xml/.test(type) ? chart : /\.drawing\+xml$/.test(type) ? drawing : null;
  return new Map(
    [...file.parts.values()].flatMap((part) => {
      const shift = shiftOf(typeOf(part.path) ?? '');
      return shift === null || !mentions(part.text, context.title) ? [] : [[part.path, shift] as const];
    }),
  );
}

function chartVisits(context: Context): ReadonlyMap<string, Visit> {
  const visits = new Map(formulaVisits(context));
  const formula = visits.get('f') as Visit;
  // Excel keeps a second copy of a series' range for charts that are filtered.
  return visits.set('sqref', formula);
}

/** Attributes that hold formulas, on elements of some names. */
function attributeVisits(
  names: readonly string[],
  attributes: readonly string[],
  context: Context,
): ReadonlyMap<string, Visit> {
  const visit: Visit = (xml, element) => {
    const edits = attributes.flatMap((name) =>
      attributeEdits(xml, element, name, (formula) => shifted(formula, context)),
    );
    return edits.length === 0 ? null : edits;
  };
  return new Map(names.map((name) => [name, visit]));
}
