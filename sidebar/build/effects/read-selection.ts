import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { onData } from '../state.ts';
import { readData } from './read-data.ts';

/** Reads the range that is selected in the spreadsheet. */
export async function readSelection(tools: Tools): Promise<void> {
  const { host, dispatch } = tools;
  const { texts } = tools.read().shell;
  if (texts === null) return;
  try {
    const range = await host.selection();
    if (range === null || range.values.length < 2) {
      dispatch(onData({ kind: 'reading-failed', sentence: texts.build.noSelection }));
      return;
    }
    const { values: rows, dateColumns, title, address } = range;
    await readData(tools, { kind: 'range', name: `${title}!${address}` }, { kind: 'cells', rows, dateColumns });
  } catch (failure) {
    dispatch(onData({ kind: 'reading-failed', sentence: failureText(failure, texts) }));
  }
}
