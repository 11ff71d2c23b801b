import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Watch } from '../../../core/host/port.ts';
import type { Grid } from './create-grid.ts';
import { nextTurn } from './next-turn.ts';

/** Resolves once every formula has its value, or sooner where nobody waits any more. */
export async function calculated({ api, services, unitId }: Grid, watch: Watch): Promise<void> {
  // Where there is nothing to compute the grid would be waited for in vain.
  if (!hasFormulas(services.get(FormulaDataModel), unitId)) return;
  const formulas = api.getFormula();
  let most = 0;
  const following = formulas.calculationProcessing(({ totalFormulasToCalculate, completedFormulasCount }) => {
    most = Math.max(most, totalFormulasToCalculate === 0 ? 0 : completedFormulasCount / totalFormulasToCalculate);
    watch.progress(most);
    if (watch.isCancelled()) formulas.stopCalculation();
  });
  try {
    await formulas.onCalculationResultApplied();
    // The grid may say so a moment before the values are in their cells.
    await nextTurn();
  } finally {
    following.dispose();
  }
}

function hasFormulas(model: FormulaDataModel, unitId: string): boolean {
  const sheets = Object.values(model.getFormulaData()[unitId] ?? {});
  return sheets.some((rows) => Object.keys(rows ?? {}).length > 0);
}
