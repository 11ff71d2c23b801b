import type { Language } from '../values/language.ts';
import { decodeLegacy } from './legacy-encodings.ts';
import type { IntakeFailure } from './table.ts';

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
];

const LOOKED_AT = 4096;
const CHUNK = 8192;

/**
 * Text of a file: UTF-8 or UTF-16, with or without a byte order mark; bytes that are neither are read in the old
 * Windows code page of the document's language. A file that is no text at all is told by what it looks like.
 */
export function decodeBytes(bytes: Uint8Array, language: Language = 'en'): string | IntakeFailure {
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return { code: 'binary', found: signature[0] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, false);
  const order = utf16Order(bytes);
  if (order !== null) return decodeUtf16(bytes, 0, order === 'little');
  if (isBinary(bytes)) return { code: 'binary', found: '' };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = decodeUtf8(bytes, start);
  if (text !== null) return text;
  return start === 3 ? { code: 'unreadable-file', found: 'utf-8' } : decodeLegacy(bytes, language);
}

/** Whether a text holds the signs of a file that is none. */
export function looksBinary(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('%PDF-') || start.includes('\u0000')) return true;
  let odd = 0;
  for (let index = 0; index < start.length; index += 1) {
    const code = start.charCodeAt(index);
    if (isControl(code) || code === 0xfffd) odd += 1;
  }
  return odd > start.length * 0.1;
}

const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12;

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, LOOKED_AT);
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === 0) return true;
    if (isControl(byte)) odd += 1;
  }
  return odd > length * 0.1;
}

/** UTF-16 without a mark shows in zero bytes: tabs, digits and line ends have one each, always on the same side. */
function utf16Order(bytes: Uint8Array): 'little' | 'big' | null {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const needed = Math.max(length * 0.02, 1);
  if (bytes.length % 2 !== 0 || even + odd < needed) return null;
  return even * 8 <= odd ? 'little' : odd * 8 <= even ? 'big' : null;
}

/** Gathers code units and turns them into text a block at a time. */
class TextGatherer {
  text = '';
  private readonly units = new Uint16Array(CHUNK);
  private length = 0;

  add(unit: number): void {
    this.units[this.length] = unit;
    this.length += 1;
    if (this.length === CHUNK) this.flush();
  }

  flush(): string {
    this.text += String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[]);
    this.length = 0;
    return this.text;
  }
}

function decodeUtf16(bytes: Uint8Array, start: number, little: boolean): string {
  const gathered = new TextGatherer();
  for (let index = start; index + 1 < bytes.length; index += 2) {
    const first = bytes[index] as number;
    const second = bytes[index + 1] as number;
    gathered.add(little ? first | (second << 8) : (first << 8) | second);
  }
  return gathered.flush();
}

/** The text, or null where the bytes are no well-formed UTF-8. */
function decodeUtf8(bytes: Uint8Array, start: number): string | null {
  const gathered = new TextGatherer();
  const { length } = bytes;
  let index = start;
  while (index < length) {
    const byte = bytes[index] as number;
    index += 1;
    if (byte < 0x80) {
      gathered.add(byte);
      continue;
    }
    const extra = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    if (byte < 0xc2 || byte > 0xf4 || index + extra > length) return null;
    let code = byte & (0x3f >> extra);
    for (const end = index + extra; index < end; index += 1) {
      const next = bytes[index] as number;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (
      code < (extra === 2 ? 0x800 : extra === 3 ? 0x10000 : 0x80) ||
      code > 0x10ffff ||
      (code >= 0xd800 && code < 0xe000)
    ) {
      return null;
    }
    if (code < 0x10000) gathered.add(code);
    else {
      gathered.add(0xd800 + ((code - 0x10000) >> 10));
      gathered.add(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
  }
  return gathered.flush();
}
