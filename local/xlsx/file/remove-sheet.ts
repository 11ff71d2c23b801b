import { HostFailure } from '../../../core/host/host-failure.ts';
import { readTitle } from '../../../core/workbook/read-corner.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import { replaceReferences } from '../../../core/workbook/shift/written-references.ts';
import { withoutContentTypes } from './content-types.ts';
import { findSheet } from './find-sheet.ts';
import { mapFormulas } from './map-formulas.ts';
import { relationsOf, relationsPath } from './relations.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { Done, Step } from './step.ts';
import { withoutRelations } from './with-relation.ts';
import { type FileSheet, textAt, type WorkbookFile, withoutParts, withText } from './workbook-file.ts';
import { namesOf, recountSheets } from './workbook-names.ts';
import { childOf, childrenOf, rootOf, type XmlElement } from './xml.ts';
import { edited, type XmlEdit } from './xml-edit.ts';

/**
 * Removes a sheet with the parts that nothing else leads to, and its names; what pointed at it is #REF!, as spreadsheet
 * programs have it. The plan that brings it back holds its values and formulas alone.
 */
export function removeSheet(file: WorkbookFile, { title }: Step<'remove-sheet'>): Done {
  const sheet = findSheet(file, title);
  if (!file.sheets.some((other) => other !== sheet && !other.isHidden)) throw new HostFailure('not-permitted', title);
  const place = file.sheets.indexOf(sheet);
  const unlisted = withoutEntry(file, sheet, place);
  const left = reachable(unlisted);
  const gone = new Set([...reachable(file)].filter((path) => !left.has(path)));
  const relations = [...gone].map(relationsPath).filter((path) => file.parts.has(path));
  const cleared = withoutContentTypes(withoutParts(unlisted, [...gone, ...relations]), gone);
  return { file: withoutReferences(cleared, sheet.title), inverse: bringBack(file, sheet, place) };
}

function bringBack(file: WorkbookFile, sheet: FileSheet, place: number): Done['inverse'] {
  const { title, key, values, formulas } = sheetSnapshot(file, sheet);
  const draft = draftSheet(key ?? title, title);
  for (const [row, cells] of values.entries()) draft.putRow(row, 0, cells);
  const cells = formulas.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === null || text.startsWith('{') ? [] : [{ row, column, content: { kind: 'host-formula', text } as const }],
    ),
  );
  return [
    { kind: 'add-sheet', sheet: draft.finish({ hidden: sheet.isHidden }), place },
    ...(cells.length === 0 ? [] : [{ kind: 'set-cells', title, cells } as const]),
  ];
}

/** The workbook without the sheet in its list, its names and its views. */
function withoutEntry(file: WorkbookFile, sheet: FileSheet, place: number): WorkbookFile {
  const xml = textAt(file, file.workbookPath);
  const root = rootOf(xml);
  const entry = [...childrenOf(xml, childOf(xml, root, 'sheets') as XmlElement, 'sheet')][place] as XmlElement;
  const own = namesOf(xml).filter(({ sheet: at }) => at === place);
  const list = childOf(xml, root, 'definedNames');
  // An empty list of names is not allowed.
  const isLast = list !== null && own.length === namesOf(xml).length;
  const removed: readonly XmlElement[] = [entry, ...(isLast ? [list] : own.map(({ element }) => element))];
  const shown = file.sheets.filter((each) => each !== sheet).findIndex(({ isHidden }) => !isHidden);
  const sheets = file.sheets.filter((each) => each !== sheet);
  const placeOf = (at: number): number => {
    const next = at > place ? at - 1 : at;
    if (at !== place) return next;
    return next < sheets.length && sheets[next]?.isHidden === false ? next : shown;
  };
  const within = ({ start }: XmlEdit): boolean =>
    removed.some((element) => element.start <= start && start < element.end);
  const edits = [
    ...removed.map(({ start, end }) => ({ start, end, text: '' })),
    ...recountSheets(xml, placeOf).filter((edit) => !within(edit)),
  ];
  const listed = { ...withText(file, file.workbookPath, edited(xml, edits)), sheets };
  return withoutRelations(listed, file.workbookPath, new Set([sheet.path]));
}

/** The parts that something leads to, from the package on. */
function reachable(file: WorkbookFile): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const { target, isExternal } of relationsOf(file, path)) {
      if (isExternal || found.has(target) || !file.parts.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  return found;
}

function withoutReferences(file: WorkbookFile, title: string): WorkbookFile {
  const gone = title.toLowerCase();
  return mapFormulas(file, (formula) => {
    if (!formula.includes('!')) return formula;
    let isPointing = false;
    const text = replaceReferences(formula, (corners, prefix) => {
      if (prefix === '' || readTitle(prefix.slice(0, -1)).toLowerCase() !== gone) return corners;
      isPointing = true;
      return null;
    });
    // The title before #REF! names a sheet that is gone.
    return isPointing ? text.replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!#REF!/gu, '#REF!') : text;
  });
}
