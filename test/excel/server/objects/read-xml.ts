import { invalid } from '../wire/excel-error.ts';

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gy;
const declaration = /^(?:\uFEFF?<\?xml[^>]*\?>)?\s*/;
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not hold.
const strayControl = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The namespace of an XML text; throws where it is not well-formed, as Excel does. */
export function readXml(xml: string): Readonly<{ namespace: string }> {
  if (strayAmpersand.test(xml) || strayControl.test(xml)) invalid('Characters that XML does not hold as they are');
  const open: string[] = [];
  let namespace: string | null = null;
  let at = declaration.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at);
      const text = next < 0 ? xml.slice(at) : xml.slice(at, next);
      if (open.length === 0 && text.trim() !== '') invalid('Text outside of the XML element');
      if (text.includes(']]>')) invalid('The end of a section in a text');
      at += text.length;
      continue;
    }
    tag.lastIndex = at;
    const [written, closing, name = '', attributes = '', single] = tag.exec(xml) ?? [];
    if (written === undefined) return invalid(`No XML at ${xml.slice(at, at + 40)}`);
    if (closing && open.pop() !== name) invalid(`An element ${name} ends that has not begun`);
    if (!closing && open.length === 0) {
      if (namespace !== null) invalid('More than one XML element');
      namespace = namespaceOf(name, attributes);
    }
    if (!closing && !single) open.push(name);
    at += written.length;
  }
  if (open.length > 0 || namespace === null) return invalid('The XML element does not end');
  return { namespace };
}

function namespaceOf(name: string, attributes: string): string {
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns';
  for (const [, key, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (key === prefix) return double ?? single ?? '';
  return '';
}
