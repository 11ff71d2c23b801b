import type { ChangedCell, ChangeStep } from '../../../core/host/change.ts';
import { rectangles } from '../../../core/host/compile/rectangles.ts';
import type { PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import { type LineStep, lineChange } from '../../../core/workbook/shift/line-change.ts';
import type { Operation } from '../../protocol/operations.ts';
import { writesOf } from './writes.ts';

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

/** A sheet that goes is only put aside until the change is at its end: it comes back as it was, and is seen again. */
export function sheetBack({ before }: PlacedStep, title: string): readonly Operation[] {
  const sheet = sheetCalled(before, title);
  return sheet.hidden ? [] : [{ do: 'show-sheet', title: sheet.title, isHidden: false }];
}

const cellsBack = (before: PlacedStep['before'], step: ChangeStep): readonly Operation[] =>
  step.kind === 'set-cells' ? writesOf(sheetCalled(before, step.title), rectangles(placesOf(step.cells))) : [];

export const placesOf = (cells: readonly ChangedCell[]) => cells.map(({ row, column }) => ({ row, column }));
