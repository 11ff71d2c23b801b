import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { addressOf, type LaidOut, linesAddress, type OnSheet } from '../addresses.ts';
import { payload, SETTING } from '../payload.ts';
import { KEY } from '../read/read-book.ts';
import { newCharts } from './charts.ts';
import { checkFinish } from './checks.ts';
import type { Deed, Finish } from './desk.ts';
import { newFilter } from './filters.ts';
import { type LookOverAreas, looksOf, putLook } from './looks.ts';
import { putPage } from './page.ts';
import { nameReportDate, reportDate } from './report-date.ts';
import { newRules } from './rules.ts';
import { columnPoints, sizedSpans, spansOf, tallPoints } from './sizes.ts';
import { putCells, usedArea, writesOf } from './write-cells.ts';

/** What a new sheet takes: the empty sheet, what it holds and how that looks, and what stands on top of its cells. */
type AddedSheet = Readonly<{
  sheet: Deed;
  content: readonly Deed[];
  /** What is done once all cells are written. */
  late: readonly LookOverAreas[];
  finishing: readonly Finish[];
}>;

/** A deed of a few settings. */
const FEW = 3000;

/** A planned sheet; `cells` is what it holds, `place` counts among all sheets, null for the end. */
export function addSheet(plan: SheetPlan, cells: SheetSnapshot, place: number | null, on: LaidOut): AddedSheet {
  const { title } = plan;
  const used = usedArea(cells);
  const looks = looksOf(plan.styles, { rightToLeft: on.rightToLeft, onTop: false });
  const writes = used ? writesOf(cells, used) : [];
  return {
    sheet: {
      size: payload(FEW),
      do(desk) {
        const sheet = desk.add(title);
        if (place !== null) sheet.position = place;
        if (cells.key !== null) sheet.customProperties.add(KEY, cells.key);
      },
    },
    content: [
      // Formats stand before values: Excel reads what is written by the format that it finds.
      ...looks.filter((look) => !isLate(look)).map((look) => lookDeed(title, look)),
      ...writes.map((write): Deed => ({ size: write.size, do: (desk) => putCells(desk.sheet(title), write) })),
      { size: payload(FEW + shapes(plan) * SETTING), do: (desk) => putShape(desk.sheet(title), plan) },
    ],
    late: looks.filter(isLate),
    finishing: finishingOf(plan, on),
  };
}

export const lookDeed = (title: string, look: LookOverAreas): Deed => ({
  size: payload(look.areas.length * (look.look.property === 'border' ? look.look.value.sides.length * 4 : 1) * SETTING),
  do: (desk) => putLook(desk.sheet(title), look),
});

/** Cells that take everything for a text take the apostrophe before a text for a part of it: they come to be so last. */
export const isLate = ({ look }: LookOverAreas): boolean => look.property === 'numberFormat' && look.value === '@';

const shapes = ({ merges, columnWidths, tallRows, hiddenRows, hiddenColumns }: SheetPlan): number =>
  [merges, columnWidths, tallRows, hiddenRows, hiddenColumns].reduce((all, { length }) => all + length, 0);

/** Merged cells, sizes, hidden lines, and the sheet as a whole. */
export function putShape(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.merges) sheet.getRange(addressOf(area)).merge(false);
  const lines = (axis: Axis, { at, count }: Readonly<{ at: number; count: number }>): Excel.Range =>
    sheet.getRange(linesAddress(axis, at, count));
  const widths = plan.columnWidths.map((width, at) => ({ at, size: columnPoints(width) }));
  for (const span of sizedSpans(widths)) lines('columns', span).format.columnWidth = span.size;
  const heights = plan.tallRows.map(({ row, lines: count }) => ({ at: row, size: tallPoints(count) }));
  for (const span of sizedSpans(heights)) lines('rows', span).format.rowHeight = span.size;
  for (const span of spansOf(plan.hiddenRows)) lines('rows', span).rowHidden = true;
  for (const span of spansOf(plan.hiddenColumns)) lines('columns', span).columnHidden = true;
  putPage(sheet, plan);
}

function finishingOf(plan: SheetPlan, on: OnSheet): readonly Finish[] {
  const { title, rules, validations, charts, filter } = plan;
  const named = reportDate(plan);
  return [
    ...(rules.length > 0 ? [newRules(rules, title)] : []),
    ...validations.map((validation) => checkFinish(validation, on, true)),
    ...(filter ? [newFilter(filter, title)] : []),
    ...(named ? [nameReportDate(named, title)] : []),
    ...(charts.length > 0 ? [newCharts(charts, on)] : []),
  ];
}
