import type { KeptUndo } from '../../../core/host/undo/kept-undo.ts';
import { MOST_STATES } from '../../../core/host/undo/kept-undo.ts';
import { isSameUndo } from '../../../core/host/undo/same-undo.ts';
import { UNDO } from '../../../core/host/undo/stored-form.ts';
import { readUndos } from '../../../core/host/undo/undo-schema.ts';
import type { Tools } from '../../tools.ts';
import { onPlan } from '../state.ts';
import { keepUndos } from './keep-undos.ts';

/** What the workbook remembers now; null where that cannot be told. */
async function stored({ host }: Pick<Tools, 'host'>): Promise<readonly KeptUndo[] | null> {
  const text = await host.readStored(UNDO).catch(() => undefined);
  if (text === undefined) return null;
  return text === null ? [] : readUndos(text);
}

/**
 * What takes the last builds back, the last one first, by whomever they were: another page may have built, or undone,
 * since this one looked. What the workbook had no room for is known here alone.
 */
export async function currentUndos(tools: Pick<Tools, 'host' | 'read'>): Promise<readonly KeptUndo[]> {
  const { undos, areUndosKept } = tools.read().build.plan;
  const kept = await stored(tools);
  if (kept === null) return undos;
  if (kept.length === 0) return areUndosKept ? [] : undos;
  return isSameUndo(kept[0], undos[0]) ? undos : kept;
}

/**
 * Keeps with the workbook what takes the last builds back once this page has built or undone, and offers it. `known` is
 * all that this page knows of; what else the workbook remembers is of builds that others made since, and stands first.
 */
export async function keepCurrent(
  tools: Pick<Tools, 'host' | 'dispatch'>,
  mine: readonly KeptUndo[],
  known: readonly KeptUndo[],
): Promise<void> {
  const { host, dispatch } = tools;
  const kept = (await stored(tools)) ?? [];
  const newer = kept.filter((one) => !known.some((other) => isSameUndo(one, other)));
  const undos = [...newer, ...mine].slice(0, MOST_STATES);
  const isKept =
    kept.length === undos.length && undos.every((one, at) => kept[at]?.noted !== true && isSameUndo(one, kept[at]));
  if (newer.length > 0) dispatch(onPlan({ kind: 'undos-offered', undos }));
  dispatch(onPlan({ kind: 'undos-kept', areKept: isKept || (await keepUndos(host, undos)) }));
}
