import type { Sheet } from 'hucre/xlsx';
import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import { call, range } from '../../core/workbook/formula.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { cellArea, draftSheet } from '../../core/workbook/sheet-draft.ts';
import { contentOf } from '../host/arranging-change.ts';
import { applyAndUndoStored, gridOfSuite, startAgain, undoInPage } from './grid-page.ts';
import { savedSheet } from './grid-xlsx.ts';

const MOST = 120_000;
const grid = gridOfSuite();

const TITLE = 'Plan';

/*
 *       A        B       C
 *  1    Month    Spend   State      frozen, with filter buttons
 *  2    Jan      100     on track
 *  3    Feb      200     late
 *  4    Total    =SUM
 *  5    (A5:C5 are one cell)
 *  7    a chart, to row 12
 */
const sheet: SheetPlan = (() => {
  const draft = draftSheet('plan', TITLE);
  draft.putRow(0, 0, ['Month', 'Spend', 'State']);
  draft.putRow(1, 0, ['Jan', 100, 'on track']);
  draft.putRow(2, 0, ['Feb', 200, 'late']);
  draft.putRow(3, 0, ['Total', call('SUM', range(1, 1, 2, 1))]);
  draft.put(4, 0, 'One cell');
  draft.role('input', 1, 1);
  return draft.finish({
    columnWidths: [20, 12, 14],
    frozenRows: 1,
    filter: { row: 0, column: 0, lastRow: 2, lastColumn: 2 },
    merges: [{ row: 4, column: 0, lastRow: 4, lastColumn: 2 }],
    rules: [{ row: 1, column: 2, lastRow: 2, lastColumn: 2, text: 'on', tone: 'good' }],
    validations: [{ row: 1, column: 0, lastRow: 2, lastColumn: 0, kind: 'list', range: range(1, 0, 2, 0) }],
    sparklines: [{ row: 2, column: 3, values: range(1, 1, 2, 1) }],
    tallRows: [{ row: 2, lines: 3 }],
    charts: [
      {
        kind: 'column',
        title: 'Spend',
        description: 'Spend by month',
        series: [{ name: 'spend', values: range(1, 1, 2, 1, 'plan') }],
        categories: range(1, 0, 2, 0, 'plan'),
        format: { kind: 'count' },
        area: { row: 6, column: 0, lastRow: 11, lastColumn: 2 },
      },
    ],
  });
})();

const change = (...steps: readonly ChangeStep[]): WorkbookChange => ({ titles: { plan: TITLE }, steps });

beforeEach(async () => {
  await startAgain(grid);
  await grid.driver.apply(change({ kind: 'add-sheet', sheet, place: null }), null);
}, MOST);

/** What lies on the sheet, as its file says it. */
const laidOut = ({ freezePane, autoFilter, merges, conditionalRules, dataValidations, ...other }: Sheet) => ({
  frozen: [freezePane?.rows ?? 0, freezePane?.columns ?? 0],
  filter: autoFilter?.range,
  merges: merges?.map(({ startRow, endRow, startCol, endCol }) => [startRow, startCol, endRow, endCol]),
  rules: conditionalRules?.map((rule) => rule.range),
  takes: dataValidations?.map((one) => [one.range, one.formula1]),
  sparklines: other.sparklines?.map(({ location, dataRange }) => [location, dataRange]),
  charts: other.charts?.map(({ series = [], anchor }) => [
    series[0]?.valuesRef,
    series[0]?.categoriesRef,
    anchor?.from.row,
    anchor?.to?.row,
  ]),
  tall: [...(other.rowDefs ?? [])].flatMap(([row, { height = 0 }]) => (height > 30 ? [row] : [])),
  inputs: [...(other.cells ?? [])].flatMap(([place, { style }]) => (style?.fill ? [place] : [])),
});

const now = async () => laidOut(await savedSheet(grid, TITLE));

test(
  'what is on the lines that are pushed down goes along, and undo puts all of it back by one stroke',
  async () => {
    const before = await now();
    expect(before).toEqual({
      frozen: [1, 0],
      filter: 'A1:C3',
      merges: [[4, 0, 4, 2]],
      rules: ['C2:C3'],
      takes: [['A2:A3', '$A$2:$A$3']],
      sparklines: [['D3', "'Plan'!$B$2:$B$3"]],
      charts: [["'Plan'!$B$2:$B$3", "'Plan'!$A$2:$A$3", 6, 12]],
      tall: [2],
      inputs: ['1,1'],
    });
    await grid.driver.apply(change({ kind: 'insert-rows', title: TITLE, at: 2, count: 2 }), null);
    expect(await now()).toEqual({
      frozen: [1, 0],
      filter: 'A1:C5',
      merges: [[6, 0, 6, 2]],
      rules: ['C2:C5'],
      takes: [['A2:A5', '$A$2:$A$5']],
      sparklines: [['D5', "'Plan'!$B$2:$B$5"]],
      charts: [["'Plan'!$B$2:$B$5", "'Plan'!$A$2:$A$5", 8, 14]],
      tall: [4],
      // The new lines look as the one before them.
      inputs: ['1,1', '2,1', '3,1'],
    });
    await undoInPage(grid);
    expect(await now()).toEqual(before);
    expect((await grid.driver.snapshot()).sheets[1]?.formulas[3]?.[1]).toBe('=SUM($B$2:$B$3)');
  },
  MOST,
);

test(
  'lines that go take along what is on them, and undo brings it back',
  async () => {
    const before = await now();
    await grid.driver.apply(change({ kind: 'delete-rows', title: TITLE, at: 1, count: 2 }), null);
    const after = await now();
    expect(after).toMatchObject({ merges: [[2, 0, 2, 2]], tall: [], inputs: [] });
    expect(after.rules ?? []).toEqual([]);
    expect(after.takes ?? []).toEqual([]);
    // A chart that has nothing to read is not written.
    expect(after.charts ?? []).toEqual([]);
    await grid.driver.undo();
    expect(await now()).toEqual(before);
  },
  MOST,
);

test(
  'frozen lines stay frozen when others come in among them',
  async () => {
    await grid.driver.apply(
      change(
        { kind: 'insert-rows', title: TITLE, at: 0, count: 1 },
        { kind: 'insert-columns', title: TITLE, at: 0, count: 1 },
      ),
      null,
    );
    expect(await now()).toMatchObject({ frozen: [2, 0], filter: 'B2:D4', rules: ['D3:D4'] });
  },
  MOST,
);

test(
  'what lies on lines that are moved goes along, and comes back',
  async () => {
    const before = await now();
    await grid.driver.apply(change({ kind: 'move-rows', title: TITLE, from: 2, count: 1, to: 1 }), null);
    expect(await now()).toMatchObject({ tall: [1], inputs: ['2,1'], sparklines: [['D2', "'Plan'!$B$2:$B$3"]] });
    await grid.driver.undo();
    expect(await now()).toEqual(before);
  },
  MOST,
);

test(
  'a dress gives new lines their looks, replaces what cells take and draws our charts anew',
  async () => {
    const before = await now();
    const values = range(1, 1, 1, 1, 'plan');
    const chart = sheet.charts[0];
    if (chart === undefined) throw new Error('The sheet has no chart');
    const dress: ChangeStep = {
      kind: 'dress',
      title: TITLE,
      dress: {
        styles: [{ ...cellArea(3, 1), style: { role: 'input' } }],
        rules: [{ ...cellArea(3, 2), text: 'late', tone: 'bad' }],
        widths: [{ column: 1, width: 30 }],
        tallRows: [{ row: 3, lines: 3 }],
        validations: [{ ...cellArea(2, 0), kind: 'number' }],
        sparklines: [{ row: 2, column: 3, values }],
        charts: [{ ...chart, series: [{ name: 'spend', values }], area: { ...chart.area, row: 7 } }],
        filter: { row: 0, column: 0, lastRow: 3, lastColumn: 2 },
      },
    };
    await grid.driver.apply(change(dress), null);
    const after = await now();
    expect(after).toMatchObject({
      filter: 'A1:C4',
      sparklines: [['D3', "'Plan'!$B$2:$B$2"]],
      charts: [["'Plan'!$B$2:$B$2", "'Plan'!$A$2:$A$3", 7, 12]],
      tall: [2, 3],
      inputs: ['1,1', '3,1'],
    });
    expect(after.takes?.map(([where]) => where).sort()).toEqual(['A2', 'A3']);
    expect(after.rules).toContain('C4');
    await grid.driver.undo();
    expect(await now()).toEqual(before);
  },
  MOST,
);

test(
  'a change that comes back from storage is undone by what its steps say',
  async () => {
    const before = await grid.driver.snapshot();
    await applyAndUndoStored(grid, change({ kind: 'delete-rows', title: TITLE, at: 1, count: 2 }));
    expect(contentOf(await grid.driver.snapshot())).toEqual(contentOf(before));
    await applyAndUndoStored(grid, change({ kind: 'remove-sheet', title: TITLE }));
    expect(contentOf(await grid.driver.snapshot())).toEqual(contentOf(before));
  },
  MOST,
);

test('nothing went wrong in the page meanwhile', () => {
  expect(grid.troubles).toEqual([]);
});
