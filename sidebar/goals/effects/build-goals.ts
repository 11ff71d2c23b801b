import { onPlan } from '../../build/state.ts';
import { wantedTemplates } from '../../build/wanted.ts';
import type { Tools } from '../../tools.ts';

/**
 * Opens Build with the goal sheets chosen, and the team plan where something is promised. What was built before gives
 * way, so that Build says what it would do now.
 */
export function buildGoals({ dispatch, read }: Tools): void {
  const { build, goals } = read();
  const templates = wantedTemplates({ build, goals });
  const wanted = ['goals', ...(goals.book.commitments.length > 0 ? ['team-plan'] : [])];
  const missing = wanted.filter((id) => !templates.includes(id));
  dispatch(onPlan({ kind: 'wished', wishes: { templates: [...templates, ...missing] } }));
  dispatch({ of: 'shell', kind: 'place-opened', place: 'build' });
}
