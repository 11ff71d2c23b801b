import type { Worksheet } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { ChangedCell, ChangeStep } from '../../../../core/host/change.ts';
import {
  backwardStep,
  type LineChange,
  type LineStep,
  lineChange,
} from '../../../../core/workbook/shift/line-change.ts';
import { cellValue } from '../../cells/read-cell.ts';
import { readSheet } from '../../cells/read-sheet.ts';
import type { Grid } from '../../univer/create-grid.ts';
import { type Edit, mutation, type StepWork, together } from '../edit.ts';
import { rememberExact } from '../exact-inverse.ts';
import { customEdits } from './custom-edit.ts';
import { drawingEdits } from './drawing-edit.ts';
import { followedFormulas, formulaEdits, lostFormulas } from './formula-edit.ts';
import { lineEdit, wholeLines } from './line-edit.ts';
import { ruleEdits } from './rule-edit.ts';
import { frozenEdit, mergeEdits, nameEdit } from './sheet-parts.ts';

/**
 * Inserts, deletes or moves whole lines with everything that lies on them; formulas, rules, charts and names of all
 * sheets follow. The grid has all this in its commands alone, for the sheet in front.
 */
export function* arrangeLines(grid: Grid, sheet: Worksheet, step: LineStep): StepWork {
  const change = lineChange(step);
  const back = backwardStep(step);
  if (isNothing(change)) return [];
  const follow = followedFormulas(grid, sheet, change);
  const inverse: readonly ChangeStep[] = [
    back,
    ...lostValues(grid, sheet, change),
    ...lostFormulas(follow, step.title, lineChange(back)),
  ];
  const done: Edit[] = [];
  for (const edit of edits(grid, sheet, change, follow)) {
    done.push(edit);
    yield edit;
  }
  // Lines that came in go with whatever was written there since.
  if (change.kind !== 'insert') rememberExact(inverse, step, together(done));
  return inverse;
}

const isNothing = (change: LineChange): boolean =>
  change.count <= 0 || (change.kind === 'move' && change.to >= change.from && change.to <= change.from + change.count);

function* edits(
  grid: Grid,
  sheet: Worksheet,
  change: LineChange,
  follow: ReturnType<typeof followedFormulas>,
): Generator<Edit, void, void> {
  const formulas = formulaEdits(grid, sheet, follow);
  const merges = mergeEdits(grid, sheet, change);
  yield together([
    merges.before,
    formulas.before,
    lineEdit(grid, sheet, change),
    formulas.after,
    merges.after,
    ...frozenEdit(grid, sheet, change),
    ...nameEdit(grid, sheet, change),
    ...ruleEdits(grid, sheet, change),
    ...customEdits(grid, sheet, change),
    ...(change.kind === 'move' ? [calculation(grid, sheet, change)] : []),
  ]);
  yield* drawingEdits(grid, sheet, change);
}

/** Formulas over moved cells are computed anew, were they to read the same as before. */
function calculation({ unitId }: Grid, sheet: Worksheet, change: Extract<LineChange, { kind: 'move' }>): Edit {
  const [first, end] = [Math.min(change.from, change.to), Math.max(change.from + change.count, change.to)];
  const sheetId = sheet.getSheetId();
  const params = {
    forceCalculation: false,
    dirtyRanges: [{ unitId, sheetId, range: wholeLines(sheet, change.axis, first, end - first) }],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: { [unitId]: { [sheetId]: '1' } },
  };
  return mutation(SetTriggerFormulaCalculationStartMutation.id, params, params);
}

/** The step that gives back the values of lines that go. */
function lostValues(grid: Grid, sheet: Worksheet, change: LineChange): readonly ChangeStep[] {
  if (change.kind !== 'delete') return [];
  const { size, cell, formula } = readSheet(grid, sheet);
  const { axis, at, count } = change;
  const [rows, columns] =
    axis === 'rows'
      ? [between(at, count, size.rows), between(0, size.columns, size.columns)]
      : [between(0, size.rows, size.rows), between(at, count, size.columns)];
  const cells = rows.flatMap((row) =>
    columns.flatMap((column): ChangedCell[] => {
      // What a formula elsewhere spills here comes back by itself.
      const content = formula(row, column) === null ? cellValue(cell(row, column)) : null;
      return content === null ? [] : [{ row, column, content }];
    }),
  );
  return cells.length === 0 ? [] : [{ kind: 'set-cells', title: sheet.getName(), cells }];
}

const between = (first: number, count: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(count, end - first)) }, (_, index) => first + index);
