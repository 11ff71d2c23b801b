import type { GoalStatus } from '../../../core/goals/status.ts';
import { locales } from '../../../core/locales/index.ts';
import { classes } from '../../parts/classes.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { Standing } from '../state.ts';

const tones: Readonly<Partial<Record<GoalStatus, 'good' | 'warning' | 'bad'>>> = {
  missed: 'bad',
  'off-track': 'bad',
  'at-risk': 'warning',
  'on-track': 'good',
  achieved: 'good',
  exceeded: 'good',
};

/** How an objective stands in the workbook, in a word, and why. */
export function StandingView({ standing: { status, reason } }: Readonly<{ standing: Standing }>) {
  const { texts, language } = useSidebar();
  return (
    <div class="goal-standing">
      <p>
        <span class="unseen">{texts.goals.statusNow}: </span>
        <span class={classes('goal-status', `goal-status-${tones[status] ?? 'open'}`)}>
          {locales[language].goalTexts.statuses[status]}
        </span>
      </p>
      {reason !== '' && (
        <p class="hint" dir="auto">
          {reason}
        </p>
      )}
    </div>
  );
}
