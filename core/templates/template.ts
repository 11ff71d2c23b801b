import type { GoalBook } from '../goals/model/goal-book.ts';
import type { Table } from '../intake/table.ts';
import type { Granularity } from '../values/calendar-period.ts';
import type { DayNumber } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { HeldPlaces } from './held-places.ts';
import type { KpiContext } from './kpi/context.ts';
import type { KpiLayout } from './kpi/layout.ts';
import type { SheetSettings } from './sheet-settings.ts';

/** What a person chooses before a build. */
export type TemplateChoices = Readonly<{
  language: Language;
  /** The name of the file or range the data came from. */
  source: string;
  /** Ids of metrics, and of fields that get a row by themselves; null for all that the data supports. */
  metrics: readonly string[] | null;
  /** null: what suits the span of the data. */
  granularity: Granularity | null;
  /** A typed report date; null for the last day in the data or yesterday, by formula. */
  asOf: DayNumber | null;
  /** The report date that stands in the workbook and stays, whatever is typed or left; left out where there is none. */
  standingDate?: DayNumber;
  /** The day of the build, by the person's own clock. */
  today: DayNumber;
  /** What is settled for the whole workbook; left out, all is as usual. */
  settings?: SheetSettings;
  /** What has its place in the workbook already; left out where the workbook is new. */
  held?: HeldPlaces;
}>;

/** What a workbook is made from: data, the KPIs that it supports, and goals; each may be missing. */
export type TemplateSource = Readonly<{
  table: Table | null;
  kpi: Readonly<{ context: KpiContext; layout: KpiLayout }> | null;
  book: GoalBook | null;
}>;

/** A kind of sheets that Marksheet can make. */
export type Template = Readonly<{
  id: string;
  /** What it makes, in one English sentence. */
  description: string;
  /** The fields it can use, each with the metrics that it feeds; any one of them is enough to build from. */
  fields: readonly Readonly<{ id: string; label: string; metrics: readonly string[] }>[];
  /** Whether it makes sheets without any data. */
  needsData: boolean;
  /** The metrics that a table's columns feed, by id. */
  supports(table: Table): readonly string[];
  /** The sheets, or null where there is nothing that the template can use. */
  plan(source: TemplateSource, choices: TemplateChoices): readonly SheetPlan[] | null;
}>;
