import { button, element } from './elements.ts';
import { type SampleName, sampleNames } from './samples.ts';
import type { Say } from './words.ts';

/** What the buttons of the page do. */
export type PageActions = Readonly<{
  open(): void;
  save(): void;
  sample(name: SampleName): void;
  startEmpty(): void;
  toggleSidebar(): void;
}>;

/** The row above the grid: where a workbook comes from and goes to, and whether it is kept. */
export function drawPageBar(
  bar: HTMLElement,
  say: Say,
  actions: PageActions,
  isSidebarOpen: boolean,
): Readonly<{ state: HTMLElement }> {
  const state = element('span', { className: 'state' });
  state.setAttribute('role', 'status');
  const toggle = button(say(isSidebarOpen ? 'hideSidebar' : 'showSidebar'), actions.toggleSidebar);
  toggle.className = 'toggle';
  toggle.setAttribute('aria-expanded', String(isSidebarOpen));
  toggle.setAttribute('aria-controls', 'sidebar');
  toggle.setAttribute('aria-keyshortcuts', 'F6');
  toggle.title = say('partKeys');
  if (!isSidebarOpen) toggle.append(element('small', { textContent: say('sidebarHolds') }));
  bar.replaceChildren(
    element('h1', { textContent: 'Marksheet' }),
    samplesMenu(say, actions),
    button(say('open'), actions.open),
    button(say('save'), actions.save),
    button(say('startEmpty'), actions.startEmpty),
    state,
    toggle,
  );
  return { state };
}

function samplesMenu(say: Say, { sample }: PageActions): HTMLElement {
  const menu = element('details', { className: 'menu' });
  menu.append(
    element('summary', { textContent: say('samples') }),
    element(
      'div',
      { className: 'menu-list' },
      ...sampleNames.map((name) =>
        button(say(`sample-${name}`), () => {
          menu.open = false;
          sample(name);
        }),
      ),
    ),
  );
  menu.onkeydown = ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
