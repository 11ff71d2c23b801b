import type { SidebarTexts } from '../../locale.ts';
import { buildTexts } from './build.ts';
import { cellErrorTexts } from './cell-errors.ts';
import { checkTexts } from './check.ts';
import { functionsTexts } from './functions.ts';
import { goalsTexts } from './goals.ts';
import { pageTexts } from './page.ts';
import { refreshTexts } from './refresh.ts';
import { settingsTexts } from './settings.ts';
import { shellTexts } from './shell.ts';

/** What the sidebar says, by place. */
export const sidebarTexts: SidebarTexts = {
  shell: shellTexts,
  build: buildTexts,
  goals: goalsTexts,
  functions: functionsTexts,
  check: checkTexts,
  refresh: refreshTexts,
  settings: settingsTexts,
  page: pageTexts,
  cellErrors: cellErrorTexts,
};
