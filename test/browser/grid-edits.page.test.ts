import type { ChangedCell, ChangeStep } from '../../core/host/change.ts';
import { createRandom, type Random, seed } from '../random.ts';
import { times } from '../thorough.ts';
import { gridOfSuite, startAgain } from './grid-page.ts';

const MOST = 60_000;
const grid = gridOfSuite();
beforeEach(() => startAgain(grid));

/** Puts contents into cells by their addresses; texts that begin with = are formulas. */
async function put(contents: Readonly<Record<string, string | number | null>>): Promise<void> {
  const cells = Object.entries(contents).map(([address, content]): ChangedCell => {
    const place = { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
    return typeof content === 'string' && content.startsWith('=')
      ? { ...place, content: { kind: 'host-formula', text: content } }
      : { ...place, content };
  });
  const done = await grid.driver.apply({ titles: {}, steps: [{ kind: 'set-cells', title: 'Sheet1', cells }] }, null);
  expect(done.failure).toBeNull();
}

async function values(...addresses: readonly string[]): Promise<readonly unknown[]> {
  const { sheets } = await grid.driver.snapshot();
  return addresses.map(
    (address) => sheets[0]?.values[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65] ?? null,
  );
}

/** A first calculation, after which the page knows the formulas. */
const begin = (): Promise<void> => put({ A1: 1, A2: 10, A3: 100, B1: '=A1+1', C1: '=B1*2', D1: '=SUM(A1:A3)' });

test(
  'a changed cell is seen by a chain of formulas and by ranges over it',
  async () => {
    await begin();
    expect(await values('B1', 'C1', 'D1')).toEqual([2, 4, 111]);
    await put({ A1: 5 });
    expect(await values('B1', 'C1', 'D1')).toEqual([6, 12, 115]);
    await put({ A3: 0 });
    expect(await values('C1', 'D1')).toEqual([12, 15]);
  },
  MOST,
);

test(
  'a formula that is written over reads its new cells and no longer its old ones',
  async () => {
    await begin();
    await put({ B1: '=A2' });
    expect(await values('B1', 'C1')).toEqual([10, 20]);
    await put({ A1: 1000 });
    await put({ A2: 7 });
    expect(await values('B1', 'C1')).toEqual([7, 14]);
    await put({ B1: 3 });
    expect(await values('B1', 'C1')).toEqual([3, 6]);
    await grid.driver.undo();
    await put({ A2: 9 });
    expect(await values('B1', 'C1')).toEqual([9, 18]);
  },
  MOST,
);

test(
  'formulas typed after one another see each other, in whichever order they come',
  async () => {
    await begin();
    await put({ E1: '=E2+1' });
    await put({ E2: '=E3+1' });
    await put({ E3: '=SUM(A:A)' });
    expect(await values('E1', 'E2', 'E3')).toEqual([113, 112, 111]);
    await put({ A9: 9 });
    expect(await values('E1', 'E3')).toEqual([122, 120]);
  },
  MOST,
);

test(
  'a result that spills is seen by formulas over its cells, and goes with its formula',
  async () => {
    await begin();
    await put({ B5: 2, B6: 4, B7: 5, F1: '=CONVERSION_RATE(A1:A3,B5:B7)' });
    await put({ G1: '=SUM(F1:F3)', G2: '=F2*2' });
    // By hand: 1/2 + 10/4 + 100/5, and 10/4 × 2.
    expect(await values('G1', 'G2')).toEqual([23, 5]);
    await put({ A2: 20 });
    expect(await values('F2', 'G1', 'G2')).toEqual([5, 25.5, 10]);
  },
  MOST,
);

test(
  'what works out its own cells, what is new each time, and circles are left to the grid, and stop nothing else',
  async () => {
    await begin();
    await put({ F1: '=OFFSET(A1,B9,0)', G1: '=RAND()' });
    await put({ B9: 1 });
    expect(await values('F1')).toEqual([10]);
    const [before] = await values('G1');
    await put({ A3: 8 });
    expect((await values('G1'))[0]).not.toBe(before);
    await put({ H1: '=H2', H2: '=H1' });
    await put({ A1: 2 });
    expect(await values('B1', 'C1')).toEqual([3, 6]);
  },
  MOST,
);

test(
  'formulas that move with their rows are still seen',
  async () => {
    await begin();
    const { driver } = grid;
    await put({ F1: '=A1' });
    await grid.page.evaluate(() => {
      const { api } = (globalThis as unknown as { marksheet: { grid: { api: GridScript } } }).marksheet.grid;
      api.getActiveWorkbook().getSheetByName('Sheet1').insertRows(0, 1);
    });
    await put({ A2: 50 });
    expect(await values('B2', 'F2')).toEqual([51, 50]);
    expect((await driver.snapshot()).sheets[0]?.formulas[1]?.[1]).toBe('=A2+1');
  },
  MOST,
);

type GridScript = Readonly<{
  getFormula(): { executeCalculation(): void };
  getActiveWorkbook(): { getSheetByName(name: string): { insertRows(at: number, count: number): void } };
}>;

/** A number, or a formula over cells that come before it, so that none goes round in a circle. */
function randomContent({ next, between, chance }: Random, index: number): string | number | null {
  if (chance(0.1)) return null;
  if (index < 4 || chance(0.35)) return Math.floor(between(-50, 50));
  const before = (): string => addressOf(Math.floor(next() * index));
  const row = Math.floor(index / 4);
  const first = Math.floor(next() * row) + 1;
  return [
    `=${before()}+${before()}`,
    `=SUM(A${first}:D${row})`,
    `=IF(${before()}>${before()},${before()},"none")`,
    `=SUMIFS(A$1:A$${row},B$1:B$${row},">0")`,
    `=CONVERSION_RATE(${before()},${before()})`,
  ][Math.floor(next() * 5)] as string;
}

const addressOf = (index: number): string => `${'ABCD'[index % 4]}${Math.floor(index / 4) + 1}`;

test(`whatever is typed, moved and taken back, cells hold what computing everything anew gives (seed ${seed})`, async () => {
  const random = createRandom(seed);
  const step = (one: ChangeStep) => grid.driver.apply({ titles: {}, steps: [one] }, null);
  for (let round = 0; round < times(400, 40); round += 1) {
    const index = Math.floor(random.next() * 40);
    await put({ [addressOf(index)]: randomContent(random, index) });
    const at = Math.floor(random.between(0, 9));
    if (random.chance(0.1)) await step({ kind: 'insert-rows', title: 'Sheet1', at, count: 1 });
    if (random.chance(0.1)) await step({ kind: 'delete-rows', title: 'Sheet1', at, count: 1 });
    if (random.chance(0.1)) await grid.driver.undo();
    if (round % 5 > 0) continue;
    const found = await grid.driver.snapshot();
    await grid.page.evaluate(() => {
      const { api } = (globalThis as unknown as { marksheet: { grid: { api: GridScript } } }).marksheet.grid;
      api.getFormula().executeCalculation();
    });
    expect(found).toEqual(await grid.driver.snapshot());
  }
}, 600_000);

test('nothing went wrong in the page', () => {
  expect(grid.troubles).toEqual([]);
});
