/** A clock that runs when it is asked to: the library waits half a second between results. */
export class Clock {
  now = 0;
  private timers: Readonly<{ id: number; due: number; run(): void }>[] = [];
  private ids = 0;

  readonly setTimeout = (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
    this.ids += 1;
    this.timers.push({ id: this.ids, due: this.now + delay, run: () => run(...given) });
    return this.ids;
  };

  readonly clearTimeout = (id: number): void => {
    this.timers = this.timers.filter((timer) => timer.id !== id);
  };

  /** Runs what is due next, and all that follows from it at once. */
  async step(): Promise<void> {
    const [next] = [...this.timers].sort((left, right) => left.due - right.due || left.id - right.id);
    if (next) {
      this.clearTimeout(next.id);
      this.now = Math.max(this.now, next.due);
      next.run();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
