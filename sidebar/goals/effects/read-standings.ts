import { goalStatuses } from '../../../core/goals/status.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { workingPlace } from '../../../core/templates/goals/workings.ts';
import type { Tools } from '../../tools.ts';
import type { GoalsState, Standing } from '../state.ts';

/**
 * Looks up how the objectives stand in the workbook, where their sheets were built (the newest sheets count), and what
 * the Goals sheet has for each by now. Where no sheet is of goals nothing is asked of the worker.
 */
export async function readStandings({ host, work, read, dispatch }: Tools): Promise<void> {
  const snapshot = await host.snapshot().catch(() => null);
  const sheet = snapshot?.sheets.filter(({ key }) => key === 'goal-workings').at(-1);
  const { book } = read().goals;
  const hasGoals = snapshot?.sheets.some(({ key }) => key === 'goals') === true;
  const onSheet = hasGoals ? await work.call('sheetObjectives', { snapshot, book }).catch(() => ({})) : {};
  dispatch({ of: 'goals', kind: 'standings-read', standings: sheet ? standingsIn(sheet) : {}, onSheet });
}

function standingsIn({ values }: SheetSnapshot): GoalsState['standings'] {
  const [text, status, reason] = [workingPlace('text'), workingPlace('status_no'), workingPlace('reason')];
  const found = values.flatMap((row): (readonly [string, Standing])[] => {
    const name = row[text];
    const place = row[status];
    const word = typeof place === 'number' ? goalStatuses[place - 1] : undefined;
    if (typeof name !== 'string' || name === '' || word === undefined) return [];
    return [[name, { status: word, reason: String(row[reason] ?? '') }]];
  });
  return Object.fromEntries(found);
}
