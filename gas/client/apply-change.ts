import { HostFailure } from '../../core/host/host-failure.ts';
import type { Watch } from '../../core/host/port.ts';
import type { Operation, StagedChange } from '../protocol/operations.ts';
import type { Call } from '../protocol/requests.ts';
import type { CompiledChange } from './compile/compile-change.ts';
import { asFailure, failureOf } from './failures.ts';
import { patiently, type Sleep } from './patience.ts';
import { runToEnd } from './run-build.ts';
import { stagedPieces } from './stage.ts';
import { undoToStage } from './staged-undo.ts';

/** How far the work is told to be once the change is worked out, and once it is sent. */
const COMPILED = 0.05;
const SENT = 0.3;

export type Applying = Readonly<{
  call: Call;
  sleep: Sleep;
  /** A name that no other change has. */
  build: string;
  /** What the sheets that the change is about looked like, by title. */
  expected: StagedChange['expected'];
  watch: Watch;
}>;

/** Sends a change and has it done, whole or not at all. */
export async function applyCompiled(compiled: CompiledChange, applying: Applying): Promise<void> {
  const { forward, backward } = compiled;
  const { call, sleep, build, expected } = applying;
  const watch = guarded(applying.watch);
  const undo = undoToStage(compiled);
  const pieces = stagedPieces({ forward, backward, expected, ...(undo === null ? {} : { undo }) });
  try {
    watch.tell(COMPILED);
    for (const [part, text] of pieces.entries()) {
      watch.stopIfCancelled();
      await patiently(() => call('stage', { build, part, text }), { sleep, isFinal: () => false });
      watch.tell(COMPILED + ((SENT - COMPILED) * (part + 1)) / pieces.length);
    }
    watch.stopIfCancelled();
  } catch (error) {
    await thrownAway(call, build);
    throw failureOf(error);
  }
  const share = shares(forward);
  const running = {
    progress: (done: number) => watch.tell(SENT + (1 - SENT) * share(done)),
    isCancelled: () => watch.isCancelled(),
  };
  const ended = await runToEnd(call, { build, parts: pieces.length, watch: running, sleep }).catch(async (error) => {
    if (failureOf(error).code !== 'unfinished') await thrownAway(call, build);
    throw error;
  });
  if (ended.kind === 'done') return;
  throw watch.failed() ?? asFailure(ended.failure);
}

/** Removes what was sent of a change that does not begin. The next start does it where this fails. */
const thrownAway = (call: Call, build: string): Promise<unknown> => call('take-back', { build }).catch(() => undefined);

/** The share of the work once a share of the operations is done: what fills many cells takes longer. */
function shares(operations: readonly Operation[]): (done: number) => number {
  const sums = [0];
  for (const operation of operations) sums.push((sums[sums.length - 1] as number) + weight(operation));
  const total = sums[sums.length - 1] as number;
  return (done) => (sums[Math.min(operations.length, Math.round(done * operations.length))] as number) / total;
}

const weight = (operation: Operation): number => {
  if (operation.do === 'write') return 1 + (operation.cells.length * (operation.cells[0]?.length ?? 0)) / 1000;
  return operation.do === 'add-sheet' || operation.do === 'looks' ? 1 : 0.2;
};

/** Whoever watches hears shares that never go back; one that fails stops the change as one that cancels it does. */
function guarded(watch: Watch) {
  let told = 0;
  let failure: HostFailure | null = null;
  const asked = <Answer>(ask: () => Answer, otherwise: Answer): Answer => {
    try {
      return ask();
    } catch (error) {
      failure ??= failureOf(error);
      return otherwise;
    }
  };
  const isCancelled = (): boolean => asked(() => watch.isCancelled(), true) || failure !== null;
  return {
    tell(share: number): void {
      told = Math.max(told, share);
      asked(() => watch.progress(told), undefined);
    },
    isCancelled,
    failed: (): HostFailure | null => failure,
    stopIfCancelled(): void {
      if (isCancelled()) throw failure ?? new HostFailure('cancelled');
    },
  };
}
