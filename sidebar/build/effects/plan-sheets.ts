import type { BuildChoices } from '../../../core/build.ts';
import { bookToBuild } from '../../goals/state.ts';
import { sheetSettings } from '../../settings/sheet-settings.ts';
import type { SidebarState } from '../../state.ts';
import type { Tools } from '../../tools.ts';
import { askedRows } from '../chosen-metrics.ts';
import { onPlan } from '../state.ts';
import { madeBy, sheetLanguage, wantedTemplates } from '../wanted.ts';

/** What core is asked to make, from what was chosen here and in the settings. */
function buildChoices({ build, goals, shell, settings }: SidebarState, today: number): BuildChoices {
  const { wishes } = build.plan;
  return {
    templates: wantedTemplates({ build, goals }),
    language: sheetLanguage({ build, shell, settings }),
    source: sourceName({ build, shell }),
    metrics: askedRows(wishes.metrics, build.data.support),
    granularity: wishes.granularity,
    asOf: wishes.reportDate,
    today,
    settings: sheetSettings(settings),
  };
}

/** Where the figures come from, as the sheets tell it: goals alone come from the Goals place. */
function sourceName({ build, shell }: Pick<SidebarState, 'build' | 'shell'>): string {
  const { source } = build.data;
  if (source === null) return shell.texts?.goals.title ?? '';
  return source.name || (shell.texts?.build.pastedData ?? '');
}

/** Plans and pictures the sheets as they are wanted now; an answer that came too late is dropped. */
export async function planSheets(tools: Tools): Promise<void> {
  const { read, work, host, today, dispatch } = tools;
  const asked = read();
  dispatch(onPlan({ kind: 'planning-begun', madeBy: madeBy(asked) }));
  const isLate = (): boolean => {
    const now = read();
    const { plan, data } = now.build;
    return (
      plan.wishes !== asked.build.plan.wishes ||
      plan.join !== asked.build.plan.join ||
      plan.held !== asked.build.plan.held ||
      data.understood !== asked.build.data.understood ||
      madeBy(now) !== madeBy(asked)
    );
  };
  try {
    const preview = await work.call('plan', {
      choices: buildChoices(asked, today),
      book: bookToBuild(asked.goals),
      able: host.capabilities,
      join: asked.build.plan.join,
      language: asked.shell.language,
    });
    if (!isLate()) dispatch(onPlan({ kind: 'planned', preview }));
  } catch {
    if (!isLate()) dispatch(onPlan({ kind: 'planning-failed' }));
  }
}
