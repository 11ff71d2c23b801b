import type { Tools } from '../../tools.ts';
import type { GivenData } from '../../work/calls.ts';
import type { ReadFailure, Understood } from '../../work/understood.ts';
import { WorkCancelled } from '../../work/work-client.ts';
import type { DataState, GivenWorkbook, Source } from '../data-state.ts';
import { onData } from '../state.ts';
import { lookAtWorkbook } from './look-at-workbook.ts';

/** Reads new data and tells what was understood; nothing is written anywhere. */
export async function readData(tools: Tools, source: Source, data: GivenData, workbook?: GivenWorkbook): Promise<void> {
  tools.dispatch(onData({ kind: 'reading-begun', source, ...(workbook ? { workbook } : {}) }));
  const { language } = tools.read().shell;
  await tell(tools, tools.work.call('read', { data, choices: { language } }));
}

/** Reads the same data again, with what the person settled meanwhile. */
export async function readAgain(tools: Tools, settled: Partial<Pick<DataState, 'map' | 'readAs'>>): Promise<void> {
  const { map, readAs } = { ...tools.read().build.data, ...settled };
  tools.dispatch(onData({ kind: 'reading-again', map, readAs }));
  const { language } = tools.read().shell;
  await tell(tools, tools.work.call('readAgain', { language, map, readAs }));
}

async function tell(tools: Tools, answer: Promise<Understood | ReadFailure>): Promise<void> {
  const { work, read, dispatch } = tools;
  try {
    const understood = await answer;
    if (understood.kind === 'failure') {
      dispatch(onData({ kind: 'reading-failed', sentence: understood.sentence }));
      return;
    }
    const support = await work.call('support', { language: understood.language });
    await lookAtWorkbook(tools, understood.language);
    dispatch(onData({ kind: 'read', understood, support }));
  } catch (failure) {
    const sentence = failure instanceof WorkCancelled ? null : (read().shell.texts?.build.readingFailed ?? null);
    dispatch(onData({ kind: 'reading-failed', sentence }));
  }
}

/** Stops reading; the data is forgotten. */
export const stopReading = ({ work }: Tools): void => work.cancel();

/** Puts the data aside; the workbook keeps those that it holds. */
export function removeData({ work, dispatch }: Pick<Tools, 'work' | 'dispatch'>): void {
  void work.call('forget', null).catch(() => undefined);
  dispatch(onData({ kind: 'source-removed' }));
}
