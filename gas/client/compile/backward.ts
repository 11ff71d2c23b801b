import type { ChangedCell, ChangeStep } from '../../../core/host/change.ts';
import { rectangles } from '../../../core/host/compile/rectangles.ts';
import type { PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { planOfSheet } from '../../../core/host/inverse/removed-sheet.ts';
import { isCalled, sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import { type LineStep, lineChange } from '../../../core/workbook/shift/line-change.ts';
import type { Operation } from '../../protocol/operations.ts';
import { sheetSize, spansOf } from './sizes.ts';
import { usedArea, writesOf } from './writes.ts';

/** Lines that come, go or move, on the sheet of this title. */
export function lineOperation(title: string, step: LineStep): Operation {
  const change = lineChange(step);
  const { axis } = change;
  if (change.kind === 'move')
    return { do: 'move-lines', title, axis, from: change.from, count: change.count, to: change.to };
  return {
    do: change.kind === 'insert' ? 'insert-lines' : 'delete-lines',
    ...{ title, axis, at: change.at, count: change.count },
  };
}

/** What puts lines back, and then what went with them. */
export function linesBack({ before, inverse }: PlacedStep, title: string): readonly Operation[] {
  const [back, ...cells] = inverse;
  return [lineOperation(title, back as LineStep), ...cells.flatMap((step) => cellsBack(before, step))];
}

/** What brings a sheet back as far as its cells go, and the formulas on others that named it. */
export function sheetBack({ before, inverse }: PlacedStep, title: string): readonly Operation[] {
  const at = before.findIndex((sheet) => isCalled(sheet, title));
  const sheet = sheetCalled(before, title);
  const plan = planOfSheet(sheet);
  const used = usedArea(sheet);
  const { rows, columns } = sheetSize(plan, used).whole;
  const place = at === before.length - 1 ? null : at;
  const hiddenRows = spansOf(plan.hiddenRows);
  const hiddenColumns = spansOf(plan.hiddenColumns);
  const others = inverse.filter((each) => each.kind === 'set-cells' && !isCalled(sheet, each.title));
  return [
    { do: 'add-sheet', title: sheet.title, place, rows, columns, key: sheet.key },
    ...(used ? writesOf(sheet, [used]) : []),
    ...(hiddenRows.length + hiddenColumns.length > 0
      ? [{ do: 'lines', title: sheet.title, widths: [], heights: [], hiddenRows, hiddenColumns } as const]
      : []),
    ...others.flatMap((each) => cellsBack(before, each)),
    ...(sheet.hidden ? [] : [{ do: 'show-sheet', title: sheet.title, isHidden: false } as const]),
  ];
}

const cellsBack = (before: PlacedStep['before'], step: ChangeStep): readonly Operation[] =>
  step.kind === 'set-cells' ? writesOf(sheetCalled(before, step.title), rectangles(placesOf(step.cells))) : [];

export const placesOf = (cells: readonly ChangedCell[]) => cells.map(({ row, column }) => ({ row, column }));
