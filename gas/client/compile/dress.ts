import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { SheetDress } from '../../../core/workbook/change.ts';
import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import type { FinishOperation, LookOperation } from '../../protocol/operations.ts';
import { addressOf, type OnSheet } from './addresses.ts';
import { chartOf, checkOf, ruleOf } from './finishing.ts';
import { looksOf } from './looks.ts';
import { columnPixels, pixelsOf, sizedSpans, tallPixels } from './sizes.ts';

/** How what came in on a sheet looks, and what stands on top of it. */
type Dressed = Readonly<{ content: readonly LookOperation[]; finishing: readonly FinishOperation[] }>;

/** A dress as operations; its sparklines are cells, and written as such. */
export function dressSheet(sheet: SheetSnapshot, dress: SheetDress, on: OnSheet): Dressed {
  const { title } = sheet;
  const rightToLeft = rawMarks(sheet)?.sheet.facts.language === 'ar';
  const { rules, validations, charts, filter } = dress;
  const looks = looksOf(dress.styles, { rightToLeft, onTop: true });
  const sized = {
    widths: sizedSpans(dress.widths.map(({ column, width }) => ({ at: column, pixels: columnPixels(width) }))),
    heights: sizedSpans(dress.tallRows.map(({ row, lines }) => ({ at: row, pixels: tallPixels(lines) }))),
  };
  const lines = { do: 'lines', title, ...sized, hiddenRows: [], hiddenColumns: [] } as const;
  return {
    content: [
      ...(looks ? [{ ...looks, title }] : []),
      ...(sized.widths.length + sized.heights.length > 0 ? [lines] : []),
    ],
    finishing: [
      ...(rules.length > 0 ? [{ do: 'rules', title, rules: rules.map(ruleOf) } as const] : []),
      ...(validations.length > 0
        ? [{ do: 'checks', title, checks: validations.map((one) => checkOf(one, on)) } as const]
        : []),
      // Where long data has bands, they and the filter begin at the same cell.
      ...(filter ? [{ do: 'bands', title, area: addressOf(filter), grows: true } as const] : []),
      ...(filter ? [{ do: 'filter', title, area: addressOf(filter) } as const] : []),
      ...(charts ? [replacedCharts(charts, on, rightToLeft)] : []),
    ],
  };
}

const replacedCharts = (
  charts: NonNullable<SheetDress['charts']>,
  on: OnSheet,
  rightToLeft: boolean,
): FinishOperation => ({
  do: 'replace-charts',
  title: on.title,
  charts: charts.map((chart) => chartOf(chart, on, presentSize(chart.area), { rightToLeft })),
});

const plain: SheetPlan = draftSheet('', '').finish({});

/** Widths that people gave columns since are not known. */
const presentSize = (area: Area) => pixelsOf(area, plain);
