import { type CellReference, cell } from '../../workbook/formula.ts';

/** What can be set for all objectives at once, in the order of the Settings sheet. */
export const settings = ['report_date', 'on_track', 'at_risk', 'weekend'] as const;
export type Setting = (typeof settings)[number];

/** The row of the first setting on the Settings sheet, and the column of their values. */
export const FIRST_SETTING = 3;
export const SETTING_VALUE = 1;

/** The cell that holds a setting. */
export const settingCell = (setting: Setting): CellReference =>
  cell(FIRST_SETTING + settings.indexOf(setting), SETTING_VALUE, { sheet: 'settings' });
