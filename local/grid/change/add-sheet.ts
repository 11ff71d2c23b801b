import type { ISheetDataValidationRule, IWorksheetData } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import type { SheetPlan, ToneRule } from '../../../core/workbook/plan.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import { chartData } from '../charts/chart-data.ts';
import { chartDrawing } from '../charts/chart-drawing.ts';
import type { SheetIds } from '../plan/grid-range.ts';
import { ruleData } from '../plan/rule-data.ts';
import { sheetData } from '../plan/sheet-data.ts';
import { validationData } from '../plan/validation-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { addDrawings } from './drawings.ts';
import { type Edit, oneEdit, type StepWork, together } from './edit.ts';

/** Adds a planned sheet: its cells, then its rules, its lists and its charts. */
export function addSheet(
  grid: Grid,
  plan: SheetPlan,
  { place, ids, formulaStyle }: Readonly<{ place: number; ids: SheetIds; formulaStyle: FormulaStyle }>,
): StepWork {
  const { unitId } = grid;
  const subUnitId = ids.get(plan.key) as string;
  const { sheet, styles } = sheetData(plan, subUnitId, ids, formulaStyle);
  const edits = [
    {
      redo: [{ id: InsertSheetMutation.id, params: { unitId, index: place, sheet, styles } }],
      undo: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId, subUnitName: plan.title } }],
    },
    ...ruleEdits(plan, unitId, subUnitId),
    ...validationEdits(plan, unitId, subUnitId, { ...formulaStyle, own: plan.key }),
    ...chartEdits(grid, plan, sheet, ids),
  ];
  return oneEdit(together(edits), [{ kind: 'remove-sheet', title: plan.title }]);
}

const ruleEdits = ({ rules }: SheetPlan, unitId: string, subUnitId: string): readonly Edit[] =>
  rules.map((rule, index) => addRule(rule, `${subUnitId}-rule-${index}`, { unitId, subUnitId }));

const validationEdits = (
  { validations }: SheetPlan,
  unitId: string,
  subUnitId: string,
  style: FormulaStyle,
): readonly Edit[] =>
  validations.map((validation, index) =>
    addValidation(validationData(validation, `${subUnitId}-takes-${index}`, style), { unitId, subUnitId }),
  );

const chartEdits = (grid: Grid, plan: SheetPlan, sheet: IWorksheetData, ids: SheetIds): readonly Edit[] =>
  plan.charts.length === 0
    ? []
    : [
        addDrawings(
          grid,
          plan.charts.map((chart, index) =>
            chartDrawing(chartData(chart, plan, ids), chart.area, { unitId: grid.unitId, sheet, index }),
          ),
        ),
      ];

type Place = Readonly<{ unitId: string; subUnitId: string }>;

/** Adds a rule that colours words. */
export const addRule = (rule: ToneRule, cfId: string, place: Place): Edit => ({
  redo: [{ id: AddConditionalRuleMutation.id, params: { ...place, rule: ruleData(rule, cfId) } }],
  undo: [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } }],
});

/** Adds what cells take. */
export const addValidation = (rule: ISheetDataValidationRule, place: Place): Edit => ({
  redo: [{ id: AddDataValidationMutation.id, params: { ...place, rule } }],
  undo: [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } }],
});
