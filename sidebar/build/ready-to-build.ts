import type { SidebarState } from '../state.ts';
import type { Preview } from '../work/preview.ts';
import { madeBy } from './wanted.ts';

type Sheets = Extract<Preview, { kind: 'sheets' }>;

/** The preview of what is wanted now, once it is made; null until then, and where it could not be made. */
export function freshSheets(state: SidebarState): Sheets | null {
  const { planning, preview, madeBy: made } = state.build.plan;
  const isFresh = planning === 'ready' && made === madeBy(state);
  return isFresh && preview?.kind === 'sheets' ? preview : null;
}

/** Whether one press writes what the preview shows. */
export function isReadyToBuild(state: SidebarState): boolean {
  const { applying, outcome, held } = state.build.plan;
  const sheets = freshSheets(state);
  const isIdle = applying === null && outcome === null && sheets !== null;
  return isIdle && !sheets.warnings.includes('too-many-cells') && !(held !== null && sheets.steps === 0);
}
