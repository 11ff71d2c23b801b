import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { SheetDress } from '../../../core/workbook/change.ts';
import { type LaidOut, linesAddress } from '../addresses.ts';
import { payload, SETTING } from '../payload.ts';
import { isLate, lookDeed } from './add-sheet.ts';
import { replacedCharts } from './charts.ts';
import { checkFinish } from './checks.ts';
import type { Deed, Finish } from './desk.ts';
import { widerFilter } from './filters.ts';
import { type LookOverAreas, looksOf } from './looks.ts';
import { moreRule } from './rules.ts';
import { columnPoints, sizedSpans, tallPoints } from './sizes.ts';

/** How what came in on a sheet looks, and what stands on top of it. Excel draws no sparklines for programs. */
export function dressSheet(
  sheet: SheetSnapshot,
  dress: SheetDress,
  on: LaidOut,
): Readonly<{ content: readonly Deed[]; late: readonly LookOverAreas[]; finishing: readonly Finish[] }> {
  const { title } = sheet;
  const widths = sizedSpans(dress.widths.map(({ column, width }) => ({ at: column, size: columnPoints(width) })));
  const heights = sizedSpans(dress.tallRows.map(({ row, lines }) => ({ at: row, size: tallPoints(lines) })));
  const sizes: Deed = {
    size: payload((widths.length + heights.length) * SETTING),
    do(desk) {
      const on = desk.sheet(title);
      for (const { at, count, size } of widths)
        on.getRange(linesAddress('columns', at, count)).format.columnWidth = size;
      for (const { at, count, size } of heights) on.getRange(linesAddress('rows', at, count)).format.rowHeight = size;
    },
  };
  const looks = looksOf(dress.styles, { rightToLeft: on.rightToLeft, onTop: true });
  return {
    content: [...looks.filter((look) => !isLate(look)).map((look) => lookDeed(title, look)), sizes],
    late: looks.filter(isLate),
    finishing: [
      ...dress.rules.map((rule) => moreRule(rule, title)),
      ...dress.validations.map((validation) => checkFinish(validation, on, false)),
      ...(dress.filter ? [widerFilter(dress.filter, title)] : []),
      ...(dress.charts ? [replacedCharts(dress.charts, on)] : []),
    ],
  };
}
