import type { Language } from '../../core/values/language.ts';
import { bookToBuild } from '../goals/state.ts';
import { sheetSettings } from '../settings/sheet-settings.ts';
import type { SidebarState } from '../state.ts';

/** The kinds of sheets, in the order in which they are offered. */
export const templateIds = ['kpi', 'goals', 'team-plan'] as const;

/** The language of new sheets: chosen for these, else settled for all, else the sidebar's own. */
export const sheetLanguage = ({
  build,
  settings,
  shell,
}: Pick<SidebarState, 'build' | 'settings' | 'shell'>): Language =>
  build.plan.wishes.language ?? settings.settings.sheetLanguage ?? shell.language;

/**
 * The kinds of sheets that are wanted, by template id: those that somebody chose, else those that the workbook has, and
 * what the data and the goals that are kept ask for.
 */
export function wantedTemplates({ build, goals }: Pick<SidebarState, 'build' | 'goals'>): readonly string[] {
  const { wishes, held } = build.plan;
  if (wishes.templates !== null) return wishes.templates;
  const has = held?.templates ?? [];
  const book = bookToBuild(goals);
  const usual: Readonly<Record<string, boolean>> = {
    kpi: has.length === 0 || build.data.understood !== null,
    goals: book !== null,
    'team-plan': (book?.commitments.length ?? 0) > 0,
  };
  return templateIds.filter((id) => has.includes(id) || usual[id]);
}

/** What besides the data and the wishes decides a plan: where it differs, the sheets are planned anew. */
export const madeBy = (state: SidebarState): string =>
  JSON.stringify([sheetLanguage(state), sheetSettings(state.settings), wantedTemplates(state), state.goals.revision]);
