import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';
import { run } from './edit.ts';

/** Follows a change of several steps, between which the grid may begin to compute what is not all there yet. */
export type EarlyCalculation = Readonly<{ makeUpFor(): void }>;

/**
 * `makeUpFor`, once all is there, has everything computed anew where the grid began too early: it does not find out by
 * itself which formulas read a sheet that came later.
 */
export function followCalculation(grid: Grid): EarlyCalculation {
  const before = grid.calculation.begun();
  const wasUnderWay = grid.calculation.isUnderWay();
  return {
    makeUpFor: () => {
      const nothing = {
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      const params = { forceCalculation: true, ...nothing };
      if (wasUnderWay || grid.calculation.begun() > before)
        run(grid, [{ id: SetTriggerFormulaCalculationStartMutation.id, params }]);
    },
  };
}
