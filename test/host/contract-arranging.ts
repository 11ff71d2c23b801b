import type { ChangeStep } from '../../core/host/change.ts';
import {
  answersOf,
  cellsOf,
  contentOf,
  FIGURES,
  figuresAndReader,
  only,
  READER,
  someDress,
} from './arranging-change.ts';
import type { Driver } from './driver.ts';

/** The lines of a sheet that nobody sees, from 0. */
export type HiddenLines = Readonly<{ rows: readonly number[]; columns: readonly number[] }>;

/** What a host is made of for the contract. */
export type ContractHost = Readonly<{
  /** Gives the host over a workbook with one empty sheet of the user's, called Sheet1. */
  make(): Promise<Driver>;
  /** Whether it computes formulas in its own words, not those of plans alone. */
  computesTyped: boolean;
  /** How a test looks at hidden lines, where it can. */
  hiddenLines?: (host: Driver, title: string) => Promise<HiddenLines>;
  /**
   * Has the next change fail at the call of this number, from 0, that the host makes to what it stands on; gives how
   * many calls there were since it was asked last. Not for hosts that change nothing before all is worked out.
   */
  failWithin?: (at: number | null) => Promise<number>;
  /** How many places of a change are made to fail with every change; all of them every night. 5 unless told. */
  faultsTried?: number;
}>;

const MOST = 60_000;
const promise = (name: string, keeps: () => Promise<void>): void => test(name, keeps, MOST);

const quoted = "'Owner''s figures'!";

type Example = Readonly<{
  name: string;
  step: ChangeStep;
  /** Some cells afterwards, by sheet and address. */
  cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  hidden: HiddenLines;
}>;

/** What comes of each step over the sheets of arranging-change.ts, worked out by hand. */
const examples: readonly Example[] = [
  {
    name: 'rows that come in push the ones below down, and ranges around them grow',
    step: { kind: 'insert-rows', title: FIGURES, at: 3, count: 2 },
    cells: {
      [FIGURES]: { A3: 'Feb', A4: undefined, A5: undefined, A6: 'Mar', D6: '=B6/$B$8', B8: '=SUM($B$2:$B$7)' },
      [READER]: { A1: `=SUM(${quoted}$B$2:$B$7)`, A2: `=${quoted}$B$6`, A3: `=SUM(${quoted}$B$3:$B$6)` },
      Sheet1: { A1: `=${quoted}B6&" is B4"`, A2: 'mine' },
    },
    hidden: { rows: [2], columns: [2] },
  },
  {
    name: 'rows that come in before a range push it down whole',
    step: { kind: 'insert-rows', title: FIGURES, at: 1, count: 1 },
    cells: {
      [FIGURES]: { A1: 'Month', A3: 'Jan', D3: '=B3/$B$7', B7: '=SUM($B$3:$B$6)' },
      [READER]: { A1: `=SUM(${quoted}$B$3:$B$6)`, A2: `=${quoted}$B$5` },
      Sheet1: { A1: `=${quoted}B5&" is B4"` },
    },
    hidden: { rows: [3], columns: [2] },
  },
  {
    name: 'rows that come in right behind a range leave it as it is',
    step: { kind: 'insert-rows', title: FIGURES, at: 5, count: 1 },
    cells: {
      [FIGURES]: { A5: 'Apr', D5: '=B5/$B$7', A7: 'Total', B7: '=SUM($B$2:$B$5)' },
      [READER]: { A1: `=SUM(${quoted}$B$2:$B$5)` },
    },
    hidden: { rows: [2], columns: [2] },
  },
  {
    name: 'columns that come in push the others to the side',
    step: { kind: 'insert-columns', title: FIGURES, at: 1, count: 2 },
    cells: {
      [FIGURES]: { A2: 'Jan', B2: undefined, D2: 100, E2: 'a', F2: '=D2/$D$6', D6: '=SUM($D$2:$D$5)' },
      [READER]: { A1: `=SUM(${quoted}$D$2:$D$5)`, A2: `=${quoted}$D$4` },
      Sheet1: { A1: `=${quoted}D4&" is B4"` },
    },
    hidden: { rows: [2], columns: [4] },
  },
  {
    name: 'rows that go leave #REF! where a formula named them alone, and ranges shrink',
    step: { kind: 'delete-rows', title: FIGURES, at: 3, count: 1 },
    cells: {
      [FIGURES]: { A4: 'Apr', D4: '=B4/$B$5', B5: '=SUM($B$2:$B$4)' },
      [READER]: {
        A1: `=SUM(${quoted}$B$2:$B$4)`,
        A2: expect.stringContaining('#REF!'),
        A3: expect.stringMatching(/^=SUM\('Owner''s figures'!\$B\$3(:\$B\$3)?\)$/),
      },
      Sheet1: { A1: expect.stringMatching(/#REF!&" is B4"$/) },
    },
    hidden: { rows: [2], columns: [2] },
  },
  {
    name: 'columns that go take their cells with them',
    step: { kind: 'delete-columns', title: FIGURES, at: 0, count: 1 },
    cells: {
      [FIGURES]: { A1: 'Spend', A2: 100, B2: 'a', C2: '=A2/$A$6', A6: '=SUM($A$2:$A$5)', D2: undefined },
      [READER]: { A1: `=SUM(${quoted}$A$2:$A$5)`, A2: `=${quoted}$A$4` },
    },
    hidden: { rows: [2], columns: [1] },
  },
  {
    name: 'rows that are moved down take their formulas along, and references follow',
    step: { kind: 'move-rows', title: FIGURES, from: 2, count: 2, to: 8 },
    cells: {
      [FIGURES]: { A2: 'Jan', A3: 'Apr', A4: 'Total', A7: 'Feb', A8: 'Mar', D7: '=B7/$B$4', D3: '=B3/$B$4' },
      [READER]: { A2: `=${quoted}$B$8`, A3: `=SUM(${quoted}$B$7:$B$8)` },
      Sheet1: { A1: `=${quoted}B8&" is B4"` },
    },
    hidden: { rows: [6], columns: [2] },
  },
  {
    name: 'rows that are moved within a range leave it as it is',
    step: { kind: 'move-rows', title: FIGURES, from: 3, count: 1, to: 2 },
    cells: {
      [FIGURES]: { A3: 'Mar', A4: 'Feb', D3: '=B3/$B$6', B6: '=SUM($B$2:$B$5)' },
      [READER]: { A1: `=SUM(${quoted}$B$2:$B$5)`, A2: `=${quoted}$B$3` },
      Sheet1: { A1: `=${quoted}B3&" is B4"` },
    },
    hidden: { rows: [3], columns: [2] },
  },
  {
    name: 'columns that are moved take their cells along',
    step: { kind: 'move-columns', title: FIGURES, from: 1, count: 1, to: 4 },
    cells: {
      [FIGURES]: { A2: 'Jan', B2: 'a', C2: '=D2/$D$6', D2: 100, D6: '=SUM($D$2:$D$5)' },
      [READER]: { A1: `=SUM(${quoted}$D$2:$D$5)`, A2: `=${quoted}$D$4` },
    },
    hidden: { rows: [2], columns: [1] },
  },
];

/** What every host promises about lines that come, go and move. */
export function arrangingContract({ make, computesTyped, hiddenLines }: ContractHost): void {
  const begun = async (): Promise<Driver> => {
    const host = await make();
    expect((await host.apply(figuresAndReader, null)).failure).toBeNull();
    return host;
  };

  describe('arranging', () => {
    promise('hidden lines are hidden and read like the others', async () => {
      const host = await begun();
      const { sheets } = await host.snapshot();
      expect(cellsOf(sheets[1])).toMatchObject({ A3: 'Feb', B3: 200, C2: 'a' });
      expect(await hiddenLines?.(host, FIGURES)).toEqual(hiddenLines && { rows: [2], columns: [2] });
    });

    for (const { name, step, cells, hidden } of examples) {
      promise(name, async () => {
        const host = await begun();
        expect((await host.apply(only(step), null)).failure).toBeNull();
        const { sheets } = await host.snapshot();
        for (const [title, expected] of Object.entries(cells)) {
          const found = cellsOf(sheets.find((sheet) => sheet.title === title));
          expect(Object.fromEntries(Object.keys(expected).map((address) => [address, found[address]]))).toEqual(
            expected,
          );
        }
        expect(await hiddenLines?.(host, FIGURES)).toEqual(hiddenLines && hidden);
      });

      promise(`taken back: ${name}`, async () => {
        const host = await begun();
        const before = await host.snapshot();
        await host.apply(only(step), null);
        const arranged = await host.snapshot();
        expect((await host.undo()).failure).toBeNull();
        const after = await host.snapshot();
        expect(contentOf(after)).toEqual(contentOf(before));
        if (computesTyped) expect(answersOf(after)).toEqual(answersOf(before));
        expect((await host.undo()).failure).toBeNull();
        expect(contentOf(await host.snapshot())).toEqual(contentOf(arranged));
      });
    }

    promise('what formulas come to goes along with them', async () => {
      const host = await begun();
      await host.apply(
        only(
          { kind: 'move-rows', title: FIGURES, from: 3, count: 1, to: 2 },
          { kind: 'insert-rows', title: FIGURES, at: 2, count: 3 },
        ),
        null,
      );
      const { sheets } = await host.snapshot();
      // By hand: 100 + 200 + 300 + 400; March alone; what March is of it all.
      expect([sheets[2]?.values[0]?.[0], sheets[2]?.values[1]?.[0]]).toEqual([1000, 300]);
      expect([sheets[1]?.values[8]?.[1], sheets[1]?.values[5]?.[3]]).toEqual([1000, 0.3]);
    });

    promise('a block is written, and null empties a cell, were there a formula in it', async () => {
      const host = await begun();
      const before = await host.snapshot();
      const block = { row: 4, column: 0, columns: [['April', null, 'May'], [450, 7], ['="x"']] };
      expect((await host.apply(only({ kind: 'set-block', title: FIGURES, block }), null)).failure).toBeNull();
      const figures = (await host.snapshot()).sheets[1];
      const found = cellsOf(figures);
      expect([found.A5, found.A6, found.A7]).toEqual(['April', undefined, 'May']);
      expect([found.B5, found.B6, found.D5]).toEqual([450, 7, '=B5/$B$6']);
      expect([found.C5, figures?.formulas[4]?.[2] ?? null]).toEqual(['="x"', null]);
      await host.undo();
      expect(contentOf(await host.snapshot())).toEqual(contentOf(before));
    });

    promise('a dress changes no cell, neither put on nor taken off', async () => {
      const host = await begun();
      const before = await host.snapshot();
      const dress: ChangeStep = { kind: 'dress', title: FIGURES, dress: someDress };
      expect((await host.apply(only(dress), null)).failure).toBeNull();
      expect(await host.snapshot()).toEqual(before);
      expect((await host.undo()).failure).toBeNull();
      expect(await host.snapshot()).toEqual(before);
    });

    const refresh: readonly ChangeStep[] = [
      { kind: 'move-rows', title: FIGURES, from: 4, count: 1, to: 1 },
      { kind: 'insert-rows', title: FIGURES, at: 5, count: 1 },
      { kind: 'insert-columns', title: FIGURES, at: 4, count: 1 },
      { kind: 'set-block', title: FIGURES, block: { row: 5, column: 0, columns: [['May'], [500]] } },
      { kind: 'set-cells', title: FIGURES, cells: [{ row: 0, column: 4, content: 'Owner' }] },
      { kind: 'dress', title: FIGURES, dress: someDress },
    ];

    promise('many steps are taken back as one', async () => {
      const host = await begun();
      const before = await host.snapshot();
      expect((await host.apply(only(...refresh), null)).failure).toBeNull();
      expect(cellsOf((await host.snapshot()).sheets[1])).toMatchObject({ A2: 'Apr', A6: 'May', B6: 500, E1: 'Owner' });
      await host.undo();
      expect(contentOf(await host.snapshot())).toEqual(contentOf(before));
    });

    promise('a later step about a sheet that is not there takes all of them back', async () => {
      const host = await begun();
      const before = await host.snapshot();
      const nowhere: ChangeStep = { kind: 'insert-rows', title: 'Nowhere', at: 0, count: 1 };
      expect((await host.apply(only(...refresh, nowhere), null)).failure).toBe('no-such-sheet');
      expect(await host.snapshot()).toEqual(before);
    });

    test.each([0, 0.3, 0.8])(
      'leaves everything where it was when it is cancelled at %d',
      async (share) => {
        const host = await begun();
        const before = await host.snapshot();
        expect((await host.apply(only(...refresh), share)).failure).toBe('cancelled');
        expect(await host.snapshot()).toEqual(before);
      },
      MOST,
    );
  });
}
