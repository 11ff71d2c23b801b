import { insertEdit } from './schema-order.ts';
import { attributeOf, childOf, childrenOf, rootOf, textOf, type XmlElement } from './xml.ts';
import { appendEdit, attributeEdit, escapedAttribute, escapedText, type XmlEdit } from './xml-edit.ts';

/** A name of the workbook: an area or a formula; `sheet` is the place of the sheet that it belongs to, null for all. */
export type DefinedName = Readonly<{ name: string; sheet: number | null; isHidden: boolean; text: string }>;

/** The names as they stand in the workbook's part, each with its element. */
export function namesOf(xml: string): readonly (DefinedName & Readonly<{ element: XmlElement }>)[] {
  const list = childOf(xml, rootOf(xml), 'definedNames');
  return [...(list ? childrenOf(xml, list, 'definedName') : [])].map((element) => {
    const sheet = attributeOf(xml, element, 'localSheetId');
    return {
      name: attributeOf(xml, element, 'name') ?? '',
      sheet: sheet === null ? null : Number(sheet),
      isHidden: ['1', 'true'].includes(attributeOf(xml, element, 'hidden') ?? ''),
      text: textOf(xml, element),
      element,
    };
  });
}

/** Adds names at the end of the list. */
export function addNames(xml: string, names: readonly DefinedName[]): readonly XmlEdit[] {
  if (names.length === 0) return [];
  const root = rootOf(xml);
  const p = root.prefix;
  const text = names
    .map(({ name, sheet, isHidden, text: formula }) => {
      const local = sheet === null ? '' : ` localSheetId="${sheet}"`;
      const hidden = isHidden ? ' hidden="1"' : '';
      return `<${p}definedName name="${escapedAttribute(name)}"${local}${hidden}>${escapedText(formula)}</${p}definedName>`;
    })
    .join('');
  const list = childOf(xml, root, 'definedNames');
  if (list !== null) return [appendEdit(xml, list, text)];
  const whole = `<${p}definedNames>${text}</${p}definedNames>`;
  return [insertEdit(xml, root, { within: 'workbook', name: 'definedNames', text: whole })];
}

/** What the workbook's part counts sheets by, as another order of sheets has it: names of sheets and views. */
export function recountSheets(xml: string, placeOf: (place: number) => number): readonly XmlEdit[] {
  const root = rootOf(xml);
  const views = childOf(xml, root, 'bookViews');
  const recount = (element: XmlElement, name: string): readonly XmlEdit[] => {
    const written = attributeOf(xml, element, name);
    if (written === null || placeOf(Number(written)) === Number(written)) return [];
    const edit = attributeEdit(xml, element, name, String(placeOf(Number(written))));
    return edit === null ? [] : [edit];
  };
  return [
    ...namesOf(xml).flatMap(({ element }) => recount(element, 'localSheetId')),
    ...[...(views ? childrenOf(xml, views, 'workbookView') : [])].flatMap((view) =>
      ['activeTab', 'firstSheet'].flatMap((name) => recount(view, name)),
    ),
  ];
}
