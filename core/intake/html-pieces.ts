/** A tag of an HTML text, or text between tags; comments, styles and scripts are left out. */
export type HtmlPiece = Readonly<
  { kind: 'text'; text: string } | { kind: 'tag'; name: string; isClosing: boolean; attributes: string }
>;

const tagStart = /<(\/?)([a-z][a-z0-9]*)\b/iy;
const unread = new Set(['style', 'script', 'head']);

/** The pieces in their order. Every sign is looked for once at most after it was missed, so that time stays in step. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  const lower = html.toLowerCase();
  const find = finder(lower.length === html.length ? lower : html);
  let at = 0;
  while (at < html.length) {
    if (html.charAt(at) !== '<') {
      const end = find('<', at) ?? html.length;
      yield { kind: 'text', text: html.slice(at, end) };
      at = end;
      continue;
    }
    const commentEnd = html.startsWith('<!--', at) ? find('-->', at + 4) : null;
    tagStart.lastIndex = at;
    const [, slash, written = ''] = tagStart.exec(html) ?? [];
    const tagEnd = written === '' ? null : find('>', tagStart.lastIndex);
    const name = written.toLowerCase();
    const elementEnd = slash === '' && unread.has(name) ? find(`</${name}`, at) : null;
    if (commentEnd !== null) at = commentEnd + 3;
    else if (elementEnd !== null) at = (find('>', elementEnd) ?? html.length - 1) + 1;
    else if (tagEnd !== null) {
      const attributes = html.slice(at + 1 + written.length, tagEnd);
      yield { kind: 'tag', name, isClosing: slash === '/', attributes };
      at = tagEnd + 1;
    } else {
      yield { kind: 'text', text: '<' };
      at += 1;
    }
  }
}

/** Finds signs in a text; null where there is none from a place on, which is then known for every place behind it. */
function finder(text: string): (sign: string, from: number) => number | null {
  const missing = new Set<string>();
  return (sign, from) => {
    const found = missing.has(sign) ? -1 : text.indexOf(sign, from);
    if (found < 0) missing.add(sign);
    return found < 0 ? null : found;
  };
}
