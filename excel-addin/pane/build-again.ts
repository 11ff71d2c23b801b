import type { SelectedRange } from '../../core/host/snapshot.ts';
import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { readSelection } from '../../sidebar/build/effects/read-selection.ts';
import { isReadyToBuild } from '../../sidebar/build/ready-to-build.ts';
import type { Tools } from '../../sidebar/tools.ts';

/** What is left to the person: give data for a first build, give new data, look at the preview; null for nothing. */
export type LeftToDo = 'nothingBuilt' | 'giveNew' | 'look' | null;

const isTable = ({ values }: SelectedRange): boolean => values.length > 1 && (values[0]?.length ?? 0) > 1;

/** Whether a table is selected that is none of ours. */
async function isExportSelected({ host }: Tools): Promise<boolean> {
  const range = await host.selection().catch(() => null);
  if (range === null || !isTable(range)) return false;
  const { sheets } = await host.snapshot();
  return sheets.some(({ title, key }) => title === range.title && key === null);
}

/**
 * Brings the sheets up to date as far as nobody needs to be asked: what the pane shows in full is built at once; an export
 * that is selected is read. Nothing is written that the person has not seen.
 */
export async function buildAgain(tools: Tools): Promise<LeftToDo> {
  const { read, dispatch } = tools;
  dispatch({ of: 'shell', kind: 'place-opened', place: 'build' });
  if (read().build.plan.applying !== null || read().build.data.reading) return null;
  if (read().build.data.source !== null) {
    if (!isReadyToBuild(read())) return 'look';
    await buildSheets(tools);
    return null;
  }
  await lookAtWorkbook(tools, read().shell.language);
  if (await isExportSelected(tools)) {
    await readSelection(tools);
    return 'look';
  }
  return read().build.plan.held === null ? 'nothingBuilt' : 'giveNew';
}
