import type { SheetSettings } from '../../core/templates/sheet-settings.ts';
import type { SettingsState } from './state.ts';

/** What is settled for all sheets, apart from how the sidebar speaks and looks. */
export function sheetSettings({ settings }: SettingsState): SheetSettings {
  const { weekStart, fiscalYearStart, onTrack, atRisk, definitions, currency } = settings;
  return { weekStart, fiscalYearStart, onTrack, atRisk, definitions, currency };
}
