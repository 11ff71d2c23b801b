import { deflateRawSync } from 'node:zlib';
import { openFile } from '../../local/xlsx/file/open-file.ts';
import { FileRefusal } from '../../local/xlsx/file/refusal.ts';
import { writeZip } from '../../local/xlsx/zip.ts';
import { emptyWorkbook, type PartTexts, packageOf, plainParts } from './plain-workbook.ts';

const plain = plainParts([{ title: 'Sheet1' }]) as Readonly<Record<string, string>>;
const changed = (path: string, from: string | RegExp, to: string): Uint8Array =>
  packageOf({ ...plain, [path]: (plain[path] as string).replace(from, to) });
const without = (path: string): Uint8Array => {
  const { [path]: _, ...rest } = plain as PartTexts;
  return packageOf(rest);
};

function refusalOf(bytes: Uint8Array): unknown {
  try {
    openFile(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return error.found === '' ? error.code : `${error.code}: ${error.found}`;
  }
}

const container = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(text, 'utf16le'),
  ]);

const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test.each([
  ['nothing at all', new Uint8Array(), 'not-a-workbook'],
  ['a text', Buffer.from('Campaign,Clicks\nSummer,12\n'), 'not-a-workbook'],
  ['another archive', packageOf({ 'a.txt': 'a' }), 'not-a-workbook: [Content_Types].xml'],
  ['a workbook cut off', emptyWorkbook().slice(0, 900), 'not-a-workbook'],
  ['a password', container('EncryptedPackage'), 'encrypted'],
  ['a workbook of before 2007', container('Workbook'), 'old-format'],
  [
    'a binary workbook',
    changed('[Content_Types].xml', /[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'binary-format',
  ],
  [
    'a text document',
    changed('[Content_Types].xml', /[^"]*sheet\.main\+xml/, 'application/word'),
    'not-a-workbook: application/word',
  ],
  ['the strict names', changed('xl/workbook.xml', main, strict), 'strict-format'],
  [
    'the strict relations',
    changed(
      '_rels/.rels',
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    ),
    'strict-format',
  ],
  ['no workbook', without('xl/workbook.xml'), 'missing-part: xl/workbook.xml'],
  ['no sheet', without('xl/worksheets/sheet1.xml'), 'missing-part: Sheet1'],
  [
    'a document type',
    changed('xl/workbook.xml', '<workbook', '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
    'damaged-part: DOCTYPE',
  ],
  ['an entity of its own', changed('xl/workbook.xml', 'name="Sheet1"', 'name="&b;"'), 'damaged-part: &b;'],
  [
    'elements that do not close',
    changed('xl/workbook.xml', '</sheets>', '</sheet>'),
    expect.stringContaining('damaged-part'),
  ],
  [
    'another encoding',
    changed('xl/workbook.xml', 'encoding="UTF-8"', 'encoding="windows-1254"'),
    'damaged-part: xl/workbook.xml: no UTF-8',
  ],
  [
    'a signature',
    changed(
      '_rels/.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="a"/></Relationships>',
    ),
    'signed',
  ],
])('%s is refused by name', (_, bytes, refusal) => {
  expect(refusalOf(bytes)).toEqual(refusal);
});

/** One entry of an archive with what its directory says of it changed. */
function claiming(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changedBytes = Buffer.from(bytes);
  changedBytes.writeUInt32LE(value, changedBytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + offset);
  return changedBytes;
}

test('a part that claims more than a workbook holds is not unpacked', () => {
  expect(refusalOf(claiming(emptyWorkbook(), 24, 600 * 2 ** 20))).toBe('too-large: [Content_Types].xml');
});

test('a part that is larger than it claims is not unpacked further', () => {
  expect(refusalOf(claiming(emptyWorkbook(), 24, 10))).toBe('damaged-part: [Content_Types].xml');
});

test('a part that packs better than any workbook is a bomb', () => {
  const size = 80 * 2 ** 20;
  expect(deflateRawSync(Buffer.alloc(size)).length).toBeLessThan(size / 900);
  expect(refusalOf(packageOf({ ...plain, 'bomb.xml': Buffer.alloc(size) }))).toBe('too-large: bomb.xml');
});

test('a part that was changed on the way is damaged', () => {
  expect(refusalOf(claiming(emptyWorkbook(), 16, 7))).toBe('damaged-part: [Content_Types].xml');
});

test('one path twice, whatever its case, is refused', () => {
  const entries = Object.entries({ ...plain, 'XL/Workbook.xml': '<a/>' });
  const bytes = writeZip(entries.map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
  expect(refusalOf(bytes)).toBe('duplicate-part: XL/Workbook.xml');
});

test('more parts than any workbook has are not read', () => {
  const many = Array.from({ length: 5001 }, (_, at) => ({ path: `a${at}`, bytes: new Uint8Array() }));
  expect(refusalOf(writeZip(many))).toBe('too-large: 5001 files');
});

test('an offset that leads out of the archive is damage', () => {
  expect(refusalOf(claiming(emptyWorkbook(), 42, 0x7fffffff))).toBe('damaged-part');
});
