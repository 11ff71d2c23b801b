import { defaultSettings, type Settings, type StoredSettings } from '../../core/host/settings-schema.ts';

/** What the Settings place knows, and what the other places go by. */
export type SettingsState = Readonly<{
  settings: Settings;
  /** How the settings were found in the workbook; null until they are read. */
  stored: StoredSettings['kind'] | null;
  saving: 'none' | 'saved';
  /** Why reading or saving failed, as a sentence. */
  trouble: string | null;
}>;

export type SettingsAction = Readonly<{ of: 'settings' }> &
  Readonly<
    | { kind: 'read'; stored: StoredSettings }
    | { kind: 'changed'; settings: Settings }
    | { kind: 'saved' }
    | { kind: 'failed'; sentence: string }
  >;

export const initialSettings: SettingsState = {
  settings: defaultSettings,
  stored: null,
  saving: 'none',
  trouble: null,
};

export function settingsReducer(state: SettingsState, action: SettingsAction): SettingsState {
  switch (action.kind) {
    case 'read':
      return { ...state, settings: action.stored.settings, stored: action.stored.kind };
    case 'changed':
      return { ...state, settings: action.settings, saving: 'none', trouble: null };
    case 'saved':
      return { ...state, stored: 'read', saving: 'saved' };
    case 'failed':
      return { ...state, saving: 'none', trouble: action.sentence };
  }
}
