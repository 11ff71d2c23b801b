import type { Host } from '../../core/host/port.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { initialState, type SidebarAction, type SidebarState, sidebarReducer } from '../../sidebar/state.ts';
import { createStore, type Store } from '../../sidebar/store.ts';
import type { Tools } from '../../sidebar/tools.ts';
import { startWork } from '../../sidebar/work/work-client.ts';
import { fixedToday } from '../workbook/examples.ts';

/** What effects work with, over a workbook in memory or any other, with the texts of a language already there. */
export function toolsOver(
  { host }: Readonly<{ host: Host }>,
  language: Language = 'en',
): Readonly<{ tools: Tools; store: Store<SidebarState, SidebarAction> }> {
  const store = createStore(sidebarReducer, initialState);
  const texts = locales[language].sidebarTexts;
  store.dispatch({ of: 'shell', kind: 'language-loaded', language, texts });
  const work = startWork(null);
  const { read, dispatch } = store;
  const loadTexts = (wanted: Language) => Promise.resolve(locales[wanted].sidebarTexts);
  const page = { today: fixedToday, readWorkbook: null, selectionFirst: false, loadTexts };
  return { tools: { host, work, ...page, read, dispatch }, store };
}
