import { goalDefaults } from '../goals/goal-facts.ts';
import { type CalendarRules, usualCalendar } from '../values/calendar-period.ts';

/** What is settled for all the sheets of a workbook, apart from what is chosen for one build. */
export type SheetSettings = CalendarRules &
  Readonly<{
    /** The shares of the plan from which an objective is on track, and from which it is only at risk; fractions. */
    onTrack: number;
    atRisk: number;
    /** The variant that a metric begins with: its id, by metric id; what is missing begins with the usual one. */
    definitions: Readonly<Record<string, string>>;
    /** ISO 4217, for data that name no currency; null for none. */
    currency: string | null;
  }>;

/** What holds where nobody settled anything. */
export const usualSheetSettings: SheetSettings = {
  ...usualCalendar,
  onTrack: goalDefaults.on_track,
  atRisk: goalDefaults.at_risk,
  definitions: {},
  currency: null,
};
