import type { Tools } from '../../tools.ts';
import type { FoundProblem } from '../../work/understood.ts';
import { onData } from '../state.ts';

/** Shows the row that a problem is in; pressed once more, it goes away. */
export async function showRow({ read, work, dispatch }: Tools, { row, column, found }: FoundProblem): Promise<void> {
  if (row === null) return;
  if (read().build.data.row?.row === row) {
    dispatch(onData({ kind: 'row-shown', row: null }));
    return;
  }
  const { language } = read().shell;
  dispatch(onData({ kind: 'row-shown', row: await work.call('row', { row, column, found, language }) }));
}
