import type { ChangeStep } from '../../core/host/change.ts';
import { binary, call, cell, range } from '../../core/workbook/formula.ts';
import { type FileHost, fileHost } from '../../local/xlsx/file/file-host.ts';
import { dataSheet, reportSheet, threeSheets } from '../host/contract-change.ts';
import { changedPaths, packageProblems, partsOf } from './file-parts.ts';
import { fullParts } from './full-workbook.ts';
import { packageOf, plainParts } from './plain-workbook.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const full = packageOf(fullParts());
const open = (bytes: Uint8Array = full): FileHost => fileHost({ bytes, today: 46_000 });
const does = (host: FileHost, ...steps: readonly ChangeStep[]) => host.host.apply({ titles: {}, steps }, watch);
const put = (title: string, row: number, column: number, content: number | string | boolean | null): ChangeStep => ({
  kind: 'set-cells',
  title,
  cells: [{ row, column, content }],
});
const part = (bytes: Uint8Array, path: string): string => partsOf(bytes).get(path) ?? '';
const sheet1 = 'xl/worksheets/sheet1.xml';
/** What changes of a file whenever a cell does: programs shall compute it. */
const computing = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml'];

test('a file that nothing was done to is the very bytes that were opened', () => {
  expect(open().bytes()).toBe(full);
});

test('reads every kind of cell as people see it', async () => {
  const { sheets } = await open().host.snapshot();
  expect(sheets.map(({ title, key, hidden }) => [title, key, hidden])).toEqual([
    ['Own', null, false],
    ['Other & more', null, false],
  ]);
  expect(sheets[0]?.values).toEqual([
    ['Day', 'Sp end', null, null],
    [46_000, 1.5, 3, null],
    [true, '#N/A', '#N/A', null],
    [null, null, null, null],
    [1.5, 7, null, 'a&b'],
  ]);
  expect(sheets[0]?.formulas.map((row) => row.filter((text) => text !== null))).toEqual([
    [],
    ['=B2*2'],
    ['=B3*2'],
    [],
    ['{=TRANSPOSE(B2:B3)}', '=_xlfn.CONCAT("a","&b")'],
  ]);
});

test('one changed cell changes its own text and nothing else in the file', async () => {
  const host = open();
  await does(host, put('Own', 1, 1, 9));
  const after = host.bytes();
  expect(changedPaths(full, after)).toEqual([...computing, sheet1].sort());
  expect(part(after, sheet1)).toBe(part(full, sheet1).replace('<c r="B2"><v>1.5</v></c>', '<c r="B2"><v>9</v></c>'));
  expect(part(after, 'xl/workbook.xml')).toBe(
    part(full, 'xl/workbook.xml').replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
  );
  expect(packageProblems(after)).toEqual(packageProblems(full));
  expect([...partsOf(after).keys()]).toEqual([...partsOf(full).keys()].filter((path) => path !== 'xl/calcChain.xml'));
});

test('a cell keeps its look, and one that comes in takes that of its row or column', async () => {
  const host = open(
    packageOf(
      plainParts([
        {
          title: 'Own',
          before: '<cols><col min="2" max="3" width="9" style="2"/></cols>',
          rows: '<row r="1" s="1" customFormat="1"><c r="A1" s="2"><v>1</v></c></row><row r="4"/>',
        },
      ]),
    ),
  );
  await does(host, put('Own', 0, 0, 'text'), put('Own', 0, 1, 2), put('Own', 2, 1, 3), put('Own', 3, 3, true));
  expect(part(host.bytes(), sheet1)).toContain(
    '<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">text</t></is></c>' +
      '<c r="B1" s="1"><v>2</v></c></row><row r="3"><c r="B3" s="2"><v>3</v></c></row>' +
      '<row r="4"><c r="D4" t="b"><v>1</v></c></row></sheetData>',
  );
});

test('a cell that others took their formula from leaves them theirs', async () => {
  const host = open();
  await does(host, put('Own', 1, 2, null));
  const [own] = (await host.host.snapshot()).sheets;
  expect(own?.formulas[2]?.[2]).toBe('=B3*2');
  expect(own?.formulas[1]?.[2]).toBeNull();
});

test('part of what an array formula fills is refused, and nothing of the change is done', async () => {
  const host = open();
  const change = does(host, put('Own', 0, 0, 'x'), put('Own', 4, 1, 1));
  await expect(change).rejects.toMatchObject({ code: 'not-permitted', found: 'B5 on Own' });
  expect(host.bytes()).toBe(full);
});

test('rows and cells that do not say where they stand are found, whatever prefix and quotes a writer used', async () => {
  const rows =
    "<x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>" +
    '<!-- <x:row r="9"> --><x:row><x:c/><x:c><x:f>A1&amp;"&#x20AC;"</x:f></x:c></x:row>';
  const parts = plainParts([{ title: 'Own', rows }]) as Record<string, string>;
  const prefixed = (parts[sheet1] as string)
    .replace(/<(\/?)(worksheet|sheetViews|sheetView|sheetData)/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  const host = open(packageOf({ ...parts, [sheet1]: prefixed }));
  expect((await host.host.snapshot()).sheets[0]).toMatchObject({
    values: [
      ['a < b', 2],
      [null, null],
    ],
    formulas: [
      [null, null],
      [null, '=A1&"€"'],
    ],
  });
  await does(host, put('Own', 0, 0, 5), put('Own', 1, 2, 'new'));
  expect(part(host.bytes(), sheet1)).toBe(
    prefixed
      .replace(/<x:c t='inlineStr'>.*?<\/x:c>/, '<x:c r="A1"><x:v>5</x:v></x:c>')
      .replace(
        '</x:f></x:c></x:row>',
        '</x:f></x:c><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">new</x:t></x:is></x:c></x:row>',
      ),
  );
});

describe('sheets that come and go', () => {
  test('a sheet at the first place moves names, views and other sheets along', async () => {
    const host = open();
    await does(host, { kind: 'add-sheet', sheet: dataSheet, place: 0 });
    const after = host.bytes();
    const workbook = part(after, 'xl/workbook.xml');
    expect(workbook).toContain('localSheetId="2">\'Other &amp; more\'!$A$1<');
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toMatch(/<sheets><sheet name="Spend by month" sheetId="3" r:id="rId5"\/><sheet name="Own"/);
    expect(packageProblems(after)).toEqual(packageProblems(full));
    const added = ['xl/worksheets/sheet3.xml', 'customXml/item2.xml', 'customXml/itemProps2.xml'];
    expect(changedPaths(full, after)).toEqual([...computing, ...added, 'customXml/_rels/item2.xml.rels'].sort());
  });

  test('a sheet with a chart, rules, styles and formulas is added, and all that was there stays', async () => {
    const host = open();
    await host.host.apply(threeSheets, watch);
    const after = host.bytes();
    expect(packageProblems(after)).toEqual(packageProblems(full));
    const [old, now] = [partsOf(full), partsOf(after)];
    const changed = [...old.keys()].filter((path) => old.get(path) !== now.get(path));
    expect(changed.sort()).toEqual([...computing, 'xl/styles.xml'].sort());
    // Every style that was there is the first, in its place.
    const styles = (text: string): readonly string[] => [...text.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const before = styles(part(full, 'xl/styles.xml'));
    expect(styles(part(after, 'xl/styles.xml')).slice(0, before.length)).toEqual(before);
    expect(part(after, 'xl/charts/chart2.xml')).toContain("'Spend by month'!$B$2:$B$4");
    expect(part(after, 'xl/drawings/_rels/drawing2.xml.rels')).toContain('../charts/chart2.xml');
    expect(part(after, 'xl/worksheets/sheet3.xml')).not.toContain('t="s"');
    const again = open(after);
    expect((await again.host.snapshot()).sheets.map(({ title, key }) => [title, key])).toEqual([
      ['Own', null],
      ['Other & more', null],
      [reportSheet.title, 'report'],
      [dataSheet.title, 'data'],
      ['Workings', 'workings'],
    ]);
  });

  test('what was built and taken back leaves the very bytes that were opened', async () => {
    const host = open();
    const inverse = await host.host.apply(threeSheets, watch);
    await host.host.apply(inverse, watch);
    expect(host.bytes()).toBe(full);
  });

  test('a user’s sheet goes with its own parts alone, formulas and charts that read it say so, and it comes back whole', async () => {
    const host = open();
    const inverse = await does(host, { kind: 'remove-sheet', title: 'own' });
    const after = host.bytes();
    const paths = [...partsOf(after).keys()];
    for (const gone of [sheet1, 'xl/charts/chart1.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
      expect(paths).not.toContain(gone);
    for (const kept of ['xl/vbaProject.bin', 'xl/theme/theme1.xml', 'customXml/item1.xml', 'xl/unheard/of part.xml'])
      expect(part(after, kept)).toBe(part(full, kept));
    expect((await host.host.snapshot()).sheets.map(({ formulas }) => formulas)).toEqual([[['=#REF!+1']]]);
    expect(part(after, 'xl/workbook.xml')).toContain('<definedName name="Total">#REF!</definedName>');
    expect(part(after, 'xl/workbook.xml')).toContain('localSheetId="0"');
    expect(packageProblems(after)).toEqual(packageProblems(full));
    await host.host.apply(inverse, watch);
    expect(host.bytes()).toBe(full);
  });

  test('the last sheet that people see stays', async () => {
    const host = open(packageOf(plainParts([{ title: 'Own' }, { title: 'Hidden', state: 'veryHidden' }])));
    await expect(does(host, { kind: 'remove-sheet', title: 'Own' })).rejects.toMatchObject({ code: 'not-permitted' });
  });
});

test('a formula of ours has its value in the file, one in the host’s words has none', async () => {
  const host = open();
  await host.host.apply(
    {
      titles: { own: 'Own' },
      steps: [
        {
          kind: 'set-cells',
          title: 'Own',
          cells: [
            { row: 6, column: 0, content: binary('*', cell(1, 1), 4) },
            { row: 6, column: 1, content: call('MAXIFS', range(1, 1, 2, 1), range(1, 1, 2, 1), 1.5) },
            { row: 6, column: 2, content: { kind: 'host-formula', text: '=MAXIFS(B2:B3,B2:B3,"MAXIFS(")' } },
            { row: 6, column: 3, content: binary('/', 1, 0) },
          ],
        },
      ],
    },
    watch,
  );
  expect(part(host.bytes(), sheet1)).toContain(
    '<row r="7"><c r="A7"><f>$B$2*4</f><v>6</v></c><c r="B7"><f>_xlfn.MAXIFS($B$2:$B$3,$B$2:$B$3,(15/10))</f><v>1.5</v></c>' +
      '<c r="C7"><f>_xlfn.MAXIFS(B2:B3,B2:B3,"MAXIFS(")</f></c><c r="D7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
});

test('what is stored is in the file, beside what others keep there, and is read again', async () => {
  const host = open();
  const texts = { goals: '{"a":"<&>\\u0000 العربية"}\r\n\u0001_x0041_', constructor: '', '"<': ' ' };
  for (const [name, text] of Object.entries(texts)) await host.host.store(name, text);
  const after = host.bytes();
  expect(packageProblems(after)).toEqual(packageProblems(full));
  expect(part(after, 'customXml/item1.xml')).toBe(part(full, 'customXml/item1.xml'));
  const again = open(after);
  for (const [name, text] of Object.entries(texts)) expect(await again.host.readStored(name)).toBe(text);
  await again.host.store('goals', null);
  expect(await open(again.bytes()).host.readStored('goals')).toBeNull();
});

test('a place that is shown is where the file opens', async () => {
  const host = open();
  await host.host.show('Other & more', 3, 1);
  const after = host.bytes();
  expect(part(after, 'xl/workbook.xml')).toContain('activeTab="1"');
  expect(part(after, sheet1)).not.toContain('tabSelected');
  expect(part(after, 'xl/worksheets/sheet2.xml')).toContain(
    '<sheetView workbookViewId="0" tabSelected="1"><selection activeCell="B4" sqref="B4"/></sheetView>',
  );
  expect(await open(after).host.insertFormula('=1+1')).toBe('B4');
});

test('a build is taken back although cells elsewhere have changed since, and those stay', async () => {
  const host = open();
  const inverse = await host.host.apply(threeSheets, watch);
  await does(host, put('Own', 1, 1, 9));
  await host.host.store('goals', 'kept');
  await host.host.apply(inverse, watch);
  const { sheets } = await host.host.snapshot();
  expect(sheets.map(({ title }) => title)).toEqual(['Own', 'Other & more']);
  expect(sheets[0]?.values[1]?.[1]).toBe(9);
  expect(await host.host.readStored('goals')).toBe('kept');
  const cameIn = [...partsOf(host.bytes()).keys()].filter((path) => !partsOf(full).has(path));
  expect(cameIn.sort()).toEqual(['customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml']);
});

test('a file whose days count from 1904 is read with the same days, and not written', async () => {
  const parts = fullParts() as Record<string, string>;
  const workbook = (parts['xl/workbook.xml'] as string).replace('<workbookPr', '<workbookPr date1904="1"');
  const host = open(packageOf({ ...parts, 'xl/workbook.xml': workbook }));
  expect((await host.host.snapshot()).sheets[0]?.values[1]?.slice(0, 2)).toEqual([46_000 + 1462, 1.5]);
  await expect(does(host, put('Own', 1, 1, 9))).rejects.toMatchObject({ code: 'not-permitted' });
});
