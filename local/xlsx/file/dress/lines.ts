import { insertEdit } from '../schema-order.ts';
import { rowsOf, sheetDataOf } from '../sheet-cells.ts';
import { attributeOf, childOf, childrenOf, rootOf, type XmlElement } from '../xml.ts';
import { attributeEdit, edited, type XmlEdit } from '../xml-edit.ts';

/** Gives columns widths, in characters; all else about them stays. */
export const withWidths = (xml: string, widths: readonly Readonly<{ column: number; width: number }>[]): string =>
  widths.reduce((made, { column, width }) => withWidth(made, column + 1, width), xml);

function withWidth(xml: string, number: number, width: number): string {
  const root = rootOf(xml);
  const p = root.prefix;
  const list = childOf(xml, root, 'cols');
  const text = `<${p}col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  if (list === null) {
    const whole = `<${p}cols>${text}</${p}cols>`;
    return edited(xml, [insertEdit(xml, root, { within: 'worksheet', name: 'cols', text: whole })]);
  }
  const spans = [...childrenOf(xml, list, 'col')].map((element) => ({
    element,
    first: Number(attributeOf(xml, element, 'min')),
    last: Number(attributeOf(xml, element, 'max')),
  }));
  const own = spans.find(({ first, last }) => first <= number && number <= last);
  if (own === undefined) {
    const next = spans.find(({ first }) => first > number);
    const at = next?.element.start ?? list.closeStart;
    return edited(xml, [{ start: at, end: at, text }]);
  }
  const pieces = [
    columnText(xml, own.element, own.first, number - 1, null),
    columnText(xml, own.element, number, number, width),
    columnText(xml, own.element, number + 1, own.last, null),
  ];
  return edited(xml, [{ start: own.element.start, end: own.element.end, text: pieces.join('') }]);
}

/** A stretch of columns as another that it was part of; nothing where it has no column. */
function columnText(xml: string, element: XmlElement, first: number, last: number, width: number | null): string {
  if (first > last) return '';
  const given: Record<string, string> = { min: String(first), max: String(last) };
  if (width !== null) Object.assign(given, { width: String(width), customWidth: '1' });
  return Object.entries(given).reduce(
    (text, [name, value]) => {
      const edit = attributeEdit(text, rootOf(text), name, value);
      return edit === null ? text : edited(text, [edit]);
    },
    xml.slice(element.start, element.end),
  );
}

/** Gives rows heights, in points; those that hold nothing yet have to be there. */
export function withHeights(xml: string, heights: ReadonlyMap<number, string>): string {
  const sheetData = heights.size === 0 ? null : sheetDataOf(xml);
  if (sheetData === null) return xml;
  const edits: XmlEdit[] = [];
  for (const { row, element } of rowsOf(xml, sheetData)) {
    const height = heights.get(row);
    if (height === undefined) continue;
    const text = xml.slice(element.start, element.openEnd);
    const tag = { ...element, start: 0, openEnd: text.length };
    const taller = [attributeEdit(text, tag, 'ht', height), attributeEdit(text, tag, 'customHeight', '1')];
    const made = edited(
      text,
      taller.filter((edit) => edit !== null),
    );
    edits.push({ start: element.start, end: element.openEnd, text: made });
  }
  return edited(xml, edits);
}
