import { useEffect } from 'preact/hooks';
import { useSidebar } from '../sidebar-context.ts';
import { planSheets } from './effects/plan-sheets.ts';
import { readAgain } from './effects/read-data.ts';
import { hasSource } from './has-source.ts';
import { madeBy } from './wanted.ts';

/** Long enough that a row of quick choices is planned once, in milliseconds. */
const PAUSE = 200;

/** Plans the sheets whenever the data, the choices or the settings have changed, and reads anew where the language has. */
export function useFreshPlan(): void {
  const { state, tools, language } = useSidebar();
  const { understood, reading } = state.build.data;
  const { plan } = state.build;
  const isUnplanned = plan.planning === 'none' || plan.madeBy !== madeBy(state);
  const canPlan = hasSource(state);
  const isOther = understood !== null && understood.language !== language;
  useEffect(() => {
    if (isOther && !reading) void readAgain(tools, {});
  }, [isOther, reading, tools]);
  useEffect(() => {
    if (!canPlan || isOther || reading || !isUnplanned) return;
    const waiting = setTimeout(() => void planSheets(tools), PAUSE);
    return () => clearTimeout(waiting);
  }, [canPlan, isOther, reading, isUnplanned, tools]);
}
