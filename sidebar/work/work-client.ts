import type { Given, Gives, WorkAnswer, WorkName, WorkQuestion } from './protocol.ts';
import type { SourceWork } from './source-work.ts';

/** Thrown by calls that were under way when somebody cancelled. */
export class WorkCancelled extends Error {
  constructor() {
    super('The work was cancelled');
    this.name = 'WorkCancelled';
  }
}

/** Does the heavy work (reading, planning) beside the page, so that the page stays alive. */
export type WorkClient = Readonly<{
  call<Name extends WorkName>(name: Name, given: Given<Name>): Promise<Gives<Name>>;
  /** Stops what is under way, and forgets the data. */
  cancel(): void;
}>;

/** Works in a worker where the page can start one, else in the page itself. */
export const startWork = (startWorker: (() => Worker) | null): WorkClient =>
  startWorker === null ? workInPage() : workInWorker(startWorker);

type Waiting = Readonly<{ resolve(gives: unknown): void; reject(failure: Error): void }>;

function workInWorker(startWorker: () => Worker): WorkClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const stop = (failure: Error): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failure' in data) asked?.reject(new Error(data.failure));
      else asked?.resolve(data.gives);
    });
    started.addEventListener('error', ({ message }) => stop(new Error(message || 'worker')));
    return started;
  };
  return {
    call: (name, given) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id: last, name, given } satisfies WorkQuestion);
      }),
    cancel: () => stop(new WorkCancelled()),
  };
}

/** The page cannot be interrupted here: a cancelled call ends when it is done, and its answer is dropped. */
function workInPage(): WorkClient {
  let work: Promise<SourceWork> | null = null;
  let round = 0;
  const load = async (): Promise<SourceWork> => (await import('./source-work.ts')).sourceWork();
  return {
    async call(name, given) {
      work ??= load();
      const mine = round;
      const ready = await work;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (mine !== round) throw new WorkCancelled();
      const gives = ready[name](given as never);
      if (mine !== round) throw new WorkCancelled();
      return gives as Gives<typeof name>;
    },
    cancel() {
      round += 1;
      work = null;
    },
  };
}
