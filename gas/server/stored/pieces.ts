/** Google keeps 9 KB under a name; some room is for the name itself. */
const MOST_BYTES = 8000;

/** How many bytes a character takes in UTF-8, from its code. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** How many bytes a text takes in UTF-8. */
export function byteCount(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOf(sign.codePointAt(0) as number);
  return bytes;
}

/** A text in pieces that a property holds each; no character is parted. */
export function inPieces(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const more = bytesOf(code);
    if (bytes + more > MOST_BYTES) {
      pieces.push(text.slice(start, at));
      start = at;
      bytes = 0;
    }
    bytes += more;
    at += code < 0x10000 ? 1 : 2;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Half characters, and signs that no text for people has: a store may change them. */
function isFragile(sign: string): boolean {
  const code = sign.codePointAt(0) as number;
  const isHalf = code >= 0xd800 && code < 0xe000;
  return (
    isHalf || code === 0xfffe || code === 0xffff || code === 0x7f || (code < 0x20 && sign !== '\n' && sign !== '\t')
  );
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text that any store gives back as it was: one that could suffer is written as JSON, in signs that do not. */
export function asKept(text: string): string {
  const signs = Array.from(text);
  if (!signs.some(isFragile)) return `=${text}`;
  return `"${Array.from(JSON.stringify(text), (sign) => (isFragile(sign) ? escaped(sign) : sign)).join('')}`;
}

/** The text that was kept so. */
export const fromKept = (kept: string): string => (kept.startsWith('=') ? kept.slice(1) : JSON.parse(kept.slice(1)));
