import { bookToBuild } from '../goals/state.ts';
import type { SidebarState } from '../state.ts';

/** Templates that are made from goals, with or without data. */
const fromGoals: readonly string[] = ['goals', 'team-plan'];

/** Whether there is anything to make sheets from: data, those that the workbook holds, or goals whose sheets are wanted. */
export function hasSource({ build, goals }: Pick<SidebarState, 'build' | 'goals'>): boolean {
  const { understood, source } = build.data;
  if (understood !== null) return true;
  if (source === null && build.plan.held?.records) return true;
  const { wishes, held } = build.plan;
  const asked = wishes.templates ?? held?.templates ?? [];
  return source === null && bookToBuild(goals) !== null && asked.some((id) => fromGoals.includes(id));
}
