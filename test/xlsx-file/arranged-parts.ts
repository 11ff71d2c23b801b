import { openFile } from '../../local/xlsx/file/open-file.ts';
import type { WorkbookFile } from '../../local/xlsx/file/workbook-file.ts';
import { writeZip } from '../../local/xlsx/zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Relations of a part: [id, type's last word or whole name, target]. */
export const relationsXml = (...relations: readonly (readonly [string, string, string])[]): string =>
  `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A worksheet's part around what is given. */
const sheetXml = (content: string): string =>
  `${declared}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${content}</worksheet>`;

const types: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/pivotCache/pivotCacheDefinition1.xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
};

/** A file of two sheets, `Data` and `Other one`, written by hand; `parts` come on top. */
export function fileOf(
  data: string,
  other: string,
  parts: Readonly<Record<string, string>> = {},
  workbook = '',
): WorkbookFile {
  const all: Record<string, string> = {
    'xl/workbook.xml': `${declared}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other one" sheetId="2" r:id="rId2"/></sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ...('xl/calcChain.xml' in parts ? [['rId3', 'calcChain', 'calcChain.xml'] as const] : []),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(data),
    'xl/worksheets/sheet2.xml': sheetXml(other),
    '_rels/.rels': relationsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    ...parts,
  };
  const overrides = Object.keys(all).flatMap((path) =>
    path in types ? [`<Override PartName="/${path}" ContentType="${types[path]}"/>`] : [],
  );
  const content = `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>${overrides.join('')}</Types>`;
  const entries = Object.entries({ '[Content_Types].xml': content, ...all });
  return openFile(writeZip(entries.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))));
}
