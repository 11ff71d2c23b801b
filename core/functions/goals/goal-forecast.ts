import { goalForecast as forecastOf } from '../../goals/forecast.ts';
import type { HistoryEntry } from '../../goals/forecast-question.ts';
import type { GoalKind } from '../../goals/goal-kind.ts';
import { dayNumber, isoDate } from '../../values/day-number.ts';
import { type Answer, isNoAnswer, isNoData, type NoAnswer, noAnswer } from '../../values/no-answer.ts';
import type { Grid } from '../grid.ts';
import { readArgument } from '../read-argument.ts';
import { readDate, readNumber } from '../read-cell.ts';
import type { FunctionResult } from '../sheet-function.ts';
import { defineGoalColumnFunction, type GoalParameter } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

/** Longer histories than some centuries are slips of the keyboard. */
const MOST_DAYS = 200_000;

const forecastKinds = ['cumulative', 'level', 'ceiling', 'at-least', 'at-most'];

const parameters = {
  dates: { label: 'Dates', description: 'The day of each value, in any order.', reads: 'date' },
  values: {
    label: 'Values',
    description: 'What each day added, not running totals; for a level, its value on each day.',
    reads: 'number',
  },
  due: goalParameters.due,
  kind: { ...goalParameters.kind, reads: forecastKinds },
  window_days: {
    label: 'Window',
    description: 'How many of the latest days tell how it goes; 28 where left out.',
    reads: 'number',
    optional: true,
    fallback: 28,
    atLeast: 1,
  },
  start: {
    label: 'Start',
    description: 'The first day that counts towards the total; the first date where left out.',
    reads: 'date',
    optional: true,
  },
  as_of: {
    label: 'As of',
    description: 'The last day that is over: later rows are left out. The last date where left out.',
    reads: 'date',
    optional: true,
  },
  weights: {
    label: 'Weights',
    description: 'For rates: what each is a share of, such as visitors, so that large days count for more.',
    reads: 'number',
    optional: true,
  },
  highest: {
    label: 'Highest',
    description: 'The most that a level can be, such as 1 for a share: it is not forecast above.',
    reads: 'number',
    optional: true,
  },
} as const satisfies Readonly<Record<string, GoalParameter>>;

type Name = keyof typeof parameters;
type Grids = Readonly<Record<string, Grid>>;

const cellsOf = (grid: Grid | undefined): readonly unknown[] =>
  grid?.rows.flatMap((row) => Array.from({ length: grid.width }, (_, column) => row[column])) ?? [];

const one = (grids: Grids, name: Name): number | string | null | NoAnswer =>
  readArgument(grids[name]?.rows[0]?.[0], name, parameters[name]);

/** The row of each date; rows without a value are no entry. A flaw in any of them spoils the forecast. */
function readHistory(grids: Grids): readonly HistoryEntry[] | NoAnswer {
  const [dates, values, weights] = [cellsOf(grids.dates), cellsOf(grids.values), cellsOf(grids.weights)];
  const isWeighted = grids.weights?.isBlank === false;
  if (dates.length !== values.length) return noAnswer('shape-mismatch', { parameter: 'values' });
  if (isWeighted && weights.length !== values.length) return noAnswer('shape-mismatch', { parameter: 'weights' });
  const entries: HistoryEntry[] = [];
  for (let row = 0; row < dates.length; row += 1) {
    const value = readNumber(values[row], 'values');
    if (isNoData(value)) continue;
    const day = readDate(dates[row], 'dates');
    const weight = isWeighted ? readNumber(weights[row], 'weights') : 1;
    if (isNoAnswer(value)) return value;
    if (isNoAnswer(day)) return day;
    if (isNoAnswer(weight)) {
      if (isNoData(weight)) continue;
      return weight;
    }
    if (weight < 0) return noAnswer('out-of-range', { parameter: 'weights', found: String(weight), atLeast: 0 });
    entries.push({ day, value, weight });
  }
  return entries.sort((left, right) => left.day - right.day);
}

const orNone = (value: number | null): Answer =>
  value === null
    ? noAnswer('too-little-history', { parameter: 'dates' })
    : Number.isFinite(value)
      ? value
      : noAnswer('out-of-range');

function answer(grids: Grids): FunctionResult {
  const entries = readHistory(grids);
  if (isNoAnswer(entries)) return entries;
  const [first, last] = [entries[0]?.day, entries[entries.length - 1]?.day];
  if (first === undefined || last === undefined) return noAnswer('no-data', { parameter: 'values' });
  const [due, kind, windowDays] = [one(grids, 'due'), one(grids, 'kind'), one(grids, 'window_days')];
  const [start, asOf] = [one(grids, 'start') ?? first, one(grids, 'as_of') ?? last];
  const highest = one(grids, 'highest');
  const flaw = [due, kind, windowDays, start, asOf, highest].find(isNoAnswer);
  if (flaw) return flaw;
  if ((asOf as number) - first > MOST_DAYS)
    return noAnswer('out-of-range', { parameter: 'dates', found: isoDate(first) });

  const forecast = forecastOf(kind as GoalKind, {
    history: entries.filter(({ day }) => day <= (asOf as number)),
    due: due as number,
    start: start as number,
    asOf: asOf as number,
    windowDays: Math.floor(windowDays as number),
    atMost: highest as number | null,
  });
  if (isNoAnswer(forecast)) return forecast;
  const { value, low, high, method, backTestError } = forecast;
  return [[orNone(value), orNone(low), orNone(high), method, orNone(backTestError)]];
}

const april = (day: number): number => dayNumber(2026, 4, day);
const days = (count: number): number[][] => Array.from({ length: count }, (_, day) => [april(day + 1)]);

/** Where an objective will land. */
export const goalForecast = defineGoalColumnFunction({
  id: 'GOAL_FORECAST',
  place: 90,
  label: 'Forecast',
  purpose:
    'Shows where you will land by the due day if it goes on as lately, with a range and how far off it was before.',
  unit: 'number',
  parameters,
  answer,
  examples: [
    {
      given: { dates: days(10), values: Array.from({ length: 10 }, () => [12]), due: '2026-04-30' },
      gives: [[360, 360, 360, 'daily-rate', 0]],
      source: 'by hand: 12 a day for 30 days',
    },
    {
      given: {
        dates: days(10),
        values: Array.from({ length: 10 }, (_, day) => [100 + 2 * day]),
        ...{ due: '2026-04-30', kind: 'level' },
      },
      gives: [[158, 158, 158, 'trend', 0]],
      source: 'by hand: 2 more each day from 100, 29 days on',
    },
    {
      given: {
        dates: days(10),
        values: Array.from({ length: 10 }, (_, day) => [82 + 2 * day]),
        ...{
          due: '2026-04-30',
          kind: 'level',
          window_days: null,
          start: null,
          as_of: null,
          weights: null,
          highest: 100,
        },
      },
      gives: [[100, 100, 100, 'trend', 0]],
      source: 'by hand: 2 points more each day, but the score ends at 100',
    },
    {
      given: { dates: days(2), values: [[5], [7]], due: '2026-04-30' },
      gives: noAnswer('too-little-history'),
    },
    { given: { dates: days(3), values: [[5], [7]], due: '2026-04-30' }, gives: noAnswer('shape-mismatch') },
  ],
  references: [
    'https://ppchero.com/3-step-diy-ppc-budget-pacing-tool',
    'https://thedataschool.co.uk/jacob-aronson/are-we-on-pace-nuanced-alternatives-to-linear-pacing-metrics',
  ],
});
