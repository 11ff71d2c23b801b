import type { LineStep } from '../../core/workbook/shift/line-change.ts';
import { arrange } from '../../local/xlsx/file/arrange/arrange.ts';
import { snapshotOf } from '../../local/xlsx/file/snapshot.ts';
import { textAt, type WorkbookFile } from '../../local/xlsx/file/workbook-file.ts';
import { xmlProblem } from '../workbook/well-formed.ts';
import { fileOf, relationsXml } from './arranged-parts.ts';

const title = 'Data';
const insertRows = (at: number, count: number): LineStep => ({ kind: 'insert-rows', title, at, count });
const deleteRows = (at: number, count: number): LineStep => ({ kind: 'delete-rows', title, at, count });
const moveRows = (from: number, count: number, to: number): LineStep => ({ kind: 'move-rows', title, from, count, to });
const insertColumns = (at: number, count: number): LineStep => ({ kind: 'insert-columns', title, at, count });
const deleteColumns = (at: number, count: number): LineStep => ({ kind: 'delete-columns', title, at, count });
const moveColumns = (from: number, count: number, to: number): LineStep => ({
  kind: 'move-columns',
  title,
  from,
  count,
  to,
});

const sheet1 = 'xl/worksheets/sheet1.xml';
const sheet2 = 'xl/worksheets/sheet2.xml';

/** The part of the sheet `Data` after a step, without what is around it. */
function dataAfter(content: string, step: LineStep): string {
  const { file } = arrange(fileOf(content, '<sheetData/>'), step);
  const text = textAt(file, sheet1);
  expect(xmlProblem(text)).toBeNull();
  return text.replace(/^[\s\S]*?<worksheet[^>]*>|<\/worksheet>$/g, '');
}

const cells =
  '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c></row>' +
  '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$3</f><v>7</v></c></row>\n' +
  '<row r="3"><c r="A3"><v>6</v></c></row></sheetData>';

describe('the cells', () => {
  test('go down, and rows that come in look as the one before them, but are not hidden', () => {
    expect(dataAfter(cells, insertRows(2, 1))).toBe(
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$4</f><v>7</v></c></row>' +
        '<row r="3" s="3" customFormat="1" ht="30" customHeight="1"><c r="B3" s="4"/></row>\n' +
        '<row r="4"><c r="A4"><v>6</v></c></row></sheetData>',
    );
  });

  test('go with their rows', () => {
    expect(dataAfter(cells, deleteRows(0, 1))).toBe(
      '<sheetData><row r="1" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B1" s="4"><f>#REF!+$A$2</f><v>7</v></c></row>\n' +
        '<row r="2"><c r="A2"><v>6</v></c></row></sheetData>',
    );
  });

  test('are moved with their rows', () => {
    expect(dataAfter(cells, moveRows(2, 1, 0))).toBe(
      '<sheetData>\n<row r="1"><c r="A1"><v>6</v></c></row>' +
        '<row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>1</v></c></row>' +
        '<row r="3" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B3" s="4"><f>B2+$A$1</f><v>7</v></c></row></sheetData>',
    );
  });

  test('go to the side, and columns that come in look as the one before them', () => {
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="12" hidden="1" style="5"/></cols>';
    expect(dataAfter(columns + cells, insertColumns(2, 1))).toBe(
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="12" hidden="1" style="5"/>' +
        '<col min="3" max="3" width="12" style="5"/><col min="4" max="5" width="12" hidden="1" style="5"/></cols>' +
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="2"/></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$3</f><v>7</v></c><c r="C2" s="4"/></row>\n' +
        '<row r="3"><c r="A3"><v>6</v></c></row></sheetData>',
    );
  });

  test('go with their columns', () => {
    expect(dataAfter(`<cols><col min="1" max="2" width="9"/></cols>${cells}`, deleteColumns(0, 1))).toBe(
      '<cols><col min="1" max="1" width="9"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="4"><f>A1+#REF!</f><v>7</v></c></row>\n' +
        '<row r="3"></row></sheetData>',
    );
  });

  test('are moved with their columns', () => {
    const columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="12"/></cols>';
    expect(dataAfter(columns + cells, moveColumns(1, 1, 0))).toBe(
      '<cols><col min="1" max="1" width="12"/><col min="2" max="2" width="9"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="4"><f>A1+$B$3</f><v>7</v></c></row>\n' +
        '<row r="3"><c r="B3"><v>6</v></c></row></sheetData>',
    );
  });

  test('that do not say where they stand go along', () => {
    const plain = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><f>A1</f></c></row></sheetData>';
    expect(dataAfter(plain, insertRows(1, 1))).toBe(
      '<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c><f>A1</f></c></row></sheetData>',
    );
    expect(dataAfter(plain, insertColumns(0, 1))).toBe(
      '<sheetData><row><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row><c r="B2"><f>B1</f></c></row></sheetData>',
    );
    expect(dataAfter(plain, deleteRows(0, 1))).toBe('<sheetData><row r="1"><c><f>#REF!</f></c></row></sheetData>');
  });

  test('that share a formula have their own from then on', () => {
    const shared =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*A$5</f></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>';
    expect(dataAfter(shared, insertRows(1, 1))).toBe(
      '<sheetData><row r="1"><c r="B1"><f>A1*A$6</f></c></row>' +
        '<row r="3"><c r="B3"><f>A3*A$6</f></c></row><row r="4"><c r="B4"><f>A4*A$6</f></c></row></sheetData>',
    );
  });

  test('a formula that fills an area alone goes along whole', () => {
    const array = '<sheetData><row r="3"><c r="B3"><f t="array" ref="B3:B4">A3:A4*2</f><v>1</v></c></row></sheetData>';
    expect(dataAfter(array, insertRows(2, 1))).toContain(
      '<row r="4"><c r="B4"><f t="array" ref="B4:B5">A4:A5*2</f><v>1</v></c></row>',
    );
  });

  test('that do not move stay as they are written, whatever looks like a cell in their texts', () => {
    const odd = `<sheetData><row  r = '1' ><c r='A1' t="inlineStr"><is><t>a &lt;c r="A9"> &amp; b</t></is></c></row><!-- B9 --></sheetData>`;
    expect(dataAfter(odd, insertRows(4, 1))).toBe(odd);
  });
});

const empty = '<sheetData/>';

describe('what lies on cells', () => {
  test.each([
    [
      'merged cells grow',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
      insertRows(2, 1),
      '<mergeCells count="1"><mergeCell ref="A2:B5"/></mergeCells>',
    ],
    [
      'merged cells go where one is left',
      '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="C8:D9"/></mergeCells>',
      deleteRows(1, 1),
      '<mergeCells count="1"><mergeCell ref="C7:D8"/></mergeCells>',
    ],
    [
      'the list of merged cells goes with the last',
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      deleteRows(1, 1),
      '',
    ],
    [
      'rules and their formulas',
      '<conditionalFormatting sqref="A2:A9 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;$B$1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$9"/></colorScale></cfRule></conditionalFormatting>',
      insertRows(1, 2),
      '<conditionalFormatting sqref="A4:A11 C4"><cfRule type="expression" dxfId="0" priority="1"><formula>A4&gt;$B$1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$11"/></colorScale></cfRule></conditionalFormatting>',
    ],
    [
      'a rule whose first row goes is written for the next',
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&gt;$B$1</formula></cfRule></conditionalFormatting>',
      deleteRows(1, 2),
      '<conditionalFormatting sqref="A2:A7"><cfRule type="expression" priority="1"><formula>A2&gt;$B$1</formula></cfRule></conditionalFormatting>',
    ],
    [
      'a rule follows its rows',
      '<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="1"><formula>A2&gt;B2</formula></cfRule></conditionalFormatting>',
      moveRows(1, 1, 8),
      '<conditionalFormatting sqref="A2:A3 A8"><cfRule type="expression" priority="1"><formula>A2&gt;B2</formula></cfRule></conditionalFormatting>',
    ],
    [
      'a rule goes with its cells',
      '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      deleteRows(1, 1),
      '',
    ],
    [
      'validations',
      '<dataValidations count="2"><dataValidation type="list" sqref="B2:B5"><formula1>$D$2:$D$6</formula1></dataValidation><dataValidation type="date" sqref="C3"><formula1>C2</formula1><formula2>C9</formula2></dataValidation></dataValidations>',
      deleteRows(2, 1),
      '<dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>$D$2:$D$5</formula1></dataValidation></dataValidations>',
    ],
    [
      'links',
      '<hyperlinks><hyperlink ref="A5" location="Data!B5" display="x"/></hyperlinks>',
      insertRows(0, 1),
      '<hyperlinks><hyperlink ref="A6" location="Data!B6" display="x"/></hyperlinks>',
    ],
    [
      'a filter and what it filters by',
      '<autoFilter ref="A1:D9"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:D9"><sortCondition ref="C2:C9"/></sortState></autoFilter>',
      insertColumns(1, 1),
      '<autoFilter ref="A1:E9"><filterColumn colId="3"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:E9"><sortCondition ref="D2:D9"/></sortState></autoFilter>',
    ],
    [
      'protected cells and marked errors',
      '<protectedRanges><protectedRange sqref="A2:B3" name="p"/></protectedRanges><ignoredErrors><ignoredError sqref="C3 D3:D5" numberStoredAsText="1"/></ignoredErrors>',
      deleteRows(2, 1),
      '<protectedRanges><protectedRange sqref="A2:B2" name="p"/></protectedRanges><ignoredErrors><ignoredError sqref="D3:D4" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      'breaks of pages',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
      insertRows(5, 2),
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
    ],
  ])('%s', (_, before, step, after) => {
    expect(dataAfter(empty + before, step)).toBe(`${empty}${after}`);
  });

  test('what is frozen, selected and used', () => {
    const before =
      '<dimension ref="A1:C9"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/><selection pane="bottomRight" activeCell="B5" sqref="B5:C6"/></sheetView></sheetViews>';
    expect(dataAfter(before + empty, insertRows(1, 2))).toBe(
      '<dimension ref="A1:C11"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"/><selection pane="bottomRight" activeCell="B7" sqref="B7:C8"/></sheetView></sheetViews>' +
        empty,
    );
    expect(dataAfter(before + empty, insertRows(2, 1))).toContain('ySplit="2" topLeftCell="B4"');
  });

  const extension = (content: string): string => `<extLst><ext uri="{x}">${content}</ext></extLst>`;
  test.each([
    [
      'rules',
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Data!$A$5&gt;A2</xm:f></x14:cfRule><xm:sqref>A2:A4 C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Data!$A$6&gt;A2</xm:f></x14:cfRule><xm:sqref>A2:A5 C10</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
    ],
    [
      'validations',
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations>',
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>B5</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ],
    [
      'sparklines',
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>Data!A2:A4</xm:f><xm:sqref>D9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>Data!A2:A5</xm:f><xm:sqref>D10</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ],
  ])('newer %s', (_, before, after) => {
    expect(dataAfter(empty + extension(before), insertRows(2, 1))).toBe(empty + extension(after));
  });

  test('a group of sparklines goes with the last of them', () => {
    const group =
      '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="1"/><x14:sparklines><x14:sparkline><xm:f>A2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>';
    expect(dataAfter(empty + extension(group), deleteRows(1, 1))).toBe(empty);
  });
});

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

test('a row at the very end is not pushed out', () => {
  const full = fileOf('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>', empty);
  expect(() => arrange(full, insertRows(0, 1))).toThrow(expect.objectContaining({ code: 'too-large', found: 'Data' }));
});

test('the inverse of a deletion brings contents back, and formulas that had lost something', () => {
  const other = '<sheetData><row r="1"><c r="A1"><f>SUM(Data!A1:A3)</f></c></row></sheetData>';
  const { inverse } = arrange(fileOf(cells, other), deleteRows(2, 1));
  expect(inverse).toEqual([
    { kind: 'insert-rows', title, at: 2, count: 1 },
    { kind: 'set-cells', title, cells: [{ row: 1, column: 1, content: { kind: 'host-formula', text: '=B1+$A$3' } }] },
    {
      kind: 'set-cells',
      title: 'Other one',
      cells: [{ row: 0, column: 0, content: { kind: 'host-formula', text: '=SUM(Data!A1:A3)' } }],
    },
    { kind: 'set-cells', title, cells: [{ row: 2, column: 0, content: 6 }] },
  ]);
});

test.each([insertRows(1, 2), insertColumns(1, 1), moveRows(0, 1, 3), moveColumns(0, 1, 3)])(
  'going back leaves what there was: %j',
  (step) => {
    const before = fileOf(cells, empty);
    const { file, inverse } = arrange(before, step);
    const [back] = inverse as readonly [LineStep];
    expect(inverse).toHaveLength(1);
    expect(snapshotOf(arrange(file, back).file)).toEqual(snapshotOf(before));
  },
);
