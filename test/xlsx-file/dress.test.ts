import { noDress, type SheetDress } from '../../core/workbook/change.ts';
import { range } from '../../core/workbook/formula.ts';
import { cellArea } from '../../core/workbook/sheet-draft.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { reportSheet, threeSheets } from '../host/contract-change.ts';
import { packageProblems, partsOf } from './file-parts.ts';
import { fullParts } from './full-workbook.ts';
import { packageOf, plainParts } from './plain-workbook.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const part = (bytes: Uint8Array, path: string): string => partsOf(bytes).get(path) ?? '';
const sheet1 = 'xl/worksheets/sheet1.xml';

/** A file with one sheet as it is after a dress, and after that is taken off again. */
async function dressed(bytes: Uint8Array, title: string, dress: Partial<SheetDress>, titles = {}) {
  const { host, bytes: now } = fileHost({ bytes, today: 46_000 });
  const change = { titles, steps: [{ kind: 'dress', title, dress: { ...noDress, ...dress } } as const] };
  const inverse = await host.apply(change, watch);
  const after = now();
  await host.apply(inverse, watch);
  return { after, back: now() };
}

const plain = packageOf(
  plainParts([
    {
      title: 'Own',
      before: '<cols><col min="1" max="4" width="10" style="1"/></cols>',
      rows: '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"/></row>',
      after:
        '<conditionalFormatting sqref="Z1"><cfRule type="containsBlanks" priority="7"><formula>LEN(Z1)=0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="whole" sqref="A1:C3 E:E"><formula1>1</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="B2"><formula1>2</formula1></dataValidation></dataValidations>',
    },
  ]),
);

test('a dress that says nothing changes nothing of the sheet', async () => {
  const { after } = await dressed(packageOf(fullParts()), 'Own', {});
  expect(part(after, sheet1)).toBe(part(packageOf(fullParts()), sheet1));
});

test('cells get their looks, and all that they hold stays', async () => {
  const { after, back } = await dressed(plain, 'Own', {
    styles: [
      { ...cellArea(0, 0), style: { role: 'total', format: { kind: 'percent' } } },
      { row: 1, column: 0, lastRow: 2, lastColumn: 1, style: { role: 'data', format: { kind: 'date' } } },
    ],
  });
  expect(part(after, sheet1)).toMatch(
    /<sheetData><row r="1"><c r="A1" s="(?!2")\d+"><v>1<\/v><\/c><c r="B1"\/><\/row><row r="2"><c r="A2" s="(\d+)"\/><c r="B2" s="\1"\/><\/row><row r="3">/,
  );
  expect(packageProblems(after)).toEqual([]);
  expect(back).toBe(plain);
});

test('a column gets its width alone, and a row that holds nothing its height', async () => {
  const { after } = await dressed(plain, 'Own', {
    widths: [{ column: 1, width: 30 }],
    tallRows: [{ row: 3, lines: 2 }],
  });
  expect(part(after, sheet1)).toContain(
    '<cols><col min="1" max="1" width="10" style="1"/><col min="2" max="2" width="30" style="1" customWidth="1"/>' +
      '<col min="3" max="4" width="10" style="1"/></cols>',
  );
  expect(part(after, sheet1)).toContain('<row r="4" ht="28" customHeight="1"></row>');
});

test('validations take the place of others in their cells, and leave theirs to the rest', async () => {
  const { after } = await dressed(plain, 'Own', {
    validations: [{ row: 1, column: 1, lastRow: 1, lastColumn: 1, kind: 'list', range: range(0, 0, 3, 0) }],
  });
  expect(part(after, sheet1)).toMatch(
    /<dataValidations count="2"><dataValidation type="whole" sqref="A1:C1 A2 C2 A3:C3 E:E"><formula1>1<\/formula1><\/dataValidation><dataValidation type="list" sqref="B2"/,
  );
});

test('a rule spreads over new cells as long as it is the same, and comes behind those that are there', async () => {
  const { host, bytes } = fileHost({ bytes: plain, today: 46_000 });
  const steps = [3, 4, 3].map(
    (row) =>
      ({
        kind: 'dress',
        title: 'Own',
        dress: { ...noDress, rules: [{ ...cellArea(row, 2), text: 'late', tone: 'bad' }] },
      }) as const,
  );
  await host.apply({ titles: {}, steps }, watch);
  const rules = [
    ...part(bytes(), sheet1).matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*priority="(\d+)"/g),
  ];
  expect(rules.map(([, sqref, priority]) => [sqref, priority])).toEqual([
    ['Z1', '7'],
    ['C4 C5', '8'],
  ]);
  expect(packageProblems(bytes())).toEqual([]);
});

describe('on a sheet of ours', () => {
  const titles = threeSheets.titles;
  const built = async (): Promise<Uint8Array> => {
    const { host, bytes } = fileHost({ bytes: plain, today: 46_000 });
    await host.apply(threeSheets, watch);
    return bytes();
  };
  const ours = 'xl/worksheets/sheet2.xml';
  const longer = range(1, 1, 9, 1, 'data');

  test('a chart draws the new ranges, and keeps what people changed about it and where they put it', async () => {
    const bytes = await built();
    const parts = Object.fromEntries(partsOf(bytes));
    const chart = 'xl/charts/chart1.xml';
    const changed = {
      ...parts,
      [chart]: (parts[chart] as string)
        .replaceAll('1B4F72', 'FF00FF')
        .replace('</c:f></c:numRef>', '</c:f><c:numCache><c:ptCount val="3"/></c:numCache></c:numRef>'),
    };
    const [planned] = reportSheet.charts;
    if (planned === undefined) throw new Error('The report has a chart');
    const redrawn = { ...planned, series: [{ name: 'spend', values: longer }], categories: range(1, 0, 9, 0, 'data') };
    const { after } = await dressed(packageOf(changed), reportSheet.title, { charts: [redrawn, redrawn] }, titles);
    expect(part(after, chart)).toBe(
      (changed[chart] as string)
        .replace(/<c:numCache>.*<\/c:numCache>/, '')
        .replace('$A$2:$A$4', '$A$2:$A$10')
        .replace('$B$2:$B$4', '$B$2:$B$10'),
    );
    expect([...partsOf(after).keys()].filter((path) => path.startsWith('xl/charts/'))).toEqual([chart]);
  });

  test('sparklines draw the new ranges in their cells, and others come beside them', async () => {
    const sparklines = [
      { row: 5, column: 1, values: longer },
      { row: 6, column: 1, values: longer },
    ];
    const { after } = await dressed(await built(), reportSheet.title, { sparklines }, titles);
    const drawn = [...part(after, ours).matchAll(/<xm:f>([^<]*)<\/xm:f><xm:sqref>([^<]*)</g)].map(([, f, cell]) => [
      cell,
      f,
    ]);
    expect(drawn).toEqual([
      ['B6', "'Spend by month'!$B$2:$B$10"],
      ['B7', "'Spend by month'!$B$2:$B$10"],
    ]);
    expect(packageProblems(after)).toEqual([]);
  });

  test('a table in place of our filter grows instead, and buttons that somebody removed stay away', async () => {
    const filter = { row: 0, column: 0, lastRow: 9, lastColumn: 1 };
    const table = (ref: string, totals = ''): string =>
      `<table name="T" displayName="T" ref="${ref}"${totals}><autoFilter ref="${ref}"/><tableColumns count="2"/></table>`;
    const path = 'xl/tables/table1.xml';
    const given = (xml: string) => ({
      ...plainParts([{ title: 'Own' }]),
      [path]: xml,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
    });
    for (const [was, now] of [
      [table('A1:B5'), table('A1:B10')],
      [table('A1:B20'), table('A1:B20')],
      [table('A1:B5', ' totalsRowCount="1"'), table('A1:B5', ' totalsRowCount="1"')],
      [table('A3:B5'), table('A3:B5')],
    ] as const) {
      const { after } = await dressed(packageOf(given(was)), 'Own', { filter });
      expect(part(after, path)).toBe(now);
      expect(part(after, sheet1)).not.toContain('autoFilter');
      expect(part(after, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
    }
  });

  test('a filter reaches as far as it is told, in the sheet and in its name', async () => {
    const filter = { row: 0, column: 0, lastRow: 9, lastColumn: 1 };
    const parts = Object.fromEntries(partsOf(await built()));
    const own = 'xl/worksheets/sheet3.xml';
    const filtered = (parts[own] ?? '').replace('</sheetData>', '</sheetData><autoFilter ref="A1:B4"/>');
    const given = packageOf({ ...parts, [own]: filtered });
    const { after } = await dressed(given, 'Spend by month', { filter }, titles);
    expect(part(after, own)).toContain('</sheetData><autoFilter ref="A1:B10"/>');
    expect(part(after, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'Spend by month\'!$A$1:$B$10</definedName>',
    );
    expect(packageProblems(after)).toEqual([]);
  });
});
