import type { WorkQuestion } from '../../sidebar/work/protocol.ts';

/** A slow machine needs a second to read the script; a page that refuses workers may say nothing at all. */
const PATIENCE = 5000;

const question: WorkQuestion = { id: 0, name: 'fields', given: { language: 'en' } };

/** Whether a worker answers. */
const answers = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
    setTimeout(() => resolve(false), PATIENCE);
    worker.postMessage(question);
  });

/**
 * A way to start workers from the page's own script, which acts as one where there is no document; null where Google or
 * the browser does not let a page start workers from text.
 */
export async function findWorker(script: string): Promise<(() => Worker) | null> {
  try {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    let first: Worker | null = new Worker(address);
    if (!(await answers(first))) {
      first.terminate();
      return null;
    }
    return () => {
      const worker = first ?? new Worker(address);
      first = null;
      return worker;
    };
  } catch {
    return null;
  }
}
