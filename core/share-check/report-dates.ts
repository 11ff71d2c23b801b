import type { SheetSnapshot } from '../host/snapshot.ts';
import { settingCell } from '../templates/goals/settings-cells.ts';
import { type DayNumber, isoDate } from '../values/day-number.ts';
import { type Finding, plainFinding } from './finding.ts';
import { formulaAt, valueAt } from './formula-cells.ts';

/** A report date that somebody typed so long ago was most likely forgotten. */
const STALE_DAYS = 40;

/** Where our sheets keep the report date, by the key of the sheet. */
const places: Readonly<Record<string, Readonly<{ row: number; column: number }>>> = {
  kpis: { row: 2, column: 2 },
  settings: settingCell('report_date'),
};

/** Days before 2000 and after 2100 are other numbers. */
const isDay = (value: unknown): value is DayNumber => typeof value === 'number' && value > 36_526 && value < 73_051;

/** A typed report date that lies far back: everything on the sheets is as of that day, and new data changes nothing. */
export function staleReportDates(sheet: SheetSnapshot, today: DayNumber): readonly Finding[] {
  const place = places[sheet.key ?? ''];
  if (place === undefined || formulaAt(sheet, place.row, place.column) !== null) return [];
  const value = valueAt(sheet, place.row, place.column);
  if (!isDay(value) || today - value <= STALE_DAYS) return [];
  return [plainFinding('stale-report-date', sheet.title, place.row, place.column, isoDate(value))];
}
