import type { SidebarTexts } from '../../locale.ts';
import { buildTexts } from './build.ts';
import { cellErrorTexts } from './cell-errors.ts';
import { checkTexts } from './check.ts';
import { functionsTexts } from './functions.ts';
import { goalsTexts } from './goals.ts';
import { menuTexts } from './menu.ts';
import { pageTexts } from './page.ts';
import { paneTexts } from './pane.ts';
import { refreshTexts } from './refresh.ts';
import { settingsTexts } from './settings.ts';
import { shellTexts } from './shell.ts';
import { startTexts } from './start.ts';
import { unfinishedTexts } from './unfinished.ts';
import { welcomeTexts } from './welcome.ts';

/** What the sidebar says, by place. */
export const sidebarTexts: SidebarTexts = {
  shell: shellTexts,
  build: buildTexts,
  goals: goalsTexts,
  functions: functionsTexts,
  check: checkTexts,
  refresh: refreshTexts,
  settings: settingsTexts,
  menu: menuTexts,
  page: pageTexts,
  pane: paneTexts,
  cellErrors: cellErrorTexts,
  start: startTexts,
  welcome: welcomeTexts,
  unfinished: unfinishedTexts,
};
