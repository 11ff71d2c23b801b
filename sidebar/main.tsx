import { type ComponentType, render } from 'preact';
import type { Host } from '../core/host/port.ts';
import type { SidebarTexts } from '../core/locales/locale.ts';
import type { DayNumber } from '../core/values/day-number.ts';
import type { Language } from '../core/values/language.ts';
import { offerStoredUndos } from './build/effects/offer-stored-undos.ts';
import { loadGoals } from './goals/effects/load-goals.ts';
import type { Place } from './place.ts';
import { loadSettings } from './settings/effects/load-settings.ts';
import { chooseLanguage, languageOf } from './shell/choose-language.ts';
import { Shell } from './shell/shell.tsx';
import { machine, type Surroundings } from './shell/use-darkness.ts';
import { initialState, sidebarReducer } from './state.ts';
import { createStore } from './store.ts';
import './styles/sidebar.css';
import type { Tools } from './tools.ts';
import { startWork } from './work/work-client.ts';
import type { WorkbookReader } from './workbook-reader.ts';

export type SidebarOptions = Readonly<{
  host: Host;
  /** The present day, by the person's own clock. */
  today: DayNumber;
  /** null: the host's language, else the browser's, else English. */
  language: Language | null;
  /** What the sidebar says in a language. */
  loadTexts(language: Language): Promise<SidebarTexts>;
  /** The place that is open first; Build where it is left out. */
  place?: Place;
  /** What the page has to say by itself, above every place. */
  notices?: ComponentType;
  /** Whether it is dark around the sidebar, where a page knows it better than the machine's settings. */
  surroundings?: Surroundings;
  /** Offers the selected range before anything else: where most data are in the workbook already. */
  selectionFirst?: boolean;
  /** Starts sidebar/work/in-worker.ts; without it heavy work is done in the page itself. */
  startWorker?: () => Worker;
  /** Reads .xlsx files; without it they are not offered. */
  readWorkbook?: WorkbookReader;
}>;

/** Puts the sidebar into an element of a page; `stop` takes it out again. */
export function startSidebar(root: HTMLElement, options: SidebarOptions): Readonly<{ stop(): void }> {
  const { host, loadTexts, notices = null, startWorker = null, readWorkbook = null } = options;
  const { surroundings = machine, selectionFirst = false } = options;
  const shell = { ...initialState.shell, place: options.place ?? initialState.shell.place };
  const store = createStore(sidebarReducer, { ...initialState, shell });
  const tools: Tools = {
    host,
    // Pages that live on for days give the day that it is.
    get today() {
      return options.today;
    },
    readWorkbook,
    selectionFirst,
    loadTexts,
    work: startWork(startWorker),
    read: store.read,
    dispatch: store.dispatch,
  };
  render(<Shell store={store} tools={tools} notices={notices} surroundings={surroundings} />, root);
  void begin(tools, options.language);
  return {
    stop() {
      tools.work.cancel();
      render(null, root);
    },
  };
}

async function begin(tools: Tools, wanted: Language | null): Promise<void> {
  // What was settled in the workbook may name a language of its own.
  await loadSettings(tools);
  if (tools.read().shell.texts === null)
    await chooseLanguage(tools, wanted ?? (await hostLanguage(tools.host)) ?? browserLanguage());
  await Promise.all([offerStoredUndos(tools), loadGoals(tools)]);
}

const hostLanguage = async (host: Host): Promise<Language | null> =>
  languageOf(await host.language().catch(() => null));

const browserLanguage = (): Language => navigator.languages.map(languageOf).find((found) => found !== null) ?? 'en';
