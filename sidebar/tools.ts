import type { Host } from '../core/host/port.ts';
import type { SidebarTexts } from '../core/locales/locale.ts';
import type { DayNumber } from '../core/values/day-number.ts';
import type { Language } from '../core/values/language.ts';
import type { SidebarAction, SidebarState } from './state.ts';
import type { WorkClient } from './work/work-client.ts';
import type { WorkbookReader } from './workbook-reader.ts';

/** What effects work with: they ask the host or the core, and dispatch what came of it. */
export type Tools = Readonly<{
  host: Host;
  /** Reading data and planning sheets, beside the page. */
  work: WorkClient;
  /** The present day, by the person's own clock. */
  today: DayNumber;
  /** null where the page cannot read workbooks. */
  readWorkbook: WorkbookReader | null;
  /** Whether the selected range is offered before anything else. */
  selectionFirst: boolean;
  /** What the sidebar says in a language; fails where a page can't get it now. */
  loadTexts(language: Language): Promise<SidebarTexts>;
  read(): SidebarState;
  dispatch(action: SidebarAction): void;
}>;
