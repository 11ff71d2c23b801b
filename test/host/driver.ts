import type { Capabilities } from '../../core/host/capabilities.ts';
import type { WorkbookChange } from '../../core/host/change.ts';
import type { HostFailureCode } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import type { SelectedRange, WorkbookSnapshot } from '../../core/host/snapshot.ts';

/** What came of something that a host was asked: its answer, or the code it failed with. */
export type Outcome = Readonly<{
  answer: string | null;
  failure: HostFailureCode | null;
  /** Every share of the work that was told, in order. */
  progress: readonly number[];
  /** How often the host spoke to whoever watches it. */
  calls: number;
}>;

/** A host as a test drives it: data in, data out, so that the host may live in a page of a browser. */
export type Driver = Readonly<{
  capabilities(): Promise<Capabilities>;
  snapshot(): Promise<WorkbookSnapshot>;
  selection(): Promise<SelectedRange | null>;
  /**
   * Does a change; cancels once the share of work told is at least this, or never. `failAt` is the number, from 0, of
   * the time that the host speaks to whoever watches it at which that fails.
   */
  apply(change: WorkbookChange, cancelAt: number | null, failAt?: number): Promise<Outcome>;
  /** Does the change that undoes the last one that was done. */
  undo(failAt?: number): Promise<Outcome>;
  insertFormula(formula: string): Promise<Outcome>;
  show(title: string, row: number, column: number): Promise<Outcome>;
  readStored(name: string): Promise<string | null>;
  store(name: string, text: string | null): Promise<void>;
}>;

/** Drives a host. Names nothing outside itself: its text is carried into pages. */
export function driverOf(host: Host): Driver {
  let inverse: WorkbookChange | null = null;

  async function outcome(work: (progress: number[]) => Promise<string | null>): Promise<Omit<Outcome, 'calls'>> {
    const progress: number[] = [];
    try {
      return { answer: await work(progress), failure: null, progress };
    } catch (error) {
      return { answer: null, failure: (error as { code?: HostFailureCode }).code ?? 'unknown', progress };
    }
  }

  const apply = async (change: WorkbookChange, cancelAt: number | null, failAt?: number): Promise<Outcome> => {
    let calls = 0;
    const spoken = (): void => {
      calls += 1;
      if (calls - 1 === failAt) throw new Error('A fault');
    };
    const told = await outcome(async (progress) => {
      inverse = await host.apply(change, {
        progress: (done) => {
          progress.push(done);
          spoken();
        },
        step: spoken,
        isCancelled: () => {
          spoken();
          return cancelAt !== null && (progress[progress.length - 1] ?? 0) >= cancelAt;
        },
      });
      return null;
    });
    return { ...told, calls };
  };

  return {
    capabilities: async () => host.capabilities,
    snapshot: () => host.snapshot(),
    selection: () => host.selection(),
    apply,
    undo: (failAt) => apply(inverse ?? { titles: {}, steps: [] }, null, failAt),
    insertFormula: async (formula) => ({ ...(await outcome(() => host.insertFormula(formula))), calls: 0 }),
    show: async (title, row, column) => ({
      ...(await outcome(async () => {
        await host.show(title, row, column);
        return null;
      })),
      calls: 0,
    }),
    readStored: (name) => host.readStored(name),
    store: (name, text) => host.store(name, text),
  };
}
