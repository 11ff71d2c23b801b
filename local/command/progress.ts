import type { Output } from './output.ts';

/** Says what is being done once the whole has taken more than half a second; quick work stays silent. */
export function startProgress(output: Output): (stage: string) => Promise<void> {
  const begun = performance.now();
  return async (stage) => {
    if (performance.now() - begun > 500) output.tell(stage);
  };
}
