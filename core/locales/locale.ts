import type { Language } from '../values/language.ts';
import type { commitmentColumns } from './en/commitment-columns.ts';
import type { goalColumns } from './en/goal-columns.ts';
import type { goalExamples } from './en/goal-examples.ts';
import type { goalProblems } from './en/goal-problems.ts';
import type { goalTexts } from './en/goal-texts.ts';
import type { goalWords } from './en/goal-words.ts';
import type { goalsSheetTexts } from './en/goals-sheet-texts.ts';
import type { messages } from './en/messages.ts';
import type { sidebarTexts } from './en/sidebar/index.ts';
import type { summaryTexts } from './en/summary-texts.ts';
import type { teamPlanTexts } from './en/team-plan-texts.ts';
import type { workbookTexts } from './en/workbook-texts.ts';

/** How a language writes numbers and dates where the data itself does not tell. */
export type Conventions = Readonly<{
  direction: 'ltr' | 'rtl';
  decimal: '.' | ',';
  group: '.' | ',' | ' ';
  dateOrder: 'dmy' | 'mdy' | 'ymd';
}>;

/** Months and weekdays as people write them. Twelve months from January, seven weekdays from Monday. */
export type Calendar = Readonly<{
  monthNames: readonly string[];
  monthAbbreviations: readonly string[];
  /** Every other written form of each month: genitives, other abbreviations, variants; lower case, no dots. */
  otherMonthForms: readonly (readonly string[])[];
  /** Every written form of the weekdays; lower case, no dots. */
  weekdayForms: readonly string[];
  /** How a quarter or week is written before or after its number: `q`, `quarter`; lower case, no dots. */
  quarterForms: readonly string[];
  weekForms: readonly string[];
  /**
   * Period headings, with {month} (abbreviation), {year}, {quarter}, {week}, {day}. The {year} of `fiscalQuarter` is the
   * one in which the fiscal year ends.
   */
  periodLabels: Readonly<{ day: string; week: string; month: string; quarter: string; fiscalQuarter: string }>;
}>;

/** Words in pasted data that are not data; all lower case. */
export type IntakeWords = Readonly<{
  /** First words of a totals row: `total`, `grand total`, `total:`. Matched as the whole cell or before a colon or dash. */
  totals: readonly string[];
  /** Words for a missing value: `n/a`, `not set`. */
  missing: readonly string[];
  /** What a number may be shortened with, and its factor: `k` 1000, `m` 1000000. */
  magnitudes: Readonly<Record<string, number>>;
  /** What a deal's stage is called once it is decided; matched as whole words. */
  stages: Readonly<{ won: readonly string[]; lost: readonly string[] }>;
}>;

export type FieldTexts = Readonly<{ label: string; description: string }>;

/** The texts of one function in one language. */
export type FunctionTexts = Readonly<{
  label: string;
  purpose: string;
  whenPoor: string;
  /** Only the parameters that no field names or that have words of their own. */
  parameters?: Readonly<Record<string, FieldTexts>>;
  /** By variant id. */
  variants?: Readonly<Record<string, string>>;
}>;

export type WorkbookTexts = Readonly<Record<keyof typeof workbookTexts, string>>;
export type Messages = Readonly<Record<keyof typeof messages, string>>;

/** What is said of goals, in groups of sentences. */
export type GoalTexts = Readonly<{
  [Group in keyof typeof goalTexts]: Readonly<Record<keyof (typeof goalTexts)[Group], string>>;
}>;

/** A column of objectives, on the Goals sheet and in pasted tables. */
export type GoalColumn = keyof typeof goalColumns;

/** What a column is called, what it is for, and what else pasted tables call it. */
export type GoalColumnTexts = Readonly<
  Record<GoalColumn, Readonly<{ label: string; hint: string; headers: readonly string[] }>>
>;

/** A column of commitments in pasted tables. */
export type CommitmentColumn = keyof typeof commitmentColumns;

export type CommitmentColumnTexts = Readonly<
  Record<CommitmentColumn, Readonly<{ label: string; hint: string; headers: readonly string[] }>>
>;

/** Words of pasted objectives and commitments: by meaning, some in groups. */
export type GoalWords = Readonly<{
  [Group in keyof typeof goalWords]: (typeof goalWords)[Group] extends readonly string[]
    ? readonly string[]
    : Readonly<Record<keyof (typeof goalWords)[Group], readonly string[]>>;
}>;

export type GoalProblems = Readonly<Record<keyof typeof goalProblems, string>>;

export type GoalsSheetTexts = Readonly<Record<keyof typeof goalsSheetTexts, string>>;
export type SummaryTexts = Readonly<Record<keyof typeof summaryTexts, string>>;
export type TeamPlanTexts = Readonly<Record<keyof typeof teamPlanTexts, string>>;

/** What the sidebar says, by place. */
export type SidebarTexts = Readonly<{
  [Place in keyof typeof sidebarTexts]: Readonly<Record<keyof (typeof sidebarTexts)[Place], string>>;
}>;

/** The guided examples, in groups of sentences. */
export type GoalExamples = Readonly<{
  [Group in keyof typeof goalExamples]: Readonly<Record<keyof (typeof goalExamples)[Group], string>>;
}>;

/** Everything one language brings. English has its field and function texts in their own files, so none here. */
export type Locale = Readonly<{
  language: Language;
  conventions: Conventions;
  calendar: Calendar;
  intakeWords: IntakeWords;
  headers: Readonly<Record<string, readonly string[]>>;
  fields: Readonly<Record<string, FieldTexts>>;
  functions: Readonly<Record<string, FunctionTexts>>;
  workbookTexts: WorkbookTexts;
  goalTexts: GoalTexts;
  goalColumns: GoalColumnTexts;
  commitmentColumns: CommitmentColumnTexts;
  goalWords: GoalWords;
  goalProblems: GoalProblems;
  goalsSheetTexts: GoalsSheetTexts;
  sidebarTexts: SidebarTexts;
  summaryTexts: SummaryTexts;
  teamPlanTexts: TeamPlanTexts;
  goalExamples: GoalExamples;
  messages: Messages;
}>;
