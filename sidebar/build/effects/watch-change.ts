import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import type { Watch } from '../../../core/host/port.ts';
import type { Tools } from '../../tools.ts';
import type { Doing } from '../plan-state.ts';
import { onPlan } from '../state.ts';

/**
 * Follows a change in the state, sheet by sheet, and lets it be cancelled from there. Of a host that tells no steps it says
 * that it writes once some of the work is done.
 */
export function watchOf({ read, dispatch }: Tools, change: WorkbookChange): Watch {
  let last = '';
  const reached = (doing: Doing): void => {
    const told = JSON.stringify(doing);
    if (told === last) return;
    last = told;
    dispatch(onPlan({ kind: 'applying-reached', doing }));
  };
  return {
    progress(done) {
      if (last === '' && done > 0) reached({ kind: 'writing' });
      dispatch(onPlan({ kind: 'applying-went-on', done }));
    },
    step: (at) => reached(doingAt(change, at)),
    isCancelled: () => read().build.plan.applying?.cancelled ?? false,
  };
}

const titleOf = (step: ChangeStep): string => (step.kind === 'add-sheet' ? step.sheet.title : step.title);

/** What a step of a change is about: one sheet takes several steps. */
export function doingAt({ steps }: WorkbookChange, at: number): Doing {
  const step = steps[at];
  if (step === undefined) return { kind: 'computing' };
  const title = titleOf(step);
  const titles = [...new Set(steps.map(titleOf))];
  return { kind: 'sheet', title, number: titles.indexOf(title) + 1, all: titles.length };
}
