import type { ShownPlace } from './finish-file.ts';
import { areaOf } from './sheet-cells.ts';
import { textAt, type WorkbookFile } from './workbook-file.ts';
import { attributeOf, childOf, childrenOf, rootOf } from './xml.ts';

/** The cell that is active in the sheet in front; null where that sheet has no cells. */
export function activeCell(file: WorkbookFile): ShownPlace | null {
  const xml = textAt(file, file.workbookPath);
  const view = childOf(xml, rootOf(xml), 'bookViews', 'workbookView');
  const sheet = file.sheets[Number((view && attributeOf(xml, view, 'activeTab')) ?? 0)] ?? file.sheets[0];
  if (!sheet?.isWorksheet) return null;
  const text = textAt(file, sheet.path);
  const sheetView = childOf(text, rootOf(text), 'sheetViews', 'sheetView');
  const pane = sheetView && childOf(text, sheetView, 'pane');
  const active = (pane && attributeOf(text, pane, 'activePane')) ?? 'topLeft';
  const selections = sheetView ? [...childrenOf(text, sheetView, 'selection')] : [];
  const selection = selections.find((element) => (attributeOf(text, element, 'pane') ?? 'topLeft') === active);
  const area = selection ? areaOf(attributeOf(text, selection, 'activeCell') ?? 'A1') : null;
  return { title: sheet.title, row: area?.row ?? 0, column: area?.column ?? 0 };
}
