import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { watchOf } from './build-sheets.ts';
import { keepUndo } from './keep-undo.ts';

/** Takes the last build back. */
export async function undoBuild(tools: Tools): Promise<void> {
  const { host, dispatch, read } = tools;
  const { undo } = read().build.plan;
  if (undo === null) return;
  dispatch(onPlan({ kind: 'applying-begun', what: 'undo' }));
  try {
    await host.apply(undo.change, watchOf(tools));
    dispatch(onPlan({ kind: 'undone' }));
    await keepUndo(host, null);
  } catch (failure) {
    const { texts } = read().shell;
    if (texts) dispatch(onPlan({ kind: 'applying-failed', sentence: failureText(failure, texts) }));
  }
}
