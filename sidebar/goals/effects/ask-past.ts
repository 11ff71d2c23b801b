import type { Objective } from '../../../core/goals/model/objective.ts';
import { sheetSettings } from '../../settings/sheet-settings.ts';
import type { SettingsState } from '../../settings/state.ts';
import type { SidebarState } from '../../state.ts';
import type { Tools } from '../../tools.ts';
import { measureOf } from '../measure-lookup.ts';
import { betterOf } from '../sentence/sentence-form.ts';
import type { PastFigures, PastQuestion } from '../work/past-figures.ts';

/** What is asked of the data for an objective; null where nothing can be. */
function questionOf(objective: Objective, settings: SettingsState): PastQuestion | null {
  const { measure, filters, start, due, kind, per } = objective;
  const known = measureOf(measure, 'en');
  if (known === null || start === null) return null;
  return {
    measure,
    filters,
    start,
    due,
    kind,
    per,
    better: betterOf(objective, known),
    settings: sheetSettings(settings),
  };
}

/** What the data's past says of an objective; null where it says nothing or has not answered yet. */
export function pastOf(
  objective: Objective,
  state: Pick<SidebarState, 'build' | 'goals' | 'settings'>,
): PastFigures | null {
  const { pasts } = state.goals;
  const data = state.build.data.understood;
  const question = pasts.data === data && data !== null ? questionOf(objective, state.settings) : null;
  return question === null ? null : (pasts.figures[JSON.stringify(question)] ?? null);
}

/** Asks the data of the Build place about some objectives, one after the other; what is known is not asked again. */
export async function askPast(
  { work, read, dispatch }: Tools,
  objectives: readonly Objective[],
  settings: SettingsState = read().settings,
): Promise<void> {
  const data = read().build.data.understood;
  if (data === null) return;
  for (const objective of objectives) {
    const question = questionOf(objective, settings);
    if (question === null) continue;
    const key = JSON.stringify(question);
    const { pasts } = read().goals;
    if (pasts.data === data && key in pasts.figures) continue;
    const figures = await work.call('past', question).catch(() => null);
    if (read().build.data.understood !== data) return;
    dispatch({ of: 'goals', kind: 'past-read', data, key, figures });
  }
}
