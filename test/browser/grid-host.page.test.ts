import { contract } from '../host/contract.ts';
import { failWithin, gridOfSuite, hiddenLines, startAgain } from './grid-page.ts';

const grid = gridOfSuite();

contract('the grid in the page', {
  computesTyped: true,
  async make() {
    await startAgain(grid);
    return grid.driver;
  },
  hiddenLines: (_host, title) => hiddenLines(grid, title),
  failWithin: (at) => failWithin(grid, at),
  faultsTried: 2,
});

test('nothing went wrong in the page meanwhile', () => {
  // Faults of the contract's own, where what draws made the call.
  expect(grid.troubles.filter((trouble) => trouble !== 'page: A fault')).toEqual([]);
});
