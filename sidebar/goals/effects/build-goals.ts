import { onPlan } from '../../build/state.ts';
import type { Tools } from '../../tools.ts';

/** Opens Build with the goal sheets chosen, and the team plan where something is promised. */
export function buildGoals({ dispatch, read }: Tools): void {
  const { build, goals } = read();
  const { templates } = build.plan.wishes;
  const wanted = ['goals', ...(goals.book.commitments.length > 0 ? ['team-plan'] : [])];
  const missing = wanted.filter((id) => !templates.includes(id));
  if (missing.length > 0) dispatch(onPlan({ kind: 'wished', wishes: { templates: [...templates, ...missing] } }));
  dispatch({ of: 'shell', kind: 'place-opened', place: 'build' });
}
