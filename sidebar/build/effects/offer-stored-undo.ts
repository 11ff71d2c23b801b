import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { keptUndo } from './keep-undo.ts';

/** Offers to take back what an earlier visit built, where the workbook remembers it and still has it. */
export async function offerStoredUndo({ host, dispatch }: Tools): Promise<void> {
  const undo = await keptUndo(host).catch(() => null);
  if (undo !== null) dispatch(onPlan({ kind: 'undo-offered', undo }));
}
