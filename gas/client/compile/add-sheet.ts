import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import type { FinishOperation, LookOperation, Operation } from '../../protocol/operations.ts';
import { addressOf, type OnSheet } from './addresses.ts';
import { chartOf, checkOf, ruleOf } from './finishing.ts';
import { looksOf } from './looks.ts';
import { unprotectedAreas } from './protection.ts';
import { columnPixels, pixelsOf, sheetSize, sizedSpans, spansOf, tallPixels } from './sizes.ts';
import { usedArea, writesOf } from './writes.ts';

/** What a new sheet takes: the sheet itself, what is written and how it looks, and what stands on top of its cells. */
type AddedSheet = Readonly<{
  sheet: Operation;
  content: readonly Operation[];
  finishing: readonly FinishOperation[];
}>;

/** Programs know the day that a workbook reports on by this name. */
const REPORT_DATE = { key: 'control:report-date', name: 'MARKSHEET_REPORT_DATE' } as const;

/** What the warning before ours is written over is known by, among those of others. */
const PROTECTION = 'Marksheet';

/** A planned sheet as operations; `cells` is what it holds. */
export function addSheet(plan: SheetPlan, cells: SheetSnapshot, place: number | null, on: OnSheet): AddedSheet {
  const { title } = plan;
  const used = usedArea(cells);
  const size = sheetSize(plan, used);
  return {
    sheet: { do: 'add-sheet', title, place, ...size.whole, key: cells.key },
    content: [...(used ? writesOf(cells, [used]) : []), ...lookOperations(plan)],
    finishing: finishOperations(plan, size, on),
  };
}

function lookOperations(plan: SheetPlan): readonly LookOperation[] {
  const { title, rightToLeft, frozenRows, frozenColumns } = plan;
  const looks = looksOf(plan.styles, { rightToLeft, onTop: false });
  const lines = {
    widths: sizedSpans(plan.columnWidths.map((width, at) => ({ at, pixels: columnPixels(width) }))),
    heights: sizedSpans(plan.tallRows.map(({ row, lines: count }) => ({ at: row, pixels: tallPixels(count) }))),
    hiddenRows: spansOf(plan.hiddenRows),
    hiddenColumns: spansOf(plan.hiddenColumns),
  };
  const gridlines = plan.columnBlocks.length > 0 || plan.styles.length === 0;
  return [
    ...(looks ? [{ ...looks, title }] : []),
    ...(plan.merges.length > 0 ? [{ do: 'merge', title, areas: plan.merges.map(addressOf) } as const] : []),
    ...(Object.values(lines).some((spans) => spans.length > 0) ? [{ do: 'lines', title, ...lines } as const] : []),
    { do: 'page', title, frozenRows, frozenColumns, rightToLeft, gridlines },
  ];
}

function finishOperations(
  plan: SheetPlan,
  size: ReturnType<typeof sheetSize>,
  on: OnSheet,
): readonly FinishOperation[] {
  const { title, rules, validations, charts, filter } = plan;
  const named = reportDate(plan);
  const banded = bandedArea(plan);
  const unprotected = unprotectedAreas(plan, size);
  return [
    ...(rules.length > 0 ? [{ do: 'rules', title, rules: rules.map(ruleOf) } as const] : []),
    ...(validations.length > 0
      ? [{ do: 'checks', title, checks: validations.map((one) => checkOf(one, on)) } as const]
      : []),
    ...(banded ? [{ do: 'bands', title, area: addressOf(banded) } as const] : []),
    ...(filter ? [{ do: 'filter', title, area: addressOf(filter) } as const] : []),
    ...(named ? [{ do: 'name-range', title, name: REPORT_DATE.name, area: addressOf(named) } as const] : []),
    ...(charts.length > 0
      ? [
          {
            do: 'add-charts',
            title,
            charts: charts.map((one) => chartOf(one, on, pixelsOf(one.area, plan), plan)),
          } as const,
        ]
      : []),
    ...(unprotected ? [{ do: 'protect', title, description: PROTECTION, unprotected } as const] : []),
  ];
}

/** The one cell that takes a date in the row of the report date. */
function reportDate({ rowKeys, validations }: SheetPlan): Area | null {
  const at = rowKeys.indexOf(REPORT_DATE.key);
  return validations.find(({ kind, row, lastRow }) => kind === 'date' && row === at && lastRow === at) ?? null;
}

/** Long data with its headers. */
function bandedArea({ columnBlocks: [block] }: SheetPlan): Area | null {
  const length = block?.columns[0]?.length ?? 0;
  if (block === undefined || length === 0) return null;
  return {
    row: Math.max(0, block.row - 1),
    column: block.column,
    lastRow: block.row + length - 1,
    lastColumn: block.column + block.columns.length - 1,
  };
}
