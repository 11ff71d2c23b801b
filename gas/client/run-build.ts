import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';
import type { Watch } from '../../core/host/port.ts';
import type { Call, RunResult } from '../protocol/requests.ts';
import { failureOf } from './failures.ts';
import { patiently, type Sleep } from './patience.ts';

/** How a change came to its end. */
export type Ended = Exclude<RunResult, { kind: 'more' }>;

export type StagedBuild = Readonly<{
  build: string;
  /** 0 for one that another page left. */
  parts: number;
  watch: Pick<Watch, 'progress' | 'isCancelled'>;
  sleep: Sleep;
}>;

/** What the first run says before it writes anything. */
const refusals: ReadonlySet<HostFailureCode> = new Set([
  'changed-meanwhile',
  'title-taken',
  'no-such-sheet',
  'protected',
  // Another change is under way, or was left.
  'busy',
  'unfinished',
]);

/**
 * Goes on with a staged change to its end, forward or back; cancelling turns it round. Where it can't go on it is taken
 * back, and the failure is what kept it from going on. Fails where the first run refuses to begin, and with `unfinished`
 * where it can neither go on nor back: the workbook is then between the two, until somebody runs the change again.
 */
export async function runToEnd(call: Call, { build, parts, watch, sleep }: StagedBuild): Promise<Ended> {
  let hasBegun = false;
  let hasTurned = false;

  async function turn(): Promise<void> {
    await patiently(() => call('take-back', { build }), { sleep, isFinal: () => false });
    hasTurned = true;
  }

  async function run(): Promise<RunResult> {
    const isFinal = (code: HostFailureCode): boolean => {
      const isRefused = !hasBegun && refusals.has(code);
      // A call whose answer was lost may have begun, and may still be at work.
      hasBegun ||= !isRefused;
      return isRefused;
    };
    const result = await patiently(() => call('run', { build, parts }), { sleep, isFinal });
    hasBegun = true;
    return result;
  }

  async function runs(): Promise<Ended> {
    for (;;) {
      const result = await run();
      if (result.kind !== 'more') return result;
      if (!hasTurned && isCancelled(watch, result.done / result.of)) await turn();
    }
  }

  try {
    return await runs();
  } catch (error) {
    const failure = failureOf(error);
    if (!hasBegun) throw failure;
    if (failure.code === 'offline' || hasTurned) throw new HostFailure('unfinished', failure.found);
    try {
      await turn();
      const ended = await runs();
      // It was past going back.
      if (ended.kind === 'done') return ended;
    } catch {
      throw new HostFailure('unfinished', failure.found);
    }
    return { kind: 'taken-back', failure: { code: failure.code, found: failure.found } };
  }
}

/** Whoever watches and fails wants it stopped too. */
function isCancelled(watch: StagedBuild['watch'], share: number): boolean {
  try {
    watch.progress(share);
    return watch.isCancelled();
  } catch {
    return true;
  }
}
