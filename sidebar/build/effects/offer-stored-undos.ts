import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { keptUndos } from './keep-undos.ts';

/** Offers to take back what earlier visits built, where the workbook remembers it. */
export async function offerStoredUndos({ host, dispatch }: Tools): Promise<void> {
  const undos = await keptUndos(host);
  dispatch(onPlan({ kind: 'undos-offered', undos }));
}
