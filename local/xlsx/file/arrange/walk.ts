import { childrenOf, type XmlElement } from '../xml.ts';
import type { XmlEdit } from '../xml-edit.ts';

/** Edits of an element by its name; null where only what is within it matters. */
export type Visit = (xml: string, element: XmlElement) => readonly XmlEdit[] | null;

/** The edits of elements and of everything within them: of each that is asked for by name, or of what is in it. */
export function walk(xml: string, elements: Iterable<XmlElement>, visits: ReadonlyMap<string, Visit>): XmlEdit[] {
  const edits: XmlEdit[] = [];
  const visit = (element: XmlElement): void => {
    const own = visits.get(element.name)?.(xml, element) ?? null;
    if (own !== null) edits.push(...own);
    else for (const child of childrenOf(xml, element)) visit(child);
  };
  for (const element of elements) visit(element);
  return edits;
}
