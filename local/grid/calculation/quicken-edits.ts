import type { Grid } from '../univer/create-grid.ts';
import { rememberFormulaCells } from './formula-cells.ts';
import { orderQuickly } from './quick-order.ts';

/** Finds out at once what an edit touches, however many formulas there are. */
export function quickenEdits(grid: Grid): void {
  rememberFormulaCells(grid);
  orderQuickly(grid);
}
