import { cellAddress } from '../../../core/workbook/address.ts';
import { withoutContentTypes } from './content-types.ts';
import { relationsOf, relationsPath } from './relations.ts';
import { insertEdit } from './schema-order.ts';
import { type Stored, withStored } from './stored-part.ts';
import { withoutRelations } from './with-relation.ts';
import { textAt, type WorkbookFile, withoutParts, withText } from './workbook-file.ts';
import { attributeOf, childOf, childrenOf, rootOf, type XmlElement } from './xml.ts';
import { attributeEdit, edited, type XmlEdit } from './xml-edit.ts';

/** A place that the file shall open at. */
export type ShownPlace = Readonly<{ title: string; row: number; column: number }>;

/**
 * A changed file as it is written. Formulas that read changed cells still have their former values in it: programs are
 * told to compute all of them when they open it, and the list of the order to compute in, which they make anew, goes.
 */
export function finishedFile(file: WorkbookFile, stored: Stored | null, shown: ShownPlace | null): WorkbookFile {
  const computed = withComputedOnOpening(withoutCalcChain(file));
  const kept = stored === null ? computed : withStored(computed, stored);
  return shown === null ? kept : withShown(kept, shown);
}

function withoutCalcChain(file: WorkbookFile): WorkbookFile {
  const chains = relationsOf(file, file.workbookPath).filter(({ type }) => type === 'calcChain');
  const paths = new Set(chains.map(({ target }) => target));
  if (paths.size === 0) return file;
  const unled = withoutRelations(file, file.workbookPath, paths);
  return withoutContentTypes(withoutParts(unled, [...paths, ...[...paths].map(relationsPath)]), paths);
}

function withComputedOnOpening(file: WorkbookFile): WorkbookFile {
  const xml = textAt(file, file.workbookPath);
  const root = rootOf(xml);
  const settings = childOf(xml, root, 'calcPr');
  const edit =
    settings === null
      ? insertEdit(xml, root, {
          within: 'workbook',
          name: 'calcPr',
          text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>`,
        })
      : attributeEdit(xml, settings, 'fullCalcOnLoad', '1');
  const isSaid = settings !== null && attributeOf(xml, settings, 'fullCalcOnLoad') === '1';
  return edit === null || isSaid ? file : withText(file, file.workbookPath, edited(xml, [edit]));
}

function withShown(file: WorkbookFile, { title, row, column }: ShownPlace): WorkbookFile {
  const place = file.sheets.findIndex((sheet) => sheet.title === title);
  if (place < 0) return file;
  const xml = textAt(file, file.workbookPath);
  const views = childOf(xml, rootOf(xml), 'bookViews');
  const view = views && childOf(xml, views, 'workbookView');
  const p = rootOf(xml).prefix;
  const tab = view
    ? attributeEdit(xml, view, 'activeTab', String(place))
    : insertEdit(xml, rootOf(xml), {
        within: 'workbook',
        name: 'bookViews',
        text: `<${p}bookViews><${p}workbookView activeTab="${place}"/></${p}bookViews>`,
      });
  const inFront = withText(file, file.workbookPath, edited(xml, tab === null ? [] : [tab]));
  const selected = file.sheets.reduce(
    (made, sheet, at) => (sheet.isWorksheet ? withTab(made, sheet.path, at === place) : made),
    inFront,
  );
  const { path = '', isWorksheet = false } = file.sheets[place] ?? {};
  return isWorksheet ? withSelection(selected, path, cellAddress(row, column)) : selected;
}

const firstView = (xml: string): XmlElement | null => childOf(xml, rootOf(xml), 'sheetViews', 'sheetView');

/** One sheet is in front, and no other is selected with it. */
function withTab(file: WorkbookFile, path: string, isInFront: boolean): WorkbookFile {
  const xml = textAt(file, path);
  const view = firstView(xml);
  const edit = view && attributeEdit(xml, view, 'tabSelected', isInFront ? '1' : null);
  return edit ? withText(file, path, edited(xml, [edit])) : file;
}

function withSelection(file: WorkbookFile, path: string, address: string): WorkbookFile {
  const xml = textAt(file, path);
  const view = firstView(xml);
  if (view === null) return file;
  const pane = childOf(xml, view, 'pane');
  const active = (pane && attributeOf(xml, pane, 'activePane')) ?? 'topLeft';
  const selection = [...childrenOf(xml, view, 'selection')].find(
    (element) => (attributeOf(xml, element, 'pane') ?? 'topLeft') === active,
  );
  const where = pane === null ? '' : ` pane="${active}"`;
  const text = `<${view.prefix}selection${where} activeCell="${address}" sqref="${address}"/>`;
  return withText(file, path, edited(xml, [selectionEdit(xml, view, pane, selection, text)]));
}

function selectionEdit(
  xml: string,
  view: XmlElement,
  pane: XmlElement | null,
  selection: XmlElement | undefined,
  text: string,
): XmlEdit {
  if (selection) return { start: selection.start, end: selection.end, text };
  if (pane) return { start: pane.end, end: pane.end, text };
  if (!view.isEmpty) return { start: view.openEnd, end: view.openEnd, text };
  const slash = xml.lastIndexOf('/', view.openEnd);
  return { start: slash, end: view.end, text: `>${text}</${view.prefix}sheetView>` };
}
