import { shareCheckSteps } from '../../../core/share-check/share-check.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { isBeingBuilt } from '../is-being-built.ts';

/** The page has a turn after so many milliseconds: presses and typing stay prompt. */
const TURN = 30;

/**
 * Looks through the workbook a little at a time, and can be stopped in between. Nothing is changed. While sheets are
 * being built it refuses: half a workbook would look clean.
 */
export async function checkWorkbook(tools: Tools): Promise<void> {
  const { host, dispatch, read, today } = tools;
  if (isBeingBuilt(read())) {
    const { texts } = read().shell;
    if (texts) dispatch({ of: 'check', kind: 'failed', sentence: texts.check.whileBuilding });
    return;
  }
  dispatch({ of: 'check', kind: 'begun', what: 'check' });
  try {
    const { language } = read().shell;
    const { separator } = host.capabilities;
    const steps = shareCheckSteps(await host.snapshot(), { today, separator, language });
    for (;;) {
      const until = performance.now() + TURN;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return dispatch({ of: 'check', kind: 'checked', findings: step.value });
      dispatch({ of: 'check', kind: 'went-on', done: step.value });
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (read().check.underWay?.cancelled) return dispatch({ of: 'check', kind: 'stopped' });
    }
  } catch (failure) {
    tellFailure(tools, failure);
  }
}

/** Says why something failed, in the language in use. */
export function tellFailure({ dispatch, read }: Tools, failure: unknown): void {
  const { texts } = read().shell;
  dispatch({ of: 'check', kind: 'failed', sentence: texts ? failureText(failure, texts) : String(failure) });
}
