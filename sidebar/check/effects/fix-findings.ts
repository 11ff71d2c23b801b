import type { Watch } from '../../../core/host/port.ts';
import type { Fix } from '../../../core/share-check/finding.ts';
import { fixChange } from '../../../core/share-check/fix-change.ts';
import type { Tools } from '../../tools.ts';
import { checkWorkbook, tellFailure } from './check-workbook.ts';

const watchOf = ({ dispatch, read }: Tools): Watch => ({
  progress: (done) => dispatch({ of: 'check', kind: 'went-on', done }),
  isCancelled: () => read().check.underWay?.cancelled ?? false,
});

const cellsOf = (fixes: readonly Fix[]): number =>
  fixes
    .flatMap(({ steps }) => steps)
    .reduce((sum, step) => sum + (step.kind === 'set-cells' ? step.cells.length : 0), 0);

/** Makes some fixes as one change, keeps what takes it back, and looks again. */
export async function fixFindings(tools: Tools, fixes: readonly Fix[]): Promise<void> {
  const { host, dispatch } = tools;
  dispatch({ of: 'check', kind: 'begun', what: 'fix' });
  try {
    const undo = await host.apply(fixChange(fixes), watchOf(tools));
    dispatch({ of: 'check', kind: 'fixed', cells: cellsOf(fixes), undo });
  } catch (failure) {
    return tellFailure(tools, failure);
  }
  await checkWorkbook(tools);
}

/** Takes the last fix back and looks again. */
export async function undoFix(tools: Tools): Promise<void> {
  const { host, dispatch, read } = tools;
  const [last] = read().check.undo;
  if (last === undefined) return;
  dispatch({ of: 'check', kind: 'begun', what: 'undo' });
  try {
    await host.apply(last, watchOf(tools));
    dispatch({ of: 'check', kind: 'undone' });
  } catch (failure) {
    return tellFailure(tools, failure);
  }
  await checkWorkbook(tools);
}
