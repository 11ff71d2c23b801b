/** What Google says when a script runs too long. */
export const KILLED = 'Exceeded maximum execution time';

type Fault =
  | Readonly<{ kind: 'fail'; at: number; message: string; after: boolean }>
  | Readonly<{ kind: 'kill'; at: number }>;

/** How a test has Google fail. Calls count from 0, from when it was asked for, over all executions. */
export type Faults = Readonly<{
  /** The call of this number throws before it does anything, or, with `after`, once it has done it. */
  failAt(at: number, options?: Readonly<{ message?: string; after?: boolean }>): void;
  /**
   * Google stops the script at the call of this number: that one and every later one throws until `revive`, and locks are
   * released. With `losesUnflushed` whatever was written since the last flush or read is gone, as Google may have it.
   */
  killAt(at: number, options?: Readonly<{ losesUnflushed?: boolean }>): void;
  revive(): void;
  /** Nothing fails any more that has not yet. */
  none(): void;
  /** How many calls there were since this was asked last. */
  callsSince(): number;
  /** Whether what was asked for has happened. */
  fired(): boolean;
}>;

/** Counts the calls of Google's services, and has them fail where a test wants it. */
export class Ledger {
  readonly #counts = new Map<string, number>();
  readonly #onKill: () => void;
  #fault: Fault | null = null;
  #sinceFault = 0;
  #sinceAsked = 0;
  #isDead = false;
  #fired = false;
  /** Whether what a kill loses must be remembered. */
  losesUnflushed = false;

  constructor(onKill: () => void) {
    this.#onKill = onKill;
  }

  /** To be told of each call before it does anything; gives what is to be told after it. */
  begin(name: string): () => void {
    if (this.#isDead) throw new Error(KILLED);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const at = this.#sinceFault;
    this.#sinceFault += 1;
    this.#sinceAsked += 1;
    const fault = this.#fault;
    if (fault?.at !== at) return () => undefined;
    this.#fired = true;
    this.#fault = null;
    if (fault.kind === 'kill') {
      this.#isDead = true;
      this.#onKill();
      throw new Error(KILLED);
    }
    if (!fault.after) throw new Error(fault.message);
    return () => {
      throw new Error(fault.message);
    };
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** How often each was called, by `Class.method`. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  forget(): void {
    this.#counts.clear();
  }

  readonly faults: Faults = {
    failAt: (at, { message = 'Service Spreadsheets failed while accessing document', after = false } = {}) =>
      this.#arm({ kind: 'fail', at, message, after }),
    killAt: (at, { losesUnflushed = false } = {}) => {
      this.#arm({ kind: 'kill', at });
      this.losesUnflushed = losesUnflushed;
    },
    revive: () => {
      this.#isDead = false;
    },
    none: () => this.#arm(null),
    callsSince: () => {
      const calls = this.#sinceAsked;
      this.#sinceAsked = 0;
      return calls;
    },
    fired: () => this.#fired,
  };

  #arm(fault: Fault | null): void {
    this.#fault = fault;
    this.#sinceFault = 0;
    this.#fired = false;
    this.losesUnflushed = false;
  }
}
