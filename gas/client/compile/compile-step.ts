import type { Place } from '../../../core/host/compile/rectangles.ts';
import type { PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import { isLineStep } from '../../../core/host/undo/former-lines.ts';
import type { WorkbookChange } from '../../../core/workbook/change.ts';
import type { Area, ColumnBlock } from '../../../core/workbook/plan.ts';
import type { FinishOperation, Operation } from '../../protocol/operations.ts';
import { addSheet } from './add-sheet.ts';
import { lineOperation, linesBack, placesOf, sheetBack } from './backward.ts';
import { dressSheet } from './dress.ts';
import { writesOf } from './writes.ts';
import { writtenAreas } from './written-areas.ts';

/** An operation and what takes it back. */
export type Undoable = Readonly<{ operation: Operation; back: readonly Operation[] }>;

/** A step of a change as operations. */
export type CompiledStep = Readonly<{
  /** The empty sheet that has to be there before anything else is written; null for steps that add none. */
  sheet: Undoable | null;
  content: readonly Undoable[];
  finishing: readonly FinishOperation[];
}>;

/** What was compiled before of the same change. */
type Context = Readonly<{
  titles: WorkbookChange['titles'];
  /** Whether a sheet came in with the change: what is written there goes with it. */
  isAdded(title: string): boolean;
}>;

export function compileStep(placed: PlacedStep, context: Context): CompiledStep {
  const { step, before, after } = placed;
  if (step.kind === 'add-sheet') {
    const { title } = step.sheet;
    const sheet = addSheet(step.sheet, sheetCalled(after, title), step.place, { title, titles: context.titles });
    return {
      sheet: { operation: sheet.sheet, back: [{ do: 'remove-sheet', title }] },
      content: sheet.content.map(lasting),
      finishing: sheet.finishing,
    };
  }
  const { title } = sheetCalled(before, step.title);
  const only = (...content: readonly Undoable[]): CompiledStep => ({ sheet: null, content, finishing: [] });
  if (isLineStep(step)) return only({ operation: lineOperation(title, step), back: linesBack(placed, title) });
  switch (step.kind) {
    case 'remove-sheet':
      return only({ operation: { do: 'remove-sheet', title }, back: sheetBack(placed, title) });
    case 'set-cells':
      return only(...written(placed, title, areasOf(placed, title, placesOf(step.cells)), context));
    case 'set-block':
      return only(...written(placed, title, blockArea(step.block), context));
    case 'dress': {
      const on = { title, titles: context.titles };
      const { content, finishing } = dressSheet(sheetCalled(after, title), step.dress, on);
      const lines = written(placed, title, areasOf(placed, title, step.dress.sparklines), context);
      return { sheet: null, content: [...lines, ...content.map(lasting)], finishing };
    }
  }
}

/** What goes with the sheet or the lines that it is on. */
const lasting = (operation: Operation): Undoable => ({ operation, back: [] });

const areasOf = ({ before }: PlacedStep, title: string, places: readonly Place[]): readonly Area[] =>
  writtenAreas(places, sheetCalled(before, title));

function blockArea({ row, column, columns }: ColumnBlock): readonly Area[] {
  const [height, width] = [columns[0]?.length ?? 0, columns.length];
  return height === 0 ? [] : [{ row, column, lastRow: row + height - 1, lastColumn: column + width - 1 }];
}

function written(
  { before, after, isNew }: PlacedStep,
  title: string,
  areas: readonly Area[],
  context: Context,
): readonly Undoable[] {
  const [was, is] = [sheetCalled(before, title), sheetCalled(after, title)];
  const goes = (area: Area): boolean =>
    context.isAdded(title) ||
    every(area.row, area.lastRow, (row) => isNew('rows', row)) ||
    every(area.column, area.lastColumn, (column) => isNew('columns', column));
  return areas.flatMap((area) => {
    const former = goes(area) ? [] : writesOf(was, [area]);
    return writesOf(is, [area]).map((operation, piece) => ({ operation, back: former.slice(piece, piece + 1) }));
  });
}

function every(first: number, last: number, holds: (line: number) => boolean): boolean {
  for (let line = first; line <= last; line += 1) if (!holds(line)) return false;
  return true;
}
