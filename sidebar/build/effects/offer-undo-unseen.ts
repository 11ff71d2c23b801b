import { HostFailure } from '../../../core/host/host-failure.ts';
import type { KeptUndo } from '../../../core/host/undo/kept-undo.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { keepUndos, keptUndos } from './keep-undos.ts';

/**
 * After a build whose sheets cannot be looked at: what undoes it is known only where the host keeps that by itself. What
 * undoes the builds before it, `earlier`, must not be offered in its place.
 */
export async function offerUndoUnseen({ host, dispatch }: Tools, earlier: readonly KeptUndo[]): Promise<void> {
  const kept = await keptUndos(host);
  const [last, before] = [kept, earlier].map(([undo]) => JSON.stringify(undo?.change.steps));
  const isLast = last !== undefined && last !== before;
  if (!isLast) await keepUndos(host, []);
  dispatch(onPlan({ kind: 'undos-offered', undos: isLast ? kept : [] }));
}

/** After a change of which nobody knows yet how it ends: what undoes the builds before it is offered once that is known. */
export function offerNoneUnfinished({ dispatch }: Tools, failure: unknown): void {
  if (failure instanceof HostFailure && failure.code === 'unfinished')
    dispatch(onPlan({ kind: 'undos-offered', undos: [] }));
}
