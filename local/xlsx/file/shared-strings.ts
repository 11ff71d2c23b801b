import type { Part } from './part.ts';
import { relationsOf } from './relations.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { childrenOf, rootOf, textOf, type XmlElement } from './xml.ts';

const escaped = /_x([\dA-Fa-f]{4})_/g;

/** A text with the characters that XML can't hold, for which files write `_x000D_`. */
export const resolved = (text: string): string =>
  text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** A text of one or more runs as it is written, without the readings that stand above it in Japanese. */
export function richText(xml: string, element: XmlElement): string {
  let text = '';
  for (const child of childrenOf(xml, element)) {
    if (child.name === 't') text += textOf(xml, child);
    else if (child.name === 'r') for (const run of childrenOf(xml, child, 't')) text += textOf(xml, run);
  }
  return text;
}

const none: readonly string[] = [];
const known = new WeakMap<Part, readonly string[]>();

/** The texts that cells name by number. */
export function sharedStringsOf(file: WorkbookFile): readonly string[] {
  const relation = relationsOf(file, file.workbookPath).find(({ type }) => type === 'sharedStrings');
  const part = relation && file.parts.get(relation.target);
  if (part === undefined) return none;
  const found = known.get(part);
  if (found !== undefined) return found;
  const xml = part.text;
  const texts = [...childrenOf(xml, rootOf(xml), 'si')].map((element) => resolved(richText(xml, element)));
  known.set(part, texts);
  return texts;
}
