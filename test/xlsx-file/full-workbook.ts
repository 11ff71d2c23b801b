import { type PartTexts, plainParts } from './plain-workbook.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const related = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const rows =
  '<row r="1" spans="1:3" s="1" customFormat="1" ht="21.75" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c>' +
  '<c r="B1" s="1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" s="2"><v>46000</v></c><c r="B2"><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>3</v></c></row>' +
  "<row r='3'><c r='A3' t='b'><v>1</v></c><c r='B3' t='e'><v>#N/A</v></c><c r='C3' t='e'><f t='shared' si='0'/><v>#N/A</v></c></row>" +
  '<row r="5"><c r="A5"><f t="array" ref="A5:B5">TRANSPOSE(B2:B3)</f><v>1.5</v></c><c r="B5"><v>7</v></c>' +
  '<c r="D5" t="str"><f>_xlfn.CONCAT("a","&amp;b")</f><v>a&amp;b</v></c></row>';

const after =
  '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
  '</x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const withEntries = (xml: string, before: string, entries: string): string =>
  xml.replace(before, `${entries}${before}`);

/** A user's workbook with a part of every kind that we know nothing of, two sheets, and names. */
export function fullParts(): PartTexts {
  const plain = plainParts(
    [
      { title: 'Own', rows, after },
      { title: 'Other &amp; more', rows: '<row r="1"><c r="A1"><f>Own!B2+1</f><v>2.5</v></c></row>' },
    ],
    {
      texts: [
        '<t>Day</t>',
        '<r><rPr><b/></rPr><t xml:space="preserve">Sp </t></r><r><t>end</t></r><rPh sb="0" eb="1"><t>no</t></rPh>',
      ],
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Other &amp; more\'!$A$1</definedName>' +
        '<definedName name="Total">Own!$B$2</definedName></definedNames>',
    },
  ) as Record<string, string>;
  const types =
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>` +
    `<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>` +
    `<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>` +
    `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>` +
    `<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
  return {
    ...plain,
    '[Content_Types].xml': withEntries(plain['[Content_Types].xml'] as string, '</Types>', types),
    'xl/_rels/workbook.xml.rels': withEntries(
      plain['xl/_rels/workbook.xml.rels'] as string,
      '</Relationships>',
      `<Relationship Id="rId50" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/>` +
        `<Relationship Id="rId51" Type="${RELATIONS}/theme" Target="/xl/theme/theme1.xml"/>` +
        `<Relationship Id="rId52" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` +
        `<Relationship Id="rId53" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/>` +
        `<Relationship Id="rId54" Type="http://example.com/unheard-of" Target="unheard/of%20part.xml"/>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': related(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ),
    'xl/drawings/drawing1.xml':
      `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col>` +
      '<xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff>' +
      '<xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Mine"/>' +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData>` +
      '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/_rels/drawing1.xml.rels': related(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml':
      `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/>` +
      '<c:order val="0"/><c:val><c:numRef><c:f>Own!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:lineChart>' +
      '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
      '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202">' +
      '<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><br></xml>',
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ayşe</author></authors><commentList>' +
      '<comment ref="B2" authorId="0"><text><t>Ask the agency</t></text></comment></commentList></comments>',
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/><c r="C3"/><c r="A5" a="1"/><c r="A1" i="2"/></calcChain>',
    'xl/theme/theme1.xml': `<a:theme xmlns:a="${DRAWING}/main" name="Mine"><a:themeElements/></a:theme>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
    'xl/unheard/of part.xml': '<of xmlns="http://example.com/unheard-of">\n\t<part/>\n</of>\n',
    'customXml/item1.xml': Buffer.from('\uFEFF<mine>äöü</mine>', 'utf16le'),
  };
}
