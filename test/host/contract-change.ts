import type { WorkbookChange } from '../../core/host/change.ts';
import { binary, call, cell, range } from '../../core/workbook/formula.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { cellArea, draftSheet } from '../../core/workbook/sheet-draft.ts';

const column = (sheet: string) => range(1, 1, 3, 1, sheet);

/** Long data by columns: three months and what was spent. */
export const dataSheet: SheetPlan = draftSheet('data', 'Spend by month').finish({
  columnBlocks: [
    {
      row: 0,
      column: 0,
      columns: [
        ['month', 'Jan', 'Feb', 'Mar'],
        ['spend', 100, 250.5, null],
      ],
    },
  ],
});

/** Values of every kind, formulas over the other sheet, and something of everything that a host may do. */
export const reportSheet: SheetPlan = (() => {
  const draft = draftSheet('report', "Owner's report");
  draft.putRow(0, 0, ['Figure', 'Value', '=HYPERLINK("http://example.com")']);
  draft.putRow(1, 0, ['total', call('SUM', column('data'))]);
  draft.putRow(2, 0, ['share', binary('/', cell(1, 1), 701)]);
  draft.putRow(3, 0, ['words', binary('&', 'on ', 'track'), true]);
  draft.putRow(4, 0, ['by zero', binary('/', 1, binary('-', 1, 1))]);
  draft.role('title', 0, 0);
  draft.style(cellArea(2, 1), { role: 'value', format: { kind: 'percent' } });
  return draft.finish({
    columnWidths: [20, 12],
    frozenRows: 1,
    frozenColumns: 1,
    rules: [{ ...cellArea(3, 1), text: 'on track', tone: 'good' }],
    validations: [{ ...cellArea(0, 0), kind: 'list', range: range(1, 0, 3, 0, 'data') }],
    sparklines: [{ row: 5, column: 1, values: column('data') }],
    charts: [
      {
        kind: 'column',
        title: 'Spend',
        description: 'Spend by month',
        series: [{ name: 'spend', values: column('data') }],
        categories: range(1, 0, 3, 0, 'data'),
        format: { kind: 'count' },
        area: { row: 7, column: 0, lastRow: 18, lastColumn: 4 },
      },
    ],
  });
})();

export const hiddenSheet: SheetPlan = (() => {
  const draft = draftSheet('workings', 'Workings');
  draft.put(0, 0, 7);
  return draft.finish({ hidden: true });
})();

/** Three sheets, of which two look at each other. */
export const threeSheets: WorkbookChange = {
  titles: { data: dataSheet.title, report: reportSheet.title, workings: hiddenSheet.title },
  steps: [reportSheet, dataSheet, hiddenSheet].map((sheet) => ({ kind: 'add-sheet', sheet, place: null })),
};
