import { type SafeUndo, safeUndo } from '../../../core/host/undo/safe-undo.ts';
import { isSameUndo } from '../../../core/host/undo/same-undo.ts';
import { fill } from '../../../core/locales/fill.ts';
import { undoFailureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { currentUndos, keepCurrent } from './current-undos.ts';
import { lookAtWorkbook } from './look-at-workbook.ts';
import { offerNoneUnfinished } from './offer-undo-unseen.ts';
import { watchOf } from './watch-change.ts';

/**
 * What stands in the way of taking the last build back, and what of the user's would go with it; null for nothing. Whatever
 * build is the last one by now is the one that is offered.
 */
export async function weighUndo(tools: Tools): Promise<SafeUndo | null> {
  const undos = await currentUndos(tools);
  tools.dispatch(onPlan({ kind: 'undos-offered', undos }));
  const [undo] = undos;
  return undo ? safeUndo(undo, await tools.host.snapshot()) : null;
}

/** Takes the last build back; what people changed since stays. */
export async function undoBuild(tools: Tools): Promise<void> {
  const { host, dispatch, read } = tools;
  const { texts } = read().shell;
  dispatch(onPlan({ kind: 'applying-begun', what: 'undo' }));
  try {
    const asked = read().build.plan.undos;
    const weighed = await weighUndo(tools);
    if (texts === null) return;
    const { undos } = read().build.plan;
    if (weighed === null || !isSameUndo(asked[0], undos[0])) {
      dispatch(onPlan({ kind: 'applying-failed', sentence: texts.refresh.otherBuild }));
      return;
    }
    if (weighed.kind !== 'ready') {
      dispatch(
        onPlan({ kind: 'applying-failed', sentence: fill(texts.refresh[weighed.kind], { title: weighed.title }) }),
      );
      return;
    }
    await host.apply(weighed.change, watchOf(tools, weighed.change));
    const told = [
      ...(weighed.changed.length === 0 && weighed.kept === 0 ? [] : [texts.refresh.undoneBut]),
      ...(weighed.kept === 0 ? [] : [fill(texts.refresh.undoKept, { count: weighed.kept })]),
    ];
    dispatch(onPlan({ kind: 'undone', kept: told.length === 0 ? null : told.join(' ') }));
    await keepCurrent(tools, undos.slice(1), undos);
    await lookAtWorkbook(tools, read().shell.language);
  } catch (failure) {
    offerNoneUnfinished(tools, failure);
    if (texts) dispatch(onPlan({ kind: 'applying-failed', sentence: undoFailureText(failure, texts) }));
  }
}
