import type { LineStep } from '../../core/workbook/shift/line-change.ts';
import { arrange } from '../../local/xlsx/file/arrange/arrange.ts';
import { textAt, type WorkbookFile } from '../../local/xlsx/file/workbook-file.ts';
import { cells, deleteRows, empty, insertColumns, insertRows, moveColumns, moveRows, sheet2 } from './arranged-data.ts';
import { fileOf, relationsXml } from './arranged-parts.ts';

const drawing = (from: readonly number[], to: readonly number[], how = ''): string =>
  `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor${how}><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:to><xdr:sp textlink="Data!$A$9"/></xdr:twoCellAnchor></xdr:wsDr>`;

describe('what is drawn', () => {
  const drawn = (step: LineStep, how = ''): string => {
    const { file } = arrange(
      fileOf(empty, empty, {
        'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(['rId1', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/drawing1.xml': drawing([1, 2], [4, 8], how),
      }),
      step,
    );
    return textAt(file, 'xl/drawings/drawing1.xml').replace('$A$10', '$A$9').replace('$A$11', '$A$9');
  };

  test.each([
    ['goes down with its cells', insertRows(1, 1), '', drawing([1, 3], [4, 9])],
    ['grows with its cells', insertRows(5, 2), '', drawing([1, 2], [4, 10])],
    [
      'keeps its size where it was told to',
      insertRows(5, 2),
      ' editAs="oneCell"',
      drawing([1, 2], [4, 8], ' editAs="oneCell"'),
    ],
    [
      'stays where it was told to',
      insertRows(1, 1),
      ' editAs="absolute"',
      drawing([1, 2], [4, 8], ' editAs="absolute"'),
    ],
    ['goes to the side with its cells', insertColumns(0, 1), '', drawing([2, 2], [5, 8]).replace('$A$9', '$B$9')],
  ])('%s', (_, step, how, after) => {
    expect(drawn(step, how)).toBe(after);
  });

  test('is never lost, were all its cells deleted', () => {
    expect(drawn(deleteRows(1, 9))).toContain('<xdr:row>1</xdr:row>');
    expect(drawn(deleteRows(1, 9))).toContain('<xdr:row>7</xdr:row>');
  });

  test('a chart’s ranges follow, wherever the chart is', () => {
    const chart = (to: number): string =>
      `<c:chart xmlns:c="c"><c:f>Data!$B$2:$B$${to}</c:f><c:f>'Other one'!$B$2:$B$5</c:f><c15:f>(Data!$B$${to},$B$${5})</c15:f></c:chart>`;
    const { file } = arrange(fileOf(empty, empty, { 'xl/charts/chart1.xml': chart(5) }), insertRows(3, 2));
    expect(textAt(file, 'xl/charts/chart1.xml')).toBe(chart(7));
  });
});

test('comments, their boxes and their threads follow, and go with their cells', () => {
  const comments = (a: string): string => `<comments><commentList>${a}</commentList></comments>`;
  const box = (row: number, from: number): string =>
    `<v:shape id="s"><br><x:ClientData><x:Anchor>1, 15, ${from}, 2, 3, 15, ${from + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
  const before = fileOf(empty, empty, {
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [
        'rId3',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/t1.xml',
      ],
    ),
    'xl/comments1.xml': comments('<comment ref="A2"/><comment ref="A5"/>'),
    'xl/drawings/vmlDrawing1.vml': `<xml>${box(1, 0)}${box(4, 3)}</xml>`,
    'xl/threadedComments/t1.xml':
      '<ThreadedComments><threadedComment ref="A2"/><threadedComment ref="A5"/></ThreadedComments>',
  });
  const { file } = arrange(before, deleteRows(1, 1));
  expect(textAt(file, 'xl/comments1.xml')).toBe(comments('<comment ref="A4"/>'));
  expect(textAt(file, 'xl/drawings/vmlDrawing1.vml')).toBe(`<xml>${box(3, 2)}</xml>`);
  expect(textAt(file, 'xl/threadedComments/t1.xml')).toBe(
    '<ThreadedComments><threadedComment ref="A4"/></ThreadedComments>',
  );
});

test('names, print areas, pivot sources and formulas of other sheets follow; the order of computing is left out', () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$9,Data!$E$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$2</definedName><definedName name="Rate">\'Other one\'!$A$5</definedName></definedNames>';
  const other = '<sheetData><row r="5"><c r="A5"><f>SUM(Data!B1:B9)+B9</f><v>3</v></c></row></sheetData>';
  const source = (ref: string): string =>
    `<pivotCacheDefinition><cacheSource><worksheetSource ref="${ref}" sheet="Data"/></cacheSource></pivotCacheDefinition>`;
  const before = fileOf(
    cells,
    other,
    {
      'xl/calcChain.xml': '<calcChain><c r="B2" i="1"/></calcChain>',
      'xl/pivotCache/pivotCacheDefinition1.xml': source('A1:C9'),
    },
    names,
  );
  const { file } = arrange(before, insertRows(1, 1));
  expect(textAt(file, file.workbookPath)).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$10,Data!$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$3</definedName><definedName name="Rate">\'Other one\'!$A$5</definedName>',
  );
  expect(textAt(file, sheet2)).toContain('<c r="A5"><f>SUM(Data!B1:B10)+B9</f><v>3</v></c>');
  expect(textAt(file, 'xl/pivotCache/pivotCacheDefinition1.xml')).toBe(source('A1:C10'));
  expect(file.parts.has('xl/calcChain.xml')).toBe(false);
  expect(textAt(file, 'xl/_rels/workbook.xml.rels') + textAt(file, '[Content_Types].xml')).not.toContain('calcChain');
});

test('parts that say nothing of the sheet stay the very same', () => {
  const other = '<sheetData><row r="5"><c r="A5"><f>SUM(B1:B9)</f></c></row></sheetData>';
  const before = fileOf(cells, other, { 'xl/theme/theme1.xml': '<a/>', 'customXml/item1.xml': '<b/>' });
  const { file } = arrange(before, insertRows(1, 1));
  for (const path of [sheet2, 'xl/theme/theme1.xml', 'customXml/item1.xml', '[Content_Types].xml'])
    expect(file.parts.get(path)).toBe(before.parts.get(path));
});

const table = (ref: string): string =>
  `<table name="Table1" displayName="Sales" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>Data!$A$9</calculatedColumnFormula></tableColumn></tableColumns></table>`;
const withTable = (ref: string): WorkbookFile =>
  fileOf(empty, empty, {
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table(ref),
  });

test.each([
  ['goes down whole', insertRows(0, 1), 'B3:C6', '$A$10'],
  ['takes in rows', insertRows(3, 2), 'B2:C7', '$A$11'],
  ['loses rows of its body', deleteRows(2, 1), 'B2:C4', '$A$8'],
  ['goes to the side whole', insertColumns(1, 1), 'C2:D5', '$A$9'],
])('a table %s', (_, step, ref, formula) => {
  const { file } = arrange(withTable('B2:C5'), step);
  expect(textAt(file, 'xl/tables/table1.xml')).toBe(table(ref).replace('$A$9', formula));
});

const pivot = fileOf(empty, empty, {
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/pivotTables/pivotTable1.xml':
    '<pivotTableDefinition name="PivotTable1"><location ref="D5:F9"/></pivotTableDefinition>',
});
const arrayFile = fileOf(
  '<sheetData><row r="3"><c r="B3"><f t="array" ref="B3:B4">A3:A4*2</f></c></row></sheetData>',
  empty,
);
const merged = fileOf(`${empty}<mergeCells><mergeCell ref="A2:B5"/></mergeCells>`, empty);

test.each([
  ['a pivot table that would have to move', pivot, insertRows(2, 1), 'PivotTable1 on Data'],
  ['a table whose heading would go', withTable('B2:C5'), deleteRows(1, 1), 'Sales on Data'],
  ['a table that would get another column', withTable('B2:C5'), insertColumns(2, 1), 'Sales on Data'],
  ['a table whose columns would change places', withTable('B2:C5'), moveColumns(1, 1, 3), 'Sales on Data'],
  ['an array formula that would be cut', arrayFile, insertRows(3, 1), 'B3:B4 on Data'],
  ['merged cells that would be parted', merged, moveRows(2, 1, 8), 'A2:B5 on Data'],
])('refuses %s by name', (_, file, step, name) => {
  expect(() => arrange(file, step)).toThrow(expect.objectContaining({ code: 'not-permitted', found: name }));
});

test('takes what does not touch them', () => {
  expect(() => arrange(pivot, insertRows(20, 1))).not.toThrow();
  expect(() => arrange(arrayFile, insertRows(4, 1))).not.toThrow();
});
