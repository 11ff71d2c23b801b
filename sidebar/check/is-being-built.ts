import type { SidebarState } from '../state.ts';

/** Whether sheets are being built or taken back: until that is over the workbook is neither the old nor the new one. */
export const isBeingBuilt = ({ build }: Pick<SidebarState, 'build'>): boolean => build.plan.applying !== null;

/** Whether nothing can be looked at or changed just now. */
export const isBusy = (state: Pick<SidebarState, 'build' | 'check'>): boolean =>
  state.check.underWay !== null || isBeingBuilt(state);
