import { attributesOf, type XmlElement } from './xml.ts';

/** Text in place of what stands between two offsets of an XML text; an insertion where both are one. */
export type XmlEdit = Readonly<{ start: number; end: number; text: string }>;

/** An XML text with edits done, which do not overlap; of those at one place the first comes first. */
export function edited(xml: string, edits: readonly XmlEdit[]): string {
  if (edits.length === 0) return xml;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) throw new Error(`Edits overlap at ${start}`);
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content of an element. */
export const escapedText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => signs[sign] as string);

/** A text as the value of an attribute in double quotes. */
export const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] as string);

/** Gives an attribute a value, or takes it away (null); null where it is so already. The name is as written. */
export function attributeEdit(xml: string, element: XmlElement, name: string, value: string | null): XmlEdit | null {
  const found = attributesOf(xml, element).find((each) => each.name === name);
  if (found === undefined) {
    if (value === null) return null;
    const at = element.openEnd - (xml.charAt(element.openEnd - 2) === '/' ? 2 : 1);
    return { start: at, end: at, text: ` ${name}="${escapedAttribute(value)}"` };
  }
  if (value === null) {
    const before = xml.slice(0, found.start).trimEnd().length;
    return { start: before, end: found.valueEnd + 1, text: '' };
  }
  // Single quotes may stand around the old value: both quotes are written anew.
  return { start: found.valueStart - 1, end: found.valueEnd + 1, text: `"${escapedAttribute(value)}"` };
}

/** Puts text at the end of an element's content; one that closes itself is opened. */
export function appendEdit(xml: string, element: XmlElement, text: string): XmlEdit {
  if (!element.isEmpty) return { start: element.closeStart, end: element.closeStart, text };
  const slash = xml.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.end, text: `>${text}</${element.prefix}${element.name}>` };
}
