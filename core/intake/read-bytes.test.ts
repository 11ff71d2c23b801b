import { decodeBytes, looksBinary } from './read-bytes.ts';

const text = 'Gün\tHarcama\n1 Temmuz\t1.234,56 ₺\nالحملة\t١٢😀\n';

const bytes = (...parts: readonly number[]): Uint8Array => Uint8Array.from(parts);
const utf8 = (source: string): Uint8Array => new TextEncoder().encode(source);
const utf16 = (source: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : '')].concat(source.split('')).map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

test('UTF-8 and UTF-16 are decoded with and without a mark', () => {
  expect(decodeBytes(utf8(text))).toBe(text);
  expect(decodeBytes(utf8(`\ufeff${text}`))).toBe(text);
  for (const little of [true, false])
    for (const mark of [true, false]) expect(decodeBytes(utf16(text, little, mark))).toBe(text);
});

test('text longer than one block stays whole', () => {
  const long = `${text}`.repeat(3000);
  expect(decodeBytes(utf8(long))).toBe(long);
});

test('bytes that are no Unicode are read in the old code page of the language', () => {
  expect(decodeBytes(bytes(0x47, 0xfc, 0x6e, 0xfe), 'tr')).toBe('Günş');
  expect(decodeBytes(bytes(0xb3, 0x9c, 0x6e), 'pl')).toBe('łśn');
  expect(decodeBytes(bytes(0xc7, 0xe1), 'ar')).toBe('ال');
  expect(decodeBytes(bytes(0x80, 0x31, 0xa0, 0x96, 0xe9))).toBe('€1\u00a0–é');
});

test('files that are no text are told apart', () => {
  expect(decodeBytes(bytes(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ code: 'binary', found: 'zip' });
  expect(decodeBytes(bytes(0x89, 0x50, 0x4e, 0x47))).toEqual({ code: 'binary', found: 'png' });
  expect(decodeBytes(bytes(1, 2, 3, 0, 5, 6, 0, 9))).toEqual({ code: 'binary', found: '' });
  expect(looksBinary('PK\u0003\u0004rest')).toBe(true);
  expect(looksBinary('Spend\t1')).toBe(false);
});
