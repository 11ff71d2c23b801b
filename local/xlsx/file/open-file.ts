import { readZip, ZipFailure, type ZipProblem } from '../zip.ts';
import { contentTypesOf } from './content-types.ts';
import { Part } from './part.ts';
import { FileRefusal, type FileRefusalCode } from './refusal.ts';
import { type Relation, relationsOf } from './relations.ts';
import { storedIn } from './stored-part.ts';
import type { FileSheet, WorkbookFile } from './workbook-file.ts';
import { attributeOf, childOf, childrenOf, relationIdOf, rootOf } from './xml.ts';

/**
 * Opens the bytes of an .xlsx or .xlsm file so that it can be patched. Throws a `FileRefusal` by name for what cannot
 * be: other formats, encryption, a password, a signature, damaged or oversized archives.
 */
export function openFile(bytes: Uint8Array): WorkbookFile {
  refuseOldFormats(bytes);
  const entries = unpacked(bytes);
  const parts = new Map(entries.map((entry) => [entry.path, Part.ofBytes(entry.path, entry.bytes)]));
  return readWorkbook(parts);
}

const problems: Readonly<Record<ZipProblem, FileRefusalCode>> = {
  'not-a-zip': 'not-a-workbook',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  duplicate: 'duplicate-part',
  damaged: 'damaged-part',
};

/** The parts of a package; throws a `FileRefusal` for one that is damaged, or made to fill a machine. */
export function unpacked(bytes: Uint8Array): ReturnType<typeof readZip> {
  try {
    return readZip(bytes);
  } catch (error) {
    if (error instanceof ZipFailure) throw new FileRefusal(problems[error.code], error.found);
    throw error;
  }
}

/** The container of .xls files, and of .xlsx files with a password. */
const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function refuseOldFormats(given: Uint8Array): void {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!bytes.subarray(0, container.length).equals(container)) return;
  throw new FileRefusal(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format');
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The workbook that parts make: its sheets in the order of their tabs. */
export function readWorkbook(parts: ReadonlyMap<string, Part>): WorkbookFile {
  const workbookPath = findWorkbook(parts);
  const xml = (parts.get(workbookPath) as Part).text;
  const root = rootOf(xml);
  const namespace = attributeOf(xml, root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`);
  if (namespace?.startsWith(STRICT)) throw new FileRefusal('strict-format');
  if (root.name !== 'workbook' || namespace !== TRANSITIONAL) throw new FileRefusal('not-a-workbook', workbookPath);
  const relations = new Map(relationsOf({ parts }, workbookPath).map((relation) => [relation.id, relation]));
  const list = childOf(xml, root, 'sheets');
  const keys = new Map(Object.entries(storedIn({ parts, workbookPath }).keys));
  const sheets = [...(list ? childrenOf(xml, list, 'sheet') : [])].map((element): FileSheet => {
    const title = attributeOf(xml, element, 'name') ?? '';
    const relation = relations.get(relationIdOf(xml, element) ?? '');
    if (relation === undefined || !parts.has(relation.target)) throw new FileRefusal('missing-part', title);
    const { target: path, type } = relation;
    const isHidden = (attributeOf(xml, element, 'state') ?? 'visible') !== 'visible';
    return { title, isHidden, path, isWorksheet: type === 'worksheet', key: keys.get(title) ?? null };
  });
  if (sheets.length === 0) throw new FileRefusal('missing-part', 'sheets');
  const properties = childOf(xml, root, 'workbookPr');
  const date1904 = properties && attributeOf(xml, properties, 'date1904');
  return { parts, workbookPath, sheets, isFrom1904: date1904 === '1' || date1904 === 'true' };
}

function findWorkbook(parts: ReadonlyMap<string, Part>): string {
  if (!parts.has('[Content_Types].xml')) throw new FileRefusal('not-a-workbook', '[Content_Types].xml');
  const relations = relationsOf({ parts }, '');
  if (relations.some(({ typeName }) => typeName.includes('/digital-signature/'))) throw new FileRefusal('signed');
  const main = relations.find(({ type }: Relation) => type === 'officeDocument');
  if (main === undefined) throw new FileRefusal('not-a-workbook');
  if (main.typeName.startsWith(STRICT)) throw new FileRefusal('strict-format');
  if (!parts.has(main.target)) throw new FileRefusal('missing-part', main.target);
  const type = contentTypesOf({ parts })(main.target) ?? '';
  if (type.includes('sheet.binary')) throw new FileRefusal('binary-format');
  if (!/spreadsheet|ms-excel/.test(type)) throw new FileRefusal('not-a-workbook', type);
  return main.target;
}
