/** The oldest Excel that the add-in works in: the manifest asks for the same. */
const OLDEST = '1.12';

/** Longer than a slow Excel takes to answer its page, in milliseconds. */
const PATIENCE = 20_000;

/**
 * What the page stands in. `elsewhere`: no Excel around it; `offline`: Microsoft's library did not come; `silent`: it came,
 * and Excel has not answered it yet.
 */
export type Reached = 'excel' | 'elsewhere' | 'too-old' | 'offline' | 'silent';

/** Tells what the page stands in; after `silent` once more, should Excel answer after all. */
export async function reachExcel(tell: (reached: Reached) => void): Promise<void> {
  if (typeof Office === 'undefined') {
    tell('offline');
    return;
  }
  const waiting = setTimeout(() => tell('silent'), PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  tell(reachedBy(host));
}

function reachedBy(host: Office.HostType | null): Reached {
  // Office.HostType itself is part of what may be missing.
  if (String(host) !== 'Excel') return 'elsewhere';
  return Office.context.requirements.isSetSupported('ExcelApi', OLDEST) ? 'excel' : 'too-old';
}
