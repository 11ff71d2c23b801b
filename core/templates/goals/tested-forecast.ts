import { goalForecast } from '../../goals/forecast.ts';
import type { Forecast, HistoryEntry } from '../../goals/forecast-question.ts';
import type { GoalKind } from '../../goals/goal-kind.ts';
import { filterNames, type LevelPeriod, type Objective } from '../../goals/model/objective.ts';
import { type Granularity, granularities, periodEnd, periodStart, periodsBetween } from '../../values/calendar-period.ts';
import { calendarDate, type DayNumber, dayNumber } from '../../values/day-number.ts';
import { isNoAnswer } from '../../values/no-answer.ts';
import type { KpiContext } from '../kpi/context.ts';
import type { GoalsContext } from './context.ts';
import { historyOf, spreadOverDays } from './history.ts';
import type { Measure } from './measures.ts';

/**
 * What the data's own past says of a forecast, as numbers that a live formula goes on with: of something gathered, the
 * ends of the range as shares of what is still to come; of a level, as distances from the forecast, and how far the
 * trend leads away from the recent level by the due day.
 */
export type TestedForecast = Readonly<{
  low: number | null;
  high: number | null;
  drift: number;
  method: Forecast['method'];
  error: number | null;
  /** The day up to which the data was known. */
  day: DayNumber;
}>;

const RECENT_DAYS = 28;

/** The last day that counts at the time of the build. */
export function reportDay({ choices, kpi }: GoalsContext): DayNumber {
  const yesterday = choices.today - 1;
  if (choices.asOf !== null) return choices.asOf;
  if (kpi === null) return yesterday;
  const { dates, table, grain } = kpi.context;
  const days = dates.flatMap((column) => (table.columns[column]?.cells ?? []) as readonly unknown[]);
  const last = days.reduce<number>((most, day) => (typeof day === 'number' && day > most ? day : most), 0);
  return last === 0 ? yesterday : Math.min(periodEnd(periodStart(last, grain), grain), yesterday);
}

/** The rows of the data that an objective's filters let through; none where a filter has no column. */
function rowsOf({ filters }: Objective, { table }: KpiContext): readonly number[] {
  const asked = filterNames.flatMap((name) => {
    const wanted = filters[name];
    if (wanted === undefined || wanted === '') return [];
    const id = name === 'data_owner' ? 'owner' : name;
    const column = table.columns.find(({ field, type }) => field === id && type === 'text');
    return [{ cells: column?.cells ?? [], wanted: wanted.toLowerCase() }];
  });
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return rows.filter((row) => asked.every(({ cells, wanted }) => String(cells[row] ?? '').toLowerCase() === wanted));
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

/** Entries that add up as the levels that they are read as: what each whole period holds. */
function periodSums(
  entries: readonly HistoryEntry[],
  end: DayNumber,
  per: LevelPeriod,
  kpi: KpiContext,
): readonly HistoryEntry[] {
  const granularity = granularities[
    Math.max(granularities.indexOf(per), granularities.indexOf(kpi.grain))
  ] as Granularity;
  const first = kpi.firstDay ?? end;
  const sums = new Map(
    periodsBetween(first, end, granularity)
      .filter((start) => start >= first && periodEnd(start, granularity) <= end)
      .map((start) => [periodEnd(start, granularity), 0]),
  );
  for (const { day, value } of entries) {
    const key = periodEnd(periodStart(day, granularity), granularity);
    const sum = sums.get(key);
    if (sum !== undefined) sums.set(key, sum + value);
  }
  return [...sums].map(([day, value]) => ({ day, value, weight: 1 }));
}

/** What the live formula takes for the recent level: the last of a stock, the mean of all else. */
function recentLevel(recent: readonly HistoryEntry[], { of }: Measure): number {
  const isStock = 'overTime' in of && of.overTime === 'last';
  const last = recent[recent.length - 1];
  return isStock && last ? last.value : weightedMean(recent);
}

/** Tries the forecast of an objective on the data's own past; null where the data has too little of one. */
export function testedForecast(objective: Objective, measure: Measure, context: GoalsContext): TestedForecast | null {
  const { start, due } = objective;
  if (context.kpi === null || !measure.isCounted || start === null || due === null) return null;
  const kpi = context.kpi.context;
  const day = reportDay(context);
  const end = Math.min(day, due);
  const kind: GoalKind = objective.kind ?? measure.kind;
  const isGathered = kind === 'cumulative' || kind === 'ceiling';
  const entries = historyOf(measure.of, rowsOf(objective, kpi), kpi).filter((entry) => entry.day <= end);
  const adds = measure.kind === 'cumulative';
  const history = isGathered
    ? spreadOverDays(entries, kpi)
    : adds
      ? periodSums(entries, end, objective.per ?? 'month', kpi)
      : entries;
  const window = windowDays(end, kpi);
  const forecast = goalForecast(kind, { history, due, start, asOf: end, windowDays: window });
  if (isNoAnswer(forecast)) return null;
  const { value, low, high, method, backTestError: error } = forecast;
  if (method === 'final') return null;
  const done = history.reduce((sum, entry) => (entry.day >= start && entry.day <= due ? sum + entry.value : sum), 0);
  const recent = history.filter((entry) => entry.day > end - window);
  const drift = method !== 'trend' || recent.length === 0 ? 0 : value - recentLevel(recent, measure);
  const rest = value - done;
  const relative = (bound: number | null): number | null => {
    if (bound === null) return null;
    if (!isGathered) return bound - value;
    return rest === 0 ? null : (bound - done) / rest;
  };
  return { low: relative(low), high: relative(high), drift, method, error, day };
}
