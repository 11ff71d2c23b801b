/**
 * The columns of the workings, one row an objective's slot: every fact that the goal sheets show, settled once. The
 * sheet is hidden. All are empty where there is no answer; flags are 1 or 0; days are day numbers.
 */
export const workings = [
  // What the row is.
  /** The number that the row of the Goals sheet has now: whoever looks something up here does so by it. */
  'number',
  'text',
  'is_example',
  /** The number of the objective that the build wrote this row for: what are no formulas are looked up by it. */
  'built_number',
  /** The text that it is an example by; empty in all rows but those of examples. */
  'example_text',
  /** What an example has besides what its row shows, so that nothing of it is left in a row that somebody types over. */
  'example_kind',
  'example_actual',
  /** 1 for an objective that counts in totals: filled in and no example. */
  'is_counted',
  /** Place of the measure in the list of measures, from 1; 0 for one that is not in it. */
  'measure_no',
  'is_share',
  /** 1 where it adds up over time, so that only a whole period tells its level. */
  'is_sum',
  /** Words of the dropdowns. */
  'kind',
  'better',
  'curve',
  // Days.
  'start',
  'due',
  'end',
  /** The end of the last week, month or quarter that is over: what a level is read from. */
  'period_end',
  'from',
  'to',
  'as_of',
  // Figures.
  /** What somebody typed, or what an example comes with. */
  'typed_actual',
  'counted',
  'checked',
  'actual',
  /** Where the actual comes from, in a word. */
  'actual_source',
  'baseline',
  /** The change asked for in points, which the input columns have no place for. */
  'points',
  'target',
  'stretch',
  'plan_before_day',
  'plan_before',
  'plan_after_day',
  'plan_after',
  'plan_gone',
  'plan_days',
  // The rule.
  /** 0 for a bound and a milestone, which are on no way. */
  'has_way',
  'progress',
  'expected',
  'pace',
  'remaining',
  'required_pace',
  'time_gone',
  'rule_status',
  'is_overridden',
  /** The word shown. */
  'status',
  /** Its place from the worst on, from 1; 0 where there is none. */
  'status_no',
  /** Facts as the reason's sentences write them. */
  'written_actual',
  'written_target',
  'written_expected',
  'written_start',
  'written_due',
  'written_as_of',
  'written_baseline',
  'written_required_pace',
  /** The name of the sentence that says why. */
  'reason_name',
  'rule_reason',
  'reason',
  // Where it goes.
  'recent',
  'before',
  'recent_days',
  /** Change of the recent days on as many days before. */
  'change',
  /** What the history said of its own method when the workbook was built: numbers, not formulas. */
  'range_low',
  'range_high',
  'drift',
  /** What it was never below or above, and is not foretold to be. */
  'least',
  'most',
  'tested_method',
  'forecast',
  'forecast_low',
  'forecast_high',
  'forecast_method',
  // What its row on the Goals sheet shows besides.
  'bar',
  'why',
  /** Names of tools as `,crm,figma,`, and whether one is lacking. */
  'tools_needed',
  'tools_available',
  'lacks_tool',
  /** The best that Data held before the start when the workbook was built: a number, not a formula. */
  'best_past',
  /** The marks of the review, how many reasons they have, and what would mend the first of them. */
  'smart_s',
  'smart_m',
  'smart_a',
  'smart_r',
  'smart_t',
  'smart_count',
  'smart_fix',
  // Who.
  'owner',
  /** Number of the owner in order of appearance, in the row where the name stands first. */
  'owner_first_no',
] as const;

export type Working = (typeof workings)[number];

/** The column of a working on its sheet, from 0. */
export const workingPlace = (working: Working): number => workings.indexOf(working);
