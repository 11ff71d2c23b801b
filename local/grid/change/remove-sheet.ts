import type { Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { ChangeStep } from '../../../core/host/change.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { Grid } from '../univer/create-grid.ts';
import { formulaCells } from './arrange/formula-edit.ts';
import { asMutations, type Edit, oneEdit, reversed, type StepWork, together } from './edit.ts';
import { rememberExact } from './exact-inverse.ts';
import { planOfSheet } from './plan-of-sheet.ts';

/**
 * What brings a removed sheet back just as it was, by the plan that stands for it in the change that undoes the
 * removal: a plan alone can't say everything that people do to a sheet.
 */
const kept = new WeakMap<SheetPlan, Edit>();

/** Brings back the sheet that a plan stands for; null for a plan that no removal gave. */
export function bringBack(plan: SheetPlan): StepWork | null {
  const found = kept.get(plan);
  return found ? oneEdit(found, [{ kind: 'remove-sheet', title: plan.title }]) : null;
}

/** Removes a sheet with everything on it. */
export function removeSheet(grid: Grid, sheet: Worksheet): StepWork {
  const { services, unitId } = grid;
  const params = { unitId, subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() };
  const back = RemoveSheetUndoMutationFactory(services, params);
  const along = services.get(SheetInterceptorService).onCommandExecute({ id: RemoveSheetCommand.id, params });
  const plan = planOfSheet(grid, sheet);
  const edit = together([
    { redo: asMutations(along.preRedos), undo: asMutations(along.undos) },
    {
      redo: [{ id: RemoveSheetMutation.id, params }],
      undo: [{ id: InsertSheetMutation.id, params: back }],
    },
    { redo: asMutations(along.redos), undo: asMutations(along.preUndos) },
  ]);
  kept.set(plan, reversed(edit));
  const inverse: readonly ChangeStep[] = [
    { kind: 'add-sheet', sheet: plan, place: back.index },
    ...grid.workbook.getSheets().flatMap((on) => formulasOn(grid, on, sheet)),
  ];
  rememberExact(inverse, { kind: 'remove-sheet', title: sheet.getName() }, edit);
  return oneEdit(edit, inverse);
}

/** The formulas of the sheet itself, and those of others that name it. */
function formulasOn(grid: Grid, on: Worksheet, removed: Worksheet): readonly ChangeStep[] {
  const name = removed.getName().replace(/'/g, "''").toLowerCase();
  const cells = formulaCells(grid, on)
    .filter(({ text }) => on === removed || text.toLowerCase().includes(name))
    .map(({ row, column, text }) => ({ row, column, content: { kind: 'host-formula', text } as const }));
  return cells.length === 0 ? [] : [{ kind: 'set-cells', title: on.getName(), cells }];
}
