import { FileRefusal } from './refusal.ts';

/**
 * An element of an XML text by its offsets, so that a change is a splice and all the rest stays as it is:
 * `<x:row r="1">…</x:row>` goes from `start` to `end`, its content from `openEnd` to `closeStart`.
 */
export type XmlElement = Readonly<{
  /** Without its prefix: `row`. */
  name: string;
  /** As written, with its colon: `x:`; empty where there is none. */
  prefix: string;
  start: number;
  /** After the `>` of the opening tag. */
  openEnd: number;
  /** Where the closing tag begins; `openEnd` where the element closes itself. */
  closeStart: number;
  end: number;
  /** Written as `<a/>`. */
  isEmpty: boolean;
}>;

const [QUOTE, APOSTROPHE, MORE, SLASH, BANG, QUESTION] = [34, 39, 62, 47, 33, 63];

const broken = (at: number): never => {
  throw new FileRefusal('damaged-part', `XML at ${at}`);
};

/** Where the tag ends that begins at `at`, after its `>`; attributes may hold that sign. */
export function tagEnd(xml: string, at: number): number {
  for (let place = at + 1; place < xml.length; place += 1) {
    const code = xml.charCodeAt(place);
    if (code === MORE) return place + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      place = xml.indexOf(code === QUOTE ? '"' : "'", place + 1);
      if (place < 0) return broken(at);
    }
  }
  return broken(at);
}

/** Where a comment, CDATA or instruction that begins at `at` ends; a document type is refused, entities come with it. */
function asideEnd(xml: string, at: number): number {
  const closing = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '?>';
  if (xml.charCodeAt(at + 1) === BANG && closing === '?>') throw new FileRefusal('damaged-part', 'DOCTYPE');
  const end = xml.indexOf(closing, at + 2);
  return end < 0 ? broken(at) : end + closing.length;
}

const isAside = (xml: string, at: number): boolean => {
  const code = xml.charCodeAt(at + 1);
  return code === BANG || code === QUESTION;
};

/** Where a name that begins at `at` ends. */
function nameEnd(xml: string, at: number): number {
  let place = at;
  for (let code = xml.charCodeAt(place); code > 32 && code !== MORE && code !== SLASH; code = xml.charCodeAt(place))
    place += 1;
  return place;
}

/** The element whose opening tag begins at `start`. */
function elementAt(xml: string, start: number): XmlElement {
  const written = xml.slice(start + 1, nameEnd(xml, start + 1));
  if (written === '') return broken(start);
  const colon = written.indexOf(':') + 1;
  const [name, prefix] = colon === 0 ? [written, ''] : [written.slice(colon), written.slice(0, colon)];
  const openEnd = tagEnd(xml, start);
  if (xml.charCodeAt(openEnd - 2) === SLASH)
    return { name, prefix, start, openEnd, closeStart: openEnd, end: openEnd, isEmpty: true };
  const closeStart = nextClosing(xml, openEnd, written) ?? closingTag(xml, openEnd);
  if (!xml.startsWith(written, closeStart + 2)) return broken(closeStart);
  return { name, prefix, start, openEnd, closeStart, end: tagEnd(xml, closeStart), isEmpty: false };
}

/** The next closing tag of a name, where a quick look tells that no other element of the name begins before it. */
function nextClosing(xml: string, from: number, written: string): number | null {
  const at = xml.indexOf(`</${written}`, from);
  if (at < 0 || xml.charCodeAt(at + 2 + written.length) !== MORE) return null;
  const content = xml.slice(from, at);
  return content.includes(`<${written}`) || content.includes('<!') || content.includes('<?') ? null : at;
}

/** Where the tag begins that closes the element whose content begins at `from`. */
function closingTag(xml: string, from: number): number {
  let depth = 0;
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    if (isAside(xml, at)) {
      at = xml.indexOf('<', asideEnd(xml, at));
      continue;
    }
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(at + 1) === SLASH) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (xml.charCodeAt(end - 2) !== SLASH) depth += 1;
    at = xml.indexOf('<', end);
  }
  return broken(from);
}

/** The first element between two offsets, whatever it is; null where there is none. */
export function nextElement(xml: string, from: number, to: number): XmlElement | null {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to && isAside(xml, at)) at = xml.indexOf('<', asideEnd(xml, at));
  return at < 0 || at >= to ? null : elementAt(xml, at);
}

/** From so many characters on it pays to remember where the root of the last text was. */
const LONG = 100_000;
let last: Readonly<{ xml: string; root: XmlElement }> | null = null;

/** The root of a whole part. */
export function rootOf(xml: string): XmlElement {
  if (last?.xml === xml) return last.root;
  const root = nextElement(xml, 0, xml.length);
  if (root === null || nextElement(xml, root.end, xml.length) !== null) return broken(0);
  if (xml.length > LONG) last = { xml, root };
  return root;
}

/** The elements right within one, in their order; only those of a name where it is given. Reads as far as is asked. */
export function* childrenOf(xml: string, parent: XmlElement, name?: string): Generator<XmlElement> {
  let child = nextElement(xml, parent.openEnd, parent.closeStart);
  while (child !== null) {
    if (name === undefined || child.name === name) yield child;
    child = nextElement(xml, child.end, parent.closeStart);
  }
}

/** The first element along a path of names from one down; null where there is none. */
export function childOf(xml: string, parent: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = parent;
  for (const name of path) {
    if (found === null) return null;
    found = childrenOf(xml, found, name).next().value ?? null;
  }
  return found;
}

/** Every element of a name below one, however deep; those within one another too. */
export function* descendantsOf(xml: string, parent: XmlElement, name: string): Generator<XmlElement> {
  const wanted = new RegExp(`<(?:[^\\s<>/!?:]+:)?${name}(?=[\\s/>])|<!|<\\?`, 'g');
  wanted.lastIndex = parent.openEnd;
  for (let found = wanted.exec(xml); found && found.index < parent.closeStart; found = wanted.exec(xml)) {
    if (isAside(xml, found.index)) wanted.lastIndex = asideEnd(xml, found.index);
    else yield elementAt(xml, found.index);
  }
}

/** An attribute of an element's opening tag: its name as written, and where its value stands, without the quotes. */
export type XmlAttribute = Readonly<{ name: string; start: number; valueStart: number; valueEnd: number }>;

const attribute = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of an element, as they are written. */
export function attributesOf(xml: string, { start, openEnd }: XmlElement): readonly XmlAttribute[] {
  const tag = xml.slice(start, openEnd);
  return [...tag.matchAll(attribute)].map((found) => {
    const valueEnd = start + found.index + found[0].length - 1;
    const length = (found[2] ?? found[3] ?? '').length;
    return { name: found[1] as string, start: start + found.index, valueStart: valueEnd - length, valueEnd };
  });
}

/** The value of an attribute by its name as written (`r`, `xml:space`), entities resolved; null where it has none. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | null {
  const found = attributesOf(xml, element).find((each) => each.name === name);
  return found === undefined ? null : unescaped(xml.slice(found.valueStart, found.valueEnd));
}

/** The id of a relationship, whatever prefix its attribute has: `r:id`. */
export function relationIdOf(xml: string, element: XmlElement, local = 'id'): string | null {
  const found = attributesOf(xml, element).find(({ name }) => name.endsWith(`:${local}`));
  return found === undefined ? null : unescaped(xml.slice(found.valueStart, found.valueEnd));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without entities; only the five that XML knows by itself, and characters by number. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g, (whole, hex, decimal, name) => {
    if (name !== undefined && Object.hasOwn(named, name)) return named[name] as string;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    if (code < 0 || code > 0x10ffff) throw new FileRefusal('damaged-part', whole);
    return String.fromCodePoint(code);
  });
}

/** The text right within an element, CDATA too, as a reader takes it. */
export function textOf(xml: string, element: Pick<XmlElement, 'openEnd' | 'closeStart'>): string {
  const whole = xml.slice(element.openEnd, element.closeStart);
  if (!whole.includes('<')) return unescaped(whole);
  let text = '';
  let at = element.openEnd;
  while (at < element.closeStart) {
    const next = xml.indexOf('<', at);
    const end = next < 0 || next > element.closeStart ? element.closeStart : next;
    text += unescaped(xml.slice(at, end));
    if (end === element.closeStart) break;
    at = isAside(xml, end) ? asideEnd(xml, end) : elementAt(xml, end).end;
    if (xml.startsWith('<![CDATA[', end)) text += xml.slice(end + 9, at - 3);
  }
  return text;
}
