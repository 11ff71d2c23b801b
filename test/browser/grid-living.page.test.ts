import { livingHost } from '../host/living-host.ts';
import { gridOfSuite, startAgain } from './grid-page.ts';

const grid = gridOfSuite();

livingHost('the grid in the page', {
  runs: 2,
  async make() {
    await startAgain(grid);
    return grid.driver;
  },
});
