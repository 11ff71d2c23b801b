import type { SidebarTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';
import type { Place } from '../place.ts';

/** `system`: as the machine is set. */
export type Theme = 'system' | 'light' | 'dark';

/** What stands around the places: which is open, in which language and colours. */
export type ShellState = Readonly<{
  place: Place;
  language: Language;
  /** null until the language's texts are loaded. */
  texts: SidebarTexts | null;
  theme: Theme;
  /** Said aloud to those who do not see the page; a new one replaces the last. */
  announcement: string;
}>;

export type ShellAction = Readonly<{ of: 'shell' }> &
  Readonly<
    | { kind: 'place-opened'; place: Place }
    /** The texts come with the language, so that no half-translated page is ever seen. */
    | { kind: 'language-loaded'; language: Language; texts: SidebarTexts }
    | { kind: 'theme-chosen'; theme: Theme }
    | { kind: 'announced'; text: string }
  >;

export const initialShell: ShellState = {
  place: 'build',
  language: 'en',
  texts: null,
  theme: 'system',
  announcement: '',
};

export function shellReducer(state: ShellState, action: ShellAction): ShellState {
  switch (action.kind) {
    case 'place-opened':
      return { ...state, place: action.place };
    case 'language-loaded':
      return { ...state, language: action.language, texts: action.texts };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'announced':
      return { ...state, announcement: action.text };
  }
}
