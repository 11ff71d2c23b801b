import { goalStatuses } from '../../goals/status.ts';
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

/** Where the meanings of the status words begin, and how many sentences tell the order of the tests below them. */
export const FIRST_MEANING = FIRST_SETTING + settings.length + 2;
export const ORDER_HEADING = FIRST_MEANING + goalStatuses.length + 1;
export const ORDER_SENTENCES = 8;

/** The days on which nobody works stand below them, one a cell. */
export const FIRST_HOLIDAY = ORDER_HEADING + ORDER_SENTENCES + 3;
export const HOLIDAYS = 30;

/** The cell for a holiday, from 0. */
export const holidayCell = (index: number): CellReference =>
  cell(FIRST_HOLIDAY + index, SETTING_VALUE, { sheet: 'settings' });
