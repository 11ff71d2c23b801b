import type { IWorksheetData } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from '@univerjs/preset-sheets-drawing';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { chartData } from '../charts/chart-data.ts';
import { chartDrawing } from '../charts/chart-drawing.ts';
import type { SheetIds } from '../plan/grid-range.ts';
import { ruleData } from '../plan/rule-data.ts';
import { sheetData } from '../plan/sheet-data.ts';
import { validationData } from '../plan/validation-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import type { Edit, GridMutation } from './edit.ts';

type Pair = Readonly<{ redo: GridMutation; undo: GridMutation }>;

/** What the grid's drawings answer, which they have no type for. */
type BatchOperation = Readonly<{ redo: unknown; undo: unknown; objects: unknown }>;

/** Adds a planned sheet: its cells, then its rules, its lists and its charts. */
export function addSheet(
  grid: Grid,
  plan: SheetPlan,
  { place, ids, formulaStyle }: Readonly<{ place: number; ids: SheetIds; formulaStyle: FormulaStyle }>,
): Edit {
  const { unitId } = grid;
  const subUnitId = ids.get(plan.key) as string;
  const { sheet, styles } = sheetData(plan, subUnitId, ids, formulaStyle);
  const pairs = [
    {
      redo: { id: InsertSheetMutation.id, params: { unitId, index: place, sheet, styles } },
      undo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId, subUnitName: plan.title } },
    },
    ...rulePairs(plan, unitId, subUnitId),
    ...validationPairs(plan, unitId, subUnitId, { ...formulaStyle, own: plan.key }),
    ...drawingPairs(grid, plan, sheet, ids),
  ];
  return {
    redo: pairs.map(({ redo }) => redo),
    undo: pairs.map(({ undo }) => undo).reverse(),
    inverse: { kind: 'remove-sheet', title: plan.title },
  };
}

const rulePairs = ({ rules }: SheetPlan, unitId: string, subUnitId: string): readonly Pair[] =>
  rules.map((rule, index) => {
    const cfId = `${subUnitId}-rule-${index}`;
    return {
      redo: { id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule: ruleData(rule, cfId) } },
      undo: { id: DeleteConditionalRuleMutation.id, params: { unitId, subUnitId, cfId } },
    };
  });

const validationPairs = (
  { validations }: SheetPlan,
  unitId: string,
  subUnitId: string,
  style: FormulaStyle,
): readonly Pair[] =>
  validations.map((validation, index) => {
    const ruleId = `${subUnitId}-takes-${index}`;
    const rule = validationData(validation, ruleId, style);
    return {
      redo: { id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule } },
      undo: { id: RemoveDataValidationMutation.id, params: { unitId, subUnitId, ruleId } },
    };
  });

function drawingPairs(
  { services, unitId }: Grid,
  plan: SheetPlan,
  sheet: IWorksheetData,
  ids: SheetIds,
): readonly Pair[] {
  if (plan.charts.length === 0) return [];
  const drawings: ISheetFloatDom[] = plan.charts.map((chart, index) =>
    chartDrawing(chartData(chart, plan, ids), chart.area, { unitId, sheet, id: `${sheet.id}-chart-${index}` }),
  );
  const { redo, undo, objects } = services.get(ISheetDrawingService).getBatchAddOp(drawings) as BatchOperation;
  const params = { unitId, subUnitId: sheet.id, objects };
  return [
    {
      redo: { id: SetDrawingApplyMutation.id, params: { ...params, op: redo, type: DrawingApplyType.INSERT } },
      undo: { id: SetDrawingApplyMutation.id, params: { ...params, op: undo, type: DrawingApplyType.REMOVE } },
    },
  ];
}
