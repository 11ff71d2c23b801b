import { goalForecast } from '../../goals/forecast.ts';
import { boundsOf } from '../../goals/forecast-bounds.ts';
import type { Forecast, HistoryEntry } from '../../goals/forecast-question.ts';
import type { GoalKind } from '../../goals/goal-kind.ts';
import type { LevelPeriod, Objective } from '../../goals/model/objective.ts';
import { periodEnd, periodStart } from '../../values/calendar-period.ts';
import { calendarDate, type DayNumber, dayNumber } from '../../values/day-number.ts';
import { isNoAnswer } from '../../values/no-answer.ts';
import type { KpiContext } from '../kpi/context.ts';
import { chosenRows } from './chosen-rows.ts';
import type { GoalsContext } from './context.ts';
import { historyOf, spreadOverDays } from './history.ts';
import type { Measure } from './measures.ts';
import { periodSums } from './period-sums.ts';

/**
 * What the data's own past says of a forecast, as numbers that a live formula goes on with: the ends of the range as
 * distances from the forecast, of something gathered for each day that is left; and how far a level's trend leads away
 * from the recent level by the due day.
 */
export type TestedForecast = Readonly<{
  low: number | null;
  high: number | null;
  drift: number;
  /** What a level is not foretold below or above; of something gathered, `least` says that it never shrinks. */
  least: number | null;
  most: number | null;
  method: Forecast['method'];
  error: number | null;
  /** The day up to which the data was known. */
  day: DayNumber;
}>;

const RECENT_DAYS = 28;

/** The days that a rate is read over: whole periods that are never longer than the calendar's. */
const readDays: Readonly<Record<LevelPeriod, number>> = { week: 7, month: 28, quarter: 89 };

/** The days over which an objective's level is pooled; a stock is that of a day, and a sum is one entry a period. */
function daysRead({ per }: Objective, { of, kind }: Measure): number {
  const isOneEntry = kind === 'cumulative' || ('overTime' in of && (of.overTime === 'last' || of.overTime === 'first'));
  return isOneEntry ? 1 : readDays[per ?? 'month'];
}

/** The last day that counts at the time of the build. */
function reportDay({ choices, kpi }: GoalsContext): DayNumber {
  const yesterday = choices.today - 1;
  const settled = choices.standingDate ?? choices.asOf;
  if (settled !== null) return settled;
  if (kpi === null) return yesterday;
  const { dates, table, grain, calendar } = kpi.context;
  const days = dates.flatMap((column) => (table.columns[column]?.cells ?? []) as readonly unknown[]);
  const last = days.reduce<number>((most, day) => (typeof day === 'number' && day > most ? day : most), 0);
  return last === 0 ? yesterday : Math.min(periodEnd(periodStart(last, grain, calendar), grain), yesterday);
}

/** How many days the recent past is: four weeks, or whole months and quarters where the data is no finer. */
function windowDays(end: DayNumber, { grain }: KpiContext): number {
  const months = grain === 'month' ? 3 : grain === 'quarter' ? 6 : 0;
  if (months === 0) return RECENT_DAYS;
  const { year, month } = calendarDate(end);
  return end + 1 - dayNumber(year, month + 1 - months, 1);
}

const weightedMean = (entries: readonly HistoryEntry[]): number => {
  const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
  return entries.reduce((sum, entry) => sum + entry.value * entry.weight, 0) / weight;
};

/** What the live formula takes for the recent level: the last of a stock, of what adds up its rate, the mean of all else. */
function recentLevel(
  entries: readonly HistoryEntry[],
  history: readonly HistoryEntry[],
  { of, kind }: Measure,
  { first, end }: Readonly<{ first: DayNumber; end: DayNumber }>,
): number | null {
  const recent = entries.filter(({ day }) => day >= first);
  const last = recent[recent.length - 1];
  if (last === undefined) return null;
  if (kind !== 'cumulative') return 'overTime' in of && of.overTime === 'last' ? last.value : weightedMean(recent);
  const [one, two] = history.slice(-2);
  if (one === undefined || two === undefined) return null;
  const sum = recent.reduce((total, { value }) => total + value, 0);
  return (sum / (end - first + 1)) * (two.day - one.day);
}

/** The levels that an objective was read as before: each entry, or what whole periods held where entries add up. */
const levelsOf = (
  entries: readonly HistoryEntry[],
  end: DayNumber,
  { per }: Objective,
  { kind }: Measure,
  kpi: KpiContext,
): readonly HistoryEntry[] => (kind === 'cumulative' ? periodSums(entries, end, per ?? 'month', kpi) : entries);

/** Tries the forecast of an objective on the data's own past; null where the data has too little of one. */
export function testedForecast(objective: Objective, measure: Measure, context: GoalsContext): TestedForecast | null {
  const { start, due } = objective;
  if (context.kpi === null || !measure.isCounted || start === null || due === null) return null;
  const kpi = context.kpi.context;
  const day = reportDay(context);
  const end = Math.min(day, due);
  const kind: GoalKind = objective.kind ?? measure.kind;
  const isGathered = kind === 'cumulative' || kind === 'ceiling';
  const entries = historyOf(measure.of, chosenRows(objective.filters, kpi.table), kpi).filter(
    (entry) => entry.day <= end,
  );
  const history = isGathered ? spreadOverDays(entries, kpi) : levelsOf(entries, end, objective, measure, kpi);
  const window = windowDays(end, kpi);
  const atMost = measure.isPart && !isGathered ? 1 : null;
  const forecast = goalForecast(kind, {
    ...{ history, due, start, asOf: end, windowDays: window, atMost },
    readDays: daysRead(objective, measure),
  });
  if (isNoAnswer(forecast)) return null;
  const { value, low, high, method, backTestError: error } = forecast;
  if (method === 'final') return null;
  const first = Math.max(end - window + 1, kpi.firstDay ?? 0);
  const recent = method === 'trend' ? recentLevel(entries, history, measure, { first, end }) : null;
  const drift = recent === null ? 0 : value - recent;
  const days = isGathered ? due - Math.max(end, start - 1) : 1;
  const offset = (bound: number | null): number | null => (bound === null ? null : (bound - value) / days);
  return { low: offset(low), high: offset(high), drift, ...boundsOf(history, atMost), method, error, day };
}
