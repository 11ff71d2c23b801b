import { useSidebar } from '../../sidebar-context.ts';
import type { Wishes } from '../plan-state.ts';
import { onPlan } from '../state.ts';

/** Changes what is wanted. */
export function useWish(): (wishes: Partial<Wishes>) => void {
  const { dispatch } = useSidebar();
  return (wishes) => dispatch(onPlan({ kind: 'wished', wishes }));
}
