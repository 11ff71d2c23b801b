import { livingHost } from '../host/living-host.ts';
import { type GridPage, type GridPages, startAgain, startGridPages } from './grid-page.ts';

let pages: GridPages;
let grid: GridPage;
beforeAll(async () => {
  pages = await startGridPages();
  grid = await pages.open();
});
afterAll(() => pages.stop());

livingHost('the grid in the page', {
  runs: 2,
  async make() {
    await startAgain(grid);
    return grid.driver;
  },
});
