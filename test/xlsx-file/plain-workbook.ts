import { writeZip } from '../../local/xlsx/zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts by path, as a test writes them. */
export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

/** The bytes of a package with these parts. */
export const packageOf = (parts: PartTexts): Uint8Array =>
  writeZip(
    Object.entries(parts).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    })),
  );

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A sheet as tests write it: what stands in and behind its rows. */
export type PlainSheet = Readonly<{ title: string; state?: string; rows?: string; before?: string; after?: string }>;

/** A workbook as Excel writes it, of sheets with these rows. */
export function plainParts(
  sheets: readonly PlainSheet[],
  { workbook = '', texts = [] }: Readonly<{ workbook?: string; texts?: readonly string[] }> = {},
): PartTexts {
  const overrides = sheets
    .map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
    .join('');
  const listed = sheets
    .map(
      ({ title, state }, at) =>
        `<sheet name="${title}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
    )
    .join('');
  const relations = sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  const last = sheets.length;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides}` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="166925"/>` +
      `<bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews><sheets>${listed}</sheets>` +
      `${workbook}<calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...relations,
      [`rId${last + 1}`, 'styles', 'styles.xml'],
      [`rId${last + 2}`, 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map(({ rows = '', before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView${at === 0 ? ' tabSelected="1"' : ''} ` +
          `workbookViewId="0"/></sheetViews>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>' +
      '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>' +
      '<bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '</cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><i/></font></dxf></dxfs></styleSheet>',
    'xl/sharedStrings.xml':
      `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">` +
      `${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
}

/** A workbook with one empty sheet, Sheet1. */
export const emptyWorkbook = (): Uint8Array => packageOf(plainParts([{ title: 'Sheet1' }]));
