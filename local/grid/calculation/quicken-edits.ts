import type { Grid } from '../univer/create-grid.ts';
import { rememberFormulaCells } from './formula-cells.ts';
import { orderQuickly } from './quick-order.ts';
import { startSoon } from './start-soon.ts';

/** Shows the value of a typed formula at once, however many others there are. */
export function quickenEdits(grid: Grid): void {
  rememberFormulaCells(grid);
  orderQuickly(grid);
  startSoon(grid);
}
