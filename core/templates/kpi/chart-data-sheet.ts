import { binary, call, cell, type RangeReference, range, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { kpiColumnKeys, kpiRowKeys } from './kpi-keys.ts';
import type { KpiLayout } from './layout.ts';

/** The figures of a KPI row as charts read them. */
export const chartRange = (row: number, { columns }: KpiLayout): RangeReference =>
  range(row, columns.firstPeriod, row, columns.last, 'chart-data');

/**
 * The figures by period once more, in the same cells as on the KPI sheet: charts draw a text as 0, and an empty
 * answer is a text. Here it is #N/A, which they leave out.
 */
export function chartDataSheet(context: KpiContext, layout: KpiLayout): SheetPlan | null {
  if (context.periods.length < 2) return null;
  const { columns, headerRow, body } = layout;
  const draft = draftSheet('chart-data', context.locale.workbookTexts.sheetChartData);
  const onKpis = (row: number, column: number) =>
    cell(row, column, { sheet: 'kpis', fixedRow: false, fixedColumn: false });
  for (let column = columns.firstPeriod; column <= columns.last; column += 1) {
    draft.put(headerRow, column, onKpis(headerRow, column));
    for (const row of body) {
      if (row.kind === 'group') continue;
      const figure = onKpis(row.row, column);
      draft.put(row.row, column, when(binary('=', call('COUNT', figure), 0), call('NA'), figure));
    }
  }
  return draft.finish({
    hidden: true,
    rowKeys: kpiRowKeys(layout),
    columnKeys: kpiColumnKeys(context, layout),
  });
}
