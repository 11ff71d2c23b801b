import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarTexts } from '../core/locales/locale.ts';
import type { Language } from '../core/values/language.ts';
import type { SidebarAction, SidebarState } from './state.ts';
import type { Tools } from './tools.ts';

/** What every view can reach. */
export type Sidebar = Readonly<{
  state: SidebarState;
  dispatch(action: SidebarAction): void;
  tools: Tools;
  /** Everything that the sidebar says, by place, in the language in use. */
  texts: SidebarTexts;
  language: Language;
}>;

export const SidebarContext = createContext<Sidebar | null>(null);

/** The state, the texts and the tools, for any view within the sidebar. */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) throw new Error('This view stands outside the sidebar');
  return sidebar;
}
