import type { WorkbookChange } from '../../core/workbook/change.ts';
import { noDress } from '../../core/workbook/change.ts';
import { binary, call, cell, range } from '../../core/workbook/formula.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { cellArea, draftSheet } from '../../core/workbook/sheet-draft.ts';
import { compileChange } from '../../gas/client/compile/compile-change.ts';
import { isFinishing } from '../../gas/protocol/operations.ts';
import { backward, book, change, forward, sheet } from './compiled.ts';
import { shownOperations } from './shown-operations.ts';

const mine = sheet('Mine', [['kept']]);

/** A month a row, an input, a rule, a list, a chart, a sparkline. */
const report: SheetPlan = (() => {
  const draft = draftSheet('report', 'Report');
  draft.putRow(0, 0, ['Report', null, '=1+1']);
  draft.putRow(2, 0, ['Month', 'Spend', 'Share']);
  draft.putRow(3, 0, ['Jan', cell(1, 1, { sheet: 'data' }), binary('/', cell(3, 1), call('SUM', range(3, 1, 4, 1)))]);
  draft.putRow(4, 0, ['Feb', 0.5, true]);
  draft.role('title', 0, 0);
  draft.role('header', 2, 0, 2, 2);
  draft.style({ row: 3, column: 0, lastRow: 4, lastColumn: 2 }, { role: 'value' });
  draft.style({ row: 3, column: 1, lastRow: 4, lastColumn: 2 }, { format: { kind: 'percent' }, align: 'right' });
  draft.style(cellArea(4, 1), { role: 'input' });
  return draft.finish({
    columnWidths: [20, 12, 12],
    frozenRows: 3,
    frozenColumns: 1,
    tallRows: [{ row: 2, lines: 2 }],
    rules: [{ ...cellArea(3, 2), text: 'good', tone: 'good' }],
    validations: [
      { ...cellArea(4, 0), kind: 'list', range: range(1, 0, 2, 0, 'data'), hint: 'A month' },
      { ...cellArea(0, 2), kind: 'date' },
    ],
    rowKeys: ['control:report-date'],
    charts: [
      {
        kind: 'line',
        title: 'Spend',
        description: 'Spend by month',
        series: [{ name: 'spend', values: range(3, 1, 4, 1) }],
        categories: range(3, 0, 4, 0),
        format: { kind: 'count' },
        area: { row: 6, column: 0, lastRow: 9, lastColumn: 1 },
      },
    ],
    sparklines: [{ row: 3, column: 3, values: range(1, 1, 2, 1, 'data') }],
    merges: [{ row: 0, column: 0, lastRow: 0, lastColumn: 1 }],
    hiddenRows: [11],
    hiddenColumns: [4],
  });
})();

const dataOf = (rows: number): SheetPlan => {
  const draft = draftSheet('data', 'Data');
  draft.putRow(0, 0, ['month', 'spend']);
  draft.role('header', 0, 0, 0, 1);
  draft.style({ row: 1, column: 1, lastRow: rows, lastColumn: 1 }, { role: 'data', format: { kind: 'count' } });
  return draft.finish({
    columnBlocks: [
      {
        row: 1,
        column: 0,
        columns: [Array.from({ length: rows }, (_, row) => `'${row}`), Array.from({ length: rows }, (_, row) => row)],
      },
    ],
    filter: { row: 0, column: 0, lastRow: rows, lastColumn: 1 },
  });
};

const build = (rows: number): WorkbookChange => ({
  titles: { report: 'Report', data: 'Data' },
  steps: [report, dataOf(rows)].map((plan) => ({ kind: 'add-sheet', sheet: plan, place: null })),
});

test('a build adds all sheets, writes and dresses them, shows them, and then puts on top what stands on cells', () => {
  expect(forward(build(2), book(mine))).toEqual([
    'add-sheet Report (report) 62x9 at null',
    'add-sheet Data (data) 53x6 at null',
    'write Report A1:D5',
    "  'Report |  | '=1+1 | ",
    '   |  |  | ',
    "  'Month | 'Spend | 'Share | ",
    "  'Jan | ='Data'!$B$2 | =$B$4/SUM($B$4:$B$5) | =SPARKLINE('Data'!$B$2:$B$3)",
    "  'Feb | 0.5 | true | ",
    'looks Report',
    '  fontSize of A1:C5: abb bbb bbb bbb bbb, where a 18, b 10',
    '  fontWeight of A1:C5: abb bbb aaa bbb bbb, where a bold, b normal',
    '  fontColor of A1:C5: add ddd bbb ccc cdc, where a #1b4f72, b #ffffff, c #1f2933, d null',
    '  background of A1:C5: ccc ccc aaa ccc cbc, where a #1b4f72, b #fff8e1, c null',
    '  verticalAlignment of A1:C5: bbb bbb aaa bbb bbb, where a middle, b null',
    '  horizontalAlignment of A1:C5: bbb bbb bbb baa baa, where a right, b null',
    '  numberFormat of A1:C5: bbb bbb bbb baa baa, where a [<0.02]0.00%;0.0%, b General',
    '  border bottom #eef2f5: A4:C4 A5 C5',
    '  border top #c9d3db: B5',
    '  border bottom #c9d3db: B5',
    '  border left #c9d3db: B5',
    '  border right #c9d3db: B5',
    'merge Report {"areas":["A1:B1"]}',
    'lines Report',
    '  widths 0+1 145px, 1+2 89px',
    '  heights 2+1 37px',
    '  hidden rows 11+1',
    '  hidden columns 4+1',
    'page Report: frozen B4',
    'write Data A1:B3',
    "  'month | 'spend",
    "  ''0 | 0",
    "  ''1 | 1",
    'looks Data',
    '  fontWeight of A1:B3: aa bb bb, where a bold, b normal',
    '  fontColor of A1:B3: aa bb bb, where a #ffffff, b null',
    '  background of A1:B3: aa bb bb, where a #1b4f72, b null',
    '  verticalAlignment of A1:B3: aa bb bb, where a middle, b null',
    '  numberFormat of A1:B3: bb ba ba, where a #,##0, b General',
    'page Data: frozen A1, gridlines',
    'show-sheet Report',
    'show-sheet Data',
    'bring-to-front Report',
    'rules Report {"rules":[{"area":"C4","text":"good","background":"#e3f4e8","color":"#1b6e3c"}]}',
    'checks Report {"checks":[' +
      '{"area":"A5","hint":"A month","kind":"list","list":{"title":"Data","area":"A2:A3"},"allowsOthers":false},' +
      '{"area":"C1","hint":null,"kind":"date"}]}',
    'name-range Report {"name":"MARKSHEET_REPORT_DATE","area":"C1"}',
    'add-charts Report {"charts":[{"kind":"line","title":"Spend","description":"Spend by month",' +
      '"categories":{"title":"Report","area":"A4:A5"},' +
      '"series":[{"name":"spend","title":"Report","area":"B4:B5"}],' +
      '"numberFormat":"#,##0","row":6,"column":0,"width":234,"height":84,"rightToLeft":false}]}',
    'protect Report {"description":"Marksheet","unprotected":["B5","A5","C1","A13:I62","F1:I12"]}',
    'bands Data {"area":"A1:B3"}',
    'filter Data {"area":"A1:B3"}',
  ]);
  expect(backward(build(2), book(mine))).toEqual(['remove-sheet Data', 'remove-sheet Report']);
});

test('a hundred thousand rows take as many operations as a thousand, but for the blocks that they are written in', () => {
  const compiled = (rows: number) => compileChange(build(rows), book(mine));
  const [few, many] = [compiled(1000), compiled(100_000)];
  const others = ({ forward: all }: typeof few) => all.filter(({ do: name }) => name !== 'write').map((one) => one.do);
  expect(others(many)).toEqual(others(few));
  const blocks = many.forward.flatMap((one) => (one.do === 'write' && one.title === 'Data' ? [one.cells.length] : []));
  expect(blocks).toEqual([20_000, 20_000, 20_000, 20_000, 20_000, 1]);
  const size = (all: typeof few) => JSON.stringify(all.forward.filter(({ do: name }) => name !== 'write')).length;
  expect(size(many) - size(few)).toBeLessThan(100);
});

test('lines that go bring back what stood on them and in formulas that lost them, wherever those are', () => {
  const figures = sheet('Figures', [
    ['a', 1],
    ['b', 2],
  ]);
  const reader = sheet('Reader', [["=SUM('Figures'!B1:B2)", "='Figures'!B2"]]);
  const given = change({ kind: 'delete-rows', title: 'Figures', at: 1, count: 1 });
  expect(forward(given, book(figures, reader))).toEqual(['delete-lines Figures rows 1+1']);
  expect(backward(given, book(figures, reader))).toEqual([
    'insert-lines Figures rows 1+1',
    ...['write Figures A2:B2', "  'b | 2"],
    ...['write Reader A1:B1', "  =SUM('Figures'!B1:B2) | ='Figures'!B2"],
  ]);
  expect(compileChange(given, book(mine, figures, reader)).touched).toEqual(['Figures', 'Reader']);
});

test('a sheet that goes is removed after all else; on the way back it is only shown again: until the end it is put aside', () => {
  const ours = sheet('Ours', [['a', 1]], 'ours');
  const reader = sheet('Reader', [["='Ours'!B1", 5]]);
  const given = change(
    { kind: 'remove-sheet', title: 'Ours' },
    { kind: 'set-cells', title: 'Reader', cells: [{ row: 0, column: 1, content: 6 }] },
  );
  expect(forward(given, book(mine, ours, reader))).toEqual(['write Reader B1', '  6', 'remove-sheet Ours']);
  expect(backward(given, book(mine, ours, reader))).toEqual(['show-sheet Ours', ...['write Reader B1', '  5']]);
});

test('lines that came in lose every look that they took from the line before, but for the lines around cells', () => {
  const dress = { ...noDress, styles: [{ ...cellArea(1, 0), style: { role: 'value' as const } }] };
  const { forward: all } = compileChange(change({ kind: 'dress', title: 'Mine', dress }), book(mine));
  expect(shownOperations(all)).toEqual([
    'looks Mine',
    '  background null: A2',
    '  fontColor #1f2933: A2',
    '  fontFamily Arial: A2',
    '  fontSize 10: A2',
    '  fontWeight normal: A2',
    '  fontStyle normal: A2',
    '  horizontalAlignment null: A2',
    '  verticalAlignment null: A2',
    '  wrap false: A2',
    '  numberFormat General: A2',
    '  border bottom #eef2f5: A2',
  ]);
});

test('what stands on top of cells comes last, whatever the order of the steps', () => {
  const dress = { ...noDress, rules: report.rules, widths: [{ column: 0, width: 9 }] };
  const { forward: all, backward: back } = compileChange(
    {
      titles: { report: 'Report', data: 'Data' },
      steps: [
        { kind: 'dress', title: 'Mine', dress },
        { kind: 'add-sheet', sheet: report, place: 0 },
        { kind: 'set-cells', title: 'Mine', cells: [{ row: 0, column: 0, content: 'new' }] },
        { kind: 'add-sheet', sheet: dataOf(1), place: null },
      ],
    },
    book(mine),
  );
  const first = all.findIndex(isFinishing);
  expect(all.slice(first).every(isFinishing)).toBe(true);
  expect(all.slice(0, 2).map(({ do: name, title }) => [name, title])).toEqual([
    ['add-sheet', 'Report'],
    ['add-sheet', 'Data'],
  ]);
  expect(back).toHaveLength(all.length);
});

test.each([
  ['no-such-sheet', change({ kind: 'insert-rows', title: 'Nowhere', at: 0, count: 1 })],
  ['title-taken', change({ kind: 'add-sheet', sheet: { ...report, title: 'MINE' }, place: null })],
])('a change that cannot be done fails with %s', (code, given) => {
  expect(() => compileChange(given, book(mine))).toThrow(code);
});
