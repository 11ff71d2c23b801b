/** An element of a manifest: its attributes, and what is inside, elements or a text. */
export type Node = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
  text: string;
}>;

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`Not escaped: ${text}`);
  return text.replace(/&(\w*);?/g, (found, name: string) => {
    const sign = signs[name];
    if (sign === undefined || !found.endsWith(';')) throw new Error(`Not known: ${found}`);
    return sign;
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`Said twice: ${name}`);
    found[name] = plain(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`Not read: ${rest}`);
  return found;
}

type Open = { name: string; attributes: Readonly<Record<string, string>>; children: Node[]; text: string };

/** Reads the XML of a manifest, which has no comments, no CDATA and no entities of its own. */
export function readManifest(xml: string): Node {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let length = 0;
  for (const [whole, end, name = '', attributes = '', empty, text = ''] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    length += whole.length;
    const inside = open[open.length - 1] as Open;
    if (end) {
      if (inside.name !== name) throw new Error(`${inside.name} ends as ${name}`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
    const last = open[open.length - 1] as Open;
    if (text.trim() !== '') last.text += plain(text);
  }
  if (length !== body.length) throw new Error('Some of it was not read');
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error('Not one element');
  return only;
}

/** The element and all below it. */
export const allOf = (node: Node): readonly Node[] => [node, ...node.children.flatMap(allOf)];

/** The elements of a name, wherever they are. */
export const named = (node: Node, name: string): readonly Node[] => allOf(node).filter((one) => one.name === name);
