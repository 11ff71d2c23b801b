import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from '@univerjs/preset-sheets-drawing';
import type { Grid } from '../univer/create-grid.ts';
import { type Edit, mutation } from './edit.ts';

/** What the grid's drawings answer, which they have no type for. */
type BatchOperation = Readonly<{ redo: unknown; undo: unknown; objects: unknown; unitId: string; subUnitId: string }>;

const { INSERT, REMOVE } = DrawingApplyType;

const apply = (
  { redo, undo, objects, unitId, subUnitId }: BatchOperation,
  done: DrawingApplyType,
  undone: DrawingApplyType,
): Edit =>
  mutation(
    SetDrawingApplyMutation.id,
    { unitId, subUnitId, objects, op: redo, type: done },
    { unitId, subUnitId, objects, op: undo, type: undone },
  );

/** Puts drawings onto their sheet; at least one, all on one sheet. */
export const addDrawings = ({ services }: Grid, drawings: readonly ISheetFloatDom[]): Edit =>
  apply(services.get(ISheetDrawingService).getBatchAddOp([...drawings]) as BatchOperation, INSERT, REMOVE);

/** Takes drawings off their sheet; at least one, all on one sheet. */
export const removeDrawings = ({ services }: Grid, drawings: readonly ISheetFloatDom[]): Edit =>
  apply(services.get(ISheetDrawingService).getBatchRemoveOp([...drawings]) as BatchOperation, REMOVE, INSERT);
