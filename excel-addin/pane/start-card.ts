import { paneTexts as ar } from '../../core/locales/ar/sidebar/pane.ts';
import { startTexts as arStart } from '../../core/locales/ar/sidebar/start.ts';
import { paneTexts as en } from '../../core/locales/en/sidebar/pane.ts';
import { startTexts as enStart } from '../../core/locales/en/sidebar/start.ts';
import { fill } from '../../core/locales/fill.ts';
import { paneTexts as id } from '../../core/locales/id/sidebar/pane.ts';
import { startTexts as idStart } from '../../core/locales/id/sidebar/start.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';
import { paneTexts as pl } from '../../core/locales/pl/sidebar/pane.ts';
import { startTexts as plStart } from '../../core/locales/pl/sidebar/start.ts';
import { paneTexts as tr } from '../../core/locales/tr/sidebar/pane.ts';
import { startTexts as trStart } from '../../core/locales/tr/sidebar/start.ts';
import type { Language } from '../../core/values/language.ts';
import { element } from '../../sidebar/parts/element.ts';
import { directionOf } from '../../sidebar/shell/direction.ts';
import { machine } from '../../sidebar/shell/use-darkness.ts';
import { startFile } from '../reference/start-file.ts';
import type { Reached } from './reach-excel.ts';

/** Not loaded when they are needed: what is in the way may be the connection. */
const texts: Readonly<Record<Language, SidebarTexts['pane'] & SidebarTexts['start']>> = {
  en: { ...enStart, ...en },
  tr: { ...trStart, ...tr },
  id: { ...idStart, ...id },
  ar: { ...arStart, ...ar },
  pl: { ...plStart, ...pl },
};

/** Why there is no sidebar; `found` is what Excel said. */
export type Obstacle = Exclude<Reached, 'excel'> | Readonly<{ found: string }>;

function more(words: string, language: Language): HTMLElement {
  const link = element('a', '', words);
  link.href = startFile(language);
  return element('p', '', link);
}

function tryAgain(words: string): HTMLElement {
  const button = element('button', 'button button-primary', words);
  button.type = 'button';
  button.addEventListener('click', () => location.reload());
  return element('p', '', button);
}

/** Says what is in the way and what to do, where there is no sidebar. */
export function showStartCard(root: HTMLElement, obstacle: Obstacle, language: Language): void {
  const said = texts[language];
  const isElsewhere = obstacle === 'elsewhere';
  const key = obstacle === 'too-old' ? 'tooOld' : obstacle;
  const sentence = typeof key === 'string' ? said[key] : fill(said.unknown, { found: key.found });
  const canHelp = isElsewhere || obstacle === 'too-old' ? more(said.more, language) : tryAgain(said.again);
  const heading = element('h1', 'start-heading', isElsewhere ? said.elsewhereHeading : said.heading);
  const box = element('div', 'panel stack', heading, element('p', '', sentence), canHelp);
  box.setAttribute('role', isElsewhere ? 'region' : 'alert');
  if (isElsewhere) box.ariaLabel = said.elsewhereHeading;
  const frame = element('div', 'marksheet', box);
  frame.lang = language;
  frame.dir = directionOf(language);
  frame.dataset.theme = machine.isDark() ? 'dark' : 'light';
  root.replaceChildren(frame);
}
