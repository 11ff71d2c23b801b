import type { WorkAnswer, WorkQuestion } from './protocol.ts';
import { sourceWork } from './source-work.ts';

/** The worker's own entry: answers each question from the one source that it holds. */
const work = sourceWork();

function answer({ id, name, given }: WorkQuestion): WorkAnswer {
  try {
    return { id, gives: work[name](given as never) };
  } catch (failure) {
    return { id, failure: failure instanceof Error ? failure.message : String(failure) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkQuestion>) => {
  self.postMessage(answer(data));
});
