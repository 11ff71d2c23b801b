import { childOf, childrenOf, nextElement, type XmlElement } from './xml.ts';
import { appendEdit, type XmlEdit } from './xml-edit.ts';

/** The order in which the schema wants the elements of a part; programs refuse a file that has another. */
export const schemaOrder = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
} as const;

/** Puts an element among the children of a root where the schema wants it, behind those of its own name. */
export function insertEdit(
  xml: string,
  root: XmlElement,
  { within, name, text }: Readonly<{ within: keyof typeof schemaOrder; name: string; text: string }>,
): XmlEdit {
  const order: readonly string[] = schemaOrder[within].split(' ');
  const rank = order.indexOf(name);
  let before: XmlElement | null = null;
  for (const child of childrenOf(xml, root)) if (order.indexOf(meantName(xml, child)) <= rank) before = child;
  if (before !== null && order.indexOf(meantName(xml, before)) >= 0)
    return { start: before.end, end: before.end, text };
  return root.isEmpty ? appendEdit(xml, root, text) : { start: root.openEnd, end: root.openEnd, text };
}

/** What an element is; of alternatives for programs of several ages, what they stand for. */
function meantName(xml: string, element: XmlElement): string {
  if (element.name !== 'AlternateContent') return element.name;
  const choice = childOf(xml, element, 'Choice');
  return (choice && nextElement(xml, choice.openEnd, choice.closeStart)?.name) ?? '';
}
