import type { Language } from '../../../core/values/language.ts';
import { languageOf } from './words.ts';

/** What the person chose in the sidebar, which the page around it follows. */
export type Look = Readonly<{ language: Language | null; dark: boolean }>;

/** Calls back when the sidebar turns to another language or to other colours. */
export function followSidebar(sidebar: HTMLElement, changed: (look: Look) => void): void {
  let last = '';
  const read = (): void => {
    const frame = sidebar.querySelector<HTMLElement>('[data-theme]:not([aria-busy])');
    if (frame === null) return;
    const look: Look = { language: languageOf(frame.lang), dark: frame.dataset.theme === 'dark' };
    const now = JSON.stringify(look);
    if (now === last) return;
    last = now;
    changed(look);
  };
  const watch = { subtree: true, childList: true, attributes: true, attributeFilter: ['lang', 'data-theme'] };
  new MutationObserver(read).observe(sidebar, watch);
  read();
}
