import { useEffect } from 'preact/hooks';
import type { Objective } from '../../core/goals/model/objective.ts';
import { useSidebar } from '../sidebar-context.ts';
import { askPast } from './effects/ask-past.ts';

/** Long enough that a figure that is being typed is asked about once, in milliseconds. */
const PAUSE = 250;

/** Asks the data about objectives whenever these, the data or the settings change; the answers come with the state. */
export function usePast(objectives: readonly Objective[]): void {
  const { state, tools } = useSidebar();
  const data = state.build.data.understood;
  const { settings } = state;
  useEffect(() => {
    if (data === null) return;
    const waiting = setTimeout(() => void askPast(tools, objectives, settings), PAUSE);
    return () => clearTimeout(waiting);
  }, [data, objectives, settings, tools]);
}
