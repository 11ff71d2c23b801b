import { HostFailure } from '../../core/host/host-failure.ts';
import { startTexts as ar } from '../../core/locales/ar/sidebar/start.ts';
import { startTexts as en } from '../../core/locales/en/sidebar/start.ts';
import { fill } from '../../core/locales/fill.ts';
import { startTexts as id } from '../../core/locales/id/sidebar/start.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';
import { startTexts as pl } from '../../core/locales/pl/sidebar/start.ts';
import { startTexts as tr } from '../../core/locales/tr/sidebar/start.ts';
import type { Language } from '../../core/values/language.ts';
import { element } from '../../sidebar/parts/element.ts';
import { directionOf } from '../../sidebar/shell/direction.ts';

type StartTexts = SidebarTexts['start'];

const texts: Readonly<Record<Language, StartTexts>> = { en, tr, id, ar, pl };

function sentence(failure: unknown, said: StartTexts): string {
  const code = failure instanceof HostFailure ? failure.code : 'unknown';
  if (code === 'offline') return said.offline;
  if (code === 'several-accounts') return said.accounts;
  if (code === 'not-permitted') return said.permission;
  if (code === 'quota') return said.quota;
  if (code === 'busy' || code === 'time-limit') return said.busy;
  const found = failure instanceof HostFailure ? failure.found : String(failure);
  return fill(said.unknown, { found: found || code });
}

/** Says why nothing can begin, and what to do, before there is a sidebar or the server's texts; `again` is its button. */
export function showStartFailure(root: HTMLElement, failure: unknown, language: Language, again: () => void): void {
  const said = texts[language];
  const button = element('button', 'button button-primary', said.again);
  button.type = 'button';
  button.addEventListener('click', again);
  const words = element('p', '', sentence(failure, said));
  const box = element('div', 'panel stack', element('h1', 'start-heading', said.heading), words, button);
  box.setAttribute('role', 'alert');
  const frame = element('div', 'marksheet', box);
  frame.lang = language;
  frame.dir = directionOf(language);
  frame.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.replaceChildren(frame);
}
