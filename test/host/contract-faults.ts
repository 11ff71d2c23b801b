import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import type { HostFailureCode } from '../../core/host/host-failure.ts';
import { times } from '../thorough.ts';
import { answersOf, contentOf, FIGURES, figuresAndReader, only, READER, someDress } from './arranging-change.ts';
import type { ContractHost } from './contract-arranging.ts';
import { dataSheet, threeSheets } from './contract-change.ts';
import type { Driver, Outcome } from './driver.ts';

const MOST = 600_000;

/** A step of every kind, with the user's own cells in between. */
const everyKind: readonly ChangeStep[] = [
  { kind: 'move-rows', title: FIGURES, from: 4, count: 1, to: 1 },
  { kind: 'insert-rows', title: FIGURES, at: 5, count: 1 },
  { kind: 'insert-columns', title: FIGURES, at: 4, count: 1 },
  { kind: 'set-block', title: FIGURES, block: { row: 5, column: 0, columns: [['May'], [500]] } },
  { kind: 'set-cells', title: 'Sheet1', cells: [{ row: 1, column: 0, content: 'ours' }] },
  { kind: 'dress', title: FIGURES, dress: someDress },
  { kind: 'add-sheet', sheet: dataSheet, place: 1 },
  { kind: 'delete-rows', title: FIGURES, at: 2, count: 1 },
  { kind: 'remove-sheet', title: READER },
];

type Case = Readonly<{ name: string; begun: WorkbookChange | null; change: WorkbookChange }>;

const cases: readonly Case[] = [
  { name: 'a build', begun: null, change: threeSheets },
  { name: 'a change of every kind', begun: figuresAndReader, change: only(...everyKind) },
];

/** Numbers from 0, all of them or some spread over them. */
function spread(count: number, usually: number): readonly number[] {
  const wanted = Math.min(count, times(count, usually));
  return Array.from({ length: wanted }, (_, at) => Math.floor((at * count) / wanted));
}

/** What a host promises where something fails half way: the workbook is as before, or as after, and never between. */
export function faultContract({ make, computesTyped, failWithin, faultsTried = 5 }: ContractHost): void {
  const stateOf = async (host: Driver): Promise<unknown> => {
    const snapshot = await host.snapshot();
    return [contentOf(snapshot), computesTyped ? answersOf(snapshot) : null];
  };

  describe.each(cases)('$name that fails half way', ({ begun, change }) => {
    const start = async (): Promise<Driver> => {
      const host = await make();
      if (begun !== null) expect((await host.apply(begun, null)).failure).toBeNull();
      return host;
    };

    type Attempt = (at: number) => Promise<HostFailureCode | null>;

    /** Fails at each of these calls; where that came too late the change is taken back. */
    async function allOrNothing(host: Driver, calls: number, attempt: Attempt, states: readonly [unknown, unknown]) {
      let failures = 0;
      for (const at of spread(calls, faultsTried)) {
        const failure = await attempt(at);
        expect([at, failure, await stateOf(host)]).toEqual([at, failure, states[failure === null ? 1 : 0]]);
        if (failure === null) await host.undo();
        else failures += 1;
      }
      expect(failures).toBeGreaterThan(1);
    }

    /** The change done and undone: what there was before and after, and what `count` gives after each. */
    async function rehearsed(host: Driver, count: (done: Outcome) => Promise<number>) {
      const before = await stateOf(host);
      const calls = await count(await host.apply(change, null));
      const after = await stateOf(host);
      const undoCalls = await count(await host.undo());
      expect(await stateOf(host)).toEqual(before);
      return { before, after, calls, undoCalls };
    }

    test(
      'leaves the workbook as it was, wherever whoever watches it fails',
      async () => {
        const host = await start();
        const { before, after, calls, undoCalls } = await rehearsed(host, async (done) => done.calls);
        const build: Attempt = async (at) => (await host.apply(change, null, at)).failure;
        await allOrNothing(host, calls, build, [before, after]);
        await host.apply(change, null);
        const undo: Attempt = async (at) => (await host.undo(at)).failure;
        await allOrNothing(host, undoCalls, undo, [after, before]);
      },
      MOST,
    );

    if (failWithin)
      test(
        'leaves it as it was, whichever call within the host fails',
        async () => {
          const host = await start();
          await failWithin(null);
          const { before, after, calls, undoCalls } = await rehearsed(host, () => failWithin(null));
          expect(calls).toBeGreaterThan(change.steps.length);
          const failing =
            (work: () => Promise<Outcome>): Attempt =>
            async (at) => {
              await failWithin(at);
              const { failure } = await work();
              await failWithin(null);
              return failure;
            };
          const build = failing(() => host.apply(change, null));
          await allOrNothing(host, calls, build, [before, after]);
          await host.apply(change, null);
          await allOrNothing(
            host,
            undoCalls,
            failing(() => host.undo()),
            [after, before],
          );
        },
        MOST,
      );
  });
}
