import { contract } from '../host/contract.ts';
import { failWithin, type GridPage, type GridPages, hiddenLines, startAgain, startGridPages } from './grid-page.ts';

let pages: GridPages;
let grid: GridPage;
beforeAll(async () => {
  pages = await startGridPages();
  grid = await pages.open();
}, 60_000);
afterAll(() => pages.stop());

contract('the grid in the page', {
  computesTyped: true,
  async make() {
    await startAgain(grid);
    return grid.driver;
  },
  hiddenLines: (_host, title) => hiddenLines(grid, title),
  failWithin: (at) => failWithin(grid, at),
});

test('nothing went wrong in the page meanwhile', () => {
  // Faults of the contract's own, where what draws made the call.
  expect(grid.troubles.filter((trouble) => trouble !== 'page: A fault')).toEqual([]);
});
