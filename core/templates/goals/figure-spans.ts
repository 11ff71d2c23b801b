import type { LevelPeriod } from '../../goals/model/objective.ts';
import type { Granularity } from '../../values/calendar-period.ts';
import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';
import type { KpiContext } from '../kpi/context.ts';
import { placeInWeek, quarterStart } from '../kpi/span-columns.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { type FigureSet, figureCell } from './figure-cells.ts';
import { optionWord } from './goal-choices.ts';

/** The days of a trend: four whole weeks. */
const RECENT_DAYS = 28;

type Span = Readonly<{ from: Formula; to: Formula }>;

const isSet = (of: Formula): Formula => binary('=', call('COUNT', of), 1);
const plus = (day: Formula, days: number): Formula => binary(days < 0 ? '-' : '+', day, Math.abs(days));

/** What the word in a cell chooses; never a finer period than the one that each row of Data stands for. */
function byPeriod(
  per: Formula,
  { week, month, quarter }: Readonly<Record<LevelPeriod, Formula>>,
  { kpi, locale }: GoalsContext,
): Formula {
  const grain = kpi?.context.grain;
  if (grain === 'quarter') return quarter;
  const is = (option: LevelPeriod): Formula => binary('=', per, optionWord('periods', option, locale.goalTexts));
  const coarse = when(is('quarter'), quarter, month);
  return grain === 'month' ? coarse : when(is('week'), week, coarse);
}

/** The last day of the last week, month or quarter that is over on a day; the word in the cell says which. */
export function lastPeriodEnd(day: Formula, per: Formula, context: GoalsContext): Formula {
  const next = plus(day, 1);
  const weekday = placeInWeek(day, context.calendar);
  const periods = {
    week: when(binary('=', weekday, 7), day, binary('-', day, weekday)),
    month: call('EOMONTH', next, -1),
    quarter: plus(quarterStart(next, context.calendar), -1),
  };
  return byPeriod(per, periods, context);
}

/** The first day of the week, month or quarter that ends on a day. */
export function periodStartOf(end: Formula, per: Formula, context: GoalsContext): Formula {
  const periods = {
    week: plus(end, -6),
    month: plus(call('EOMONTH', end, -1), 1),
    quarter: plus(call('EOMONTH', end, -3), 1),
  };
  return byPeriod(per, periods, context);
}

/** The recent days that end on a day: as many whole months or quarters where the data is no finer. */
function recentFrom(end: Formula, grain: Granularity): Formula {
  if (grain === 'month') return plus(call('EOMONTH', end, -3), 1);
  if (grain === 'quarter') return plus(call('EOMONTH', end, -6), 1);
  return plus(end, 1 - RECENT_DAYS);
}

const lastYear = (day: Formula): Formula => call('EDATE', day, -12);

/** The last day of a span in the year before: the end of February is the end of February in every year. */
const endLastYear = (day: Formula): Formula =>
  when(binary('=', day, call('EOMONTH', day, 0)), call('EOMONTH', day, -12), lastYear(day));

/**
 * What day of last year a season had come to: on 28 February of a leap year the one before, so that the 29th, which last
 * year did not have, is not over a day early.
 */
function seasonDay(asOf: Formula, due: Formula): Formula {
  const beforeMonthEnd = call('MIN', lastYear(asOf), plus(call('EOMONTH', asOf, -12), -1));
  const within = when(binary('=', asOf, call('EOMONTH', asOf, 0)), call('EOMONTH', asOf, -12), beforeMonthEnd);
  return when(binary('<', asOf, due), within, endLastYear(due));
}

/** Whether the measure of a slot is a level: read from a period that is over, not gathered. */
export function isLevel(slot: Slot, { locale }: GoalsContext): Formula {
  const kind = workingCell(slot, 'kind');
  const is = (option: 'level' | 'at-least' | 'at-most'): Formula => binary('=', kind, locale.goalTexts.kinds[option]);
  return call('OR', is('level'), is('at-least'), is('at-most'));
}

/**
 * The first and the last day of a span by formula; empty where it does not apply. A baseline needs data from its first
 * day on, a season only a plan that asks for one.
 */
export function spanOf(
  set: FigureSet,
  slot: Slot,
  context: GoalsContext,
  firstDay: Formula,
  { grain, dates }: Pick<KpiContext, 'grain' | 'dates'>,
): Span {
  // Data without dates has one total, which is neither that of last year nor that of the days before.
  if (dates.length === 0 && set !== 'actual') return { from: empty, to: empty };
  const of = (name: 'start' | 'due' | 'end' | 'from' | 'to' | 'as_of'): Formula => workingCell(slot, name);
  // Days before the first one in Data brought neither much nor little: nobody counted.
  const recent = (end: Formula): Formula => call('MAX', recentFrom(end, grain), firstDay);
  switch (set) {
    case 'actual':
      return { from: of('from'), to: of('to') };
    case 'baseline':
      return guarded(baselineSpan(slot, context, grain), [isSet(of('start')), isSet(of('due'))], firstDay);
    case 'recent':
      return guarded({ from: recent(of('end')), to: of('end') }, [isSet(of('end'))], null);
    case 'before': {
      const next = figureCell('recent', 'from', slot, context);
      const end = plus(next, -1);
      return guarded({ from: recentFrom(end, grain), to: end }, [isSet(next)], firstDay);
    }
    case 'season':
    case 'season_gone': {
      const word = optionWord('curves', 'seasonal', context.locale.goalTexts);
      // What part of a rate or a stock had come by a day says nothing.
      const isAsked = call('AND', binary('=', workingCell(slot, 'curve'), word), call('NOT', isLevel(slot, context)));
      const to = set === 'season' ? endLastYear(of('due')) : seasonDay(of('as_of'), of('due'));
      const span = { from: lastYear(of('start')), to };
      return guarded(span, [isAsked, isSet(of('start')), isSet(of('due')), isSet(of('as_of'))], firstDay);
    }
  }
}

/** As long as the objective for what is gathered, the last period before it for a level. */
function baselineSpan(slot: Slot, context: GoalsContext, grain: Granularity): Span {
  const [start, due] = [workingCell(slot, 'start'), workingCell(slot, 'due')];
  const per = inputCell(slot, 'per');
  const end = lastPeriodEnd(plus(start, -1), per, context);
  const level = isLevel(slot, context);
  const before = grain === 'month' || grain === 'quarter' ? monthsBefore(start, due) : daysBefore(start, due);
  return { from: when(level, periodStartOf(end, per, context), before.from), to: when(level, end, before.to) };
}

const daysBefore = (start: Formula, due: Formula): Span => ({
  from: binary('-', start, plus(binary('-', due, start), 1)),
  to: plus(start, -1),
});

/** Each row stands for a month and is dated on its first day, which as many days before may leave out. */
function monthsBefore(start: Formula, due: Formula): Span {
  const years = binary('*', binary('-', call('YEAR', due), call('YEAR', start)), 12);
  const months = plus(binary('+', years, binary('-', call('MONTH', due), call('MONTH', start))), 2);
  return { from: plus(call('EOMONTH', start, binary('-', 0, months)), 1), to: call('EOMONTH', start, -1) };
}

/** A span only where all conditions hold, and Data has its first day where that matters. */
function guarded({ from, to }: Span, conditions: readonly Formula[], firstDay: Formula | null): Span {
  const inTime = firstDay === null ? from : when(binary('<', from, firstDay), empty, from);
  const nested = (answer: Formula): Formula =>
    conditions.reduceRight<Formula>((rest, condition) => when(condition, rest, empty), answer);
  return { from: nested(inTime), to: nested(to) };
}
