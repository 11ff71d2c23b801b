import type { Watch } from '../../../core/host/port.ts';
import type { Grid } from './create-grid.ts';
import { nextTurn } from './next-turn.ts';

/** How often it is looked whether all is computed, in milliseconds. */
const LOOK = 10;

/** How many turns of the page it has to be quiet: the grid tells of some changes a turn later than it does them. */
const QUIET_TURNS = 3;

/** A calculation that has said nothing for so long never will; in milliseconds. */
const PATIENCE = 60_000;

/** Resolves once every formula has its value, or sooner where nobody waits any more. */
export async function calculated({ api, calculation }: Grid, watch: Watch): Promise<void> {
  const formulas = api.getFormula();
  let most = 0;
  let heard = performance.now();
  const following = formulas.calculationProcessing(({ totalFormulasToCalculate, completedFormulasCount }) => {
    heard = performance.now();
    most = Math.max(most, totalFormulasToCalculate === 0 ? 0 : completedFormulasCount / totalFormulasToCalculate);
    watch.progress(most);
    if (watch.isCancelled()) formulas.stopCalculation();
  });
  try {
    for (let quiet = 0; quiet < QUIET_TURNS && performance.now() - heard < PATIENCE; ) {
      if (calculation.isDue()) {
        quiet = 0;
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      } else {
        quiet += 1;
        await nextTurn();
      }
    }
  } finally {
    following.dispose();
  }
}
