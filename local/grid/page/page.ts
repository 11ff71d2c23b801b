import type { Host } from '../../../core/host/port.ts';
import type { Language } from '../../../core/values/language.ts';
import type { Keeper } from '../kept/keep-workbook.ts';
import type { Grid } from '../univer/create-grid.ts';
import { addSample, type Context, openFile, saveWorkbookFile, startEmpty } from './actions.ts';
import { cellNote } from './cell-note.ts';
import { goAlongParts } from './go-along-parts.ts';
import type { KeepingState } from './keeping.ts';
import { drawPageBar, type PageActions } from './page-bar.ts';
import { refuseDrops } from './refuse-drops.ts';
import { sayIn } from './words.ts';

/** The parts of the page that stand in its HTML. */
export type PageParts = Readonly<{ bar: HTMLElement; note: HTMLElement; grid: HTMLElement; sidebar: HTMLElement }>;

/** What the page around the grid does. */
export type Page = Readonly<{
  turnTo(language: Language): void;
  tellKeeping(state: KeepingState): void;
  /** Who keeps the workbook; null where nobody can. */
  keepWith(keeper: Keeper | null): void;
}>;

/** The language to begin with, and what is to be done once another workbook stands in place of the former. */
type PageOptions = Readonly<{ language: Language; replaced(): void }>;

/** Draws the row above the grid and the line below it, and does what their buttons say. */
export function startPage(parts: PageParts, grid: Grid, host: Host, options: PageOptions): Page {
  let { language } = options;
  let keeping: KeepingState = 'saved';
  let keeper: Keeper | null = null;
  let message = '';
  let state = parts.bar;

  const say: Context['say'] = (key, facts) => sayIn(language)(key, facts);
  const showNote = (): void => {
    parts.note.textContent = cellNote(grid, language) || message;
  };
  const tell = (text: string): void => {
    message = text;
    showNote();
  };
  const context: Context = {
    grid,
    host,
    say,
    tell,
    language: () => language,
    keeper: () => keeper,
    replaced: options.replaced,
  };
  const isSidebarOpen = (): boolean => !document.body.classList.contains('without-sidebar');
  const actions: PageActions = {
    sample: (name) => void addSample(context, name),
    startEmpty: () => void startEmpty(context),
    open: () => void openFile(context),
    save: () => void saveWorkbookFile(context),
    toggleSidebar() {
      document.body.classList.toggle('without-sidebar', isSidebarOpen());
      draw();
      parts.bar.querySelector<HTMLElement>('.toggle')?.focus();
      dispatchEvent(new Event('resize'));
    },
  };

  function draw(): void {
    ({ state } = drawPageBar(parts.bar, say, actions, isSidebarOpen()));
    tellKeeping(keeping);
    parts.grid.setAttribute('aria-label', say('grid'));
    parts.sidebar.setAttribute('aria-label', say('sidebar'));
  }

  function tellKeeping(next: KeepingState): void {
    keeping = next;
    state.textContent = say(next);
    state.dataset.state = next;
  }

  draw();
  refuseDrops(document);
  goAlongParts([parts.bar, parts.grid, parts.sidebar]);
  grid.api.addEvent(grid.api.Event.SelectionChanged, showNote);
  // What was told stands until the person goes on.
  for (const going of ['pointerdown', 'keydown'] as const) parts.grid.addEventListener(going, () => tell(''));
  addEventListener('beforeunload', (leaving) => {
    if (keeper?.isBehind()) leaving.preventDefault();
  });
  return {
    turnTo(next) {
      language = next;
      document.documentElement.lang = next;
      document.documentElement.dir = next === 'ar' ? 'rtl' : 'ltr';
      draw();
      tell('');
    },
    tellKeeping,
    keepWith(next) {
      keeper = next;
    },
  };
}
