import type { Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { Grid } from '../univer/create-grid.ts';
import { asMutations, type Edit } from './edit.ts';
import { planOfSheet } from './plan-of-sheet.ts';

/**
 * What brings a removed sheet back just as it was, by the plan that stands for it in the change that undoes the
 * removal: a plan alone can't say everything that people do to a sheet.
 */
const kept = new WeakMap<SheetPlan, Pick<Edit, 'redo' | 'undo'>>();

/** Brings back the sheet that a plan stands for; null for a plan that no removal gave. */
export function bringBack(plan: SheetPlan): Edit | null {
  const found = kept.get(plan);
  return found ? { ...found, inverse: { kind: 'remove-sheet', title: plan.title } } : null;
}

/** Removes a sheet with everything on it. */
export function removeSheet(grid: Grid, sheet: Worksheet): Edit {
  const { services, unitId } = grid;
  const params = { unitId, subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() };
  const back = RemoveSheetUndoMutationFactory(services, params);
  const along = services.get(SheetInterceptorService).onCommandExecute({ id: RemoveSheetCommand.id, params });
  const undo = [
    ...asMutations(along.preUndos),
    { id: InsertSheetMutation.id, params: back },
    ...asMutations(along.undos),
  ];
  const plan = planOfSheet(grid, sheet);
  const redo = [...asMutations(along.preRedos), { id: RemoveSheetMutation.id, params }, ...asMutations(along.redos)];
  kept.set(plan, { redo: undo, undo: redo });
  return { redo, undo, inverse: { kind: 'add-sheet', sheet: plan, place: back.index } };
}
