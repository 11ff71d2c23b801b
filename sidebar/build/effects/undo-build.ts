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
 * What stands in the way of taking the last build back, and what of the user's would go with it. Null where another build
 * than the one that is shown is the last one by now: that is told, and it is the one that is offered from then on.
 */
export async function weighUndo(tools: Tools): Promise<SafeUndo | null> {
  const { read, dispatch, host } = tools;
  const [shown] = read().build.plan.undos;
  const undos = await currentUndos(tools);
  const [undo] = undos;
  if (undo && isSameUndo(shown, undo)) {
    dispatch(onPlan({ kind: 'undos-offered', undos }));
    return safeUndo(undo, await host.snapshot());
  }
  const { texts, language } = read().shell;
  dispatch(onPlan({ kind: 'others-built', undos, sentence: texts?.refresh.otherBuild ?? '' }));
  await lookAtWorkbook(tools, language);
  return null;
}

/** Takes the last build back; what people changed since stays. */
export async function undoBuild(tools: Tools): Promise<void> {
  const { host, dispatch, read } = tools;
  const { texts } = read().shell;
  dispatch(onPlan({ kind: 'applying-begun', what: 'undo' }));
  try {
    const weighed = await weighUndo(tools);
    if (weighed === null || texts === null) return;
    const { undos } = read().build.plan;
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
