import type { Language } from '../../../core/values/language.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';

/**
 * Sees what the workbook holds of ours, so that new data are added to it. A workbook that cannot be read now is told of
 * when something is to be written.
 */
export async function lookAtWorkbook({ host, work, dispatch }: Tools, language: Language): Promise<void> {
  const held = await host
    .snapshot()
    .then((snapshot) => work.call('workbook', { snapshot, language }))
    .catch(() => null);
  dispatch(onPlan({ kind: 'held-found', held }));
}
