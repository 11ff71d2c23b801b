import type { HostFailureCode } from '../../core/host/host-failure.ts';
import { failureOf } from './failures.ts';

/** Waits so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** How long to wait before each new attempt, in milliseconds: about a minute in all, as Google's own limits take. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 16_000, 30_000];

/** What passes by itself: a lost connection, an answer in the making, too many calls at once, a script stopped by Google. */
const passing: ReadonlySet<HostFailureCode> = new Set(['offline', 'busy', 'quota', 'time-limit']);

/** Any other failure is asked about once more: Google's own errors often have no reason. */
const OTHERS = 1;

type Patience = Readonly<{
  sleep: Sleep;
  /** Failures that no new attempt changes. */
  isFinal(code: HostFailureCode): boolean;
}>;

/** Does something that can be done again, until it succeeds or there is no hope. */
export async function patiently<Gives>(work: () => Promise<Gives>, { sleep, isFinal }: Patience): Promise<Gives> {
  let others = 0;
  for (let attempt = 0; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      const { code } = failureOf(error);
      if (!passing.has(code)) others += 1;
      const pause = PAUSES[attempt];
      if (isFinal(code) || others > OTHERS || pause === undefined) throw failureOf(error);
      await sleep(pause);
    }
}
