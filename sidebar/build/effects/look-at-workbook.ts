import type { Language } from '../../../core/values/language.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';

/**
 * Sees what the workbook holds of ours, so that new data are added to it. A workbook that cannot be read now is told of
 * when something is to be written. Where no sheet is ours nothing is asked of the worker, which need not start for it.
 */
export async function lookAtWorkbook({ host, work, read, dispatch }: Tools, language: Language): Promise<void> {
  const snapshot = await host.snapshot().catch(() => null);
  if (snapshot === null) return;
  const isOurs = snapshot.sheets.some(({ key }) => key !== null);
  if (!isOurs && read().build.plan.held === null) return;
  const held = await work.call('workbook', { snapshot, language }).catch(() => null);
  dispatch(onPlan({ kind: 'held-found', held }));
}
