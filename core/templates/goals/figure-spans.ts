import type { Granularity } from '../../values/calendar-period.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { type FigureSet, figureCell } from './figure-cells.ts';
import { optionWord } from './goal-choices.ts';

/** The days of a trend: four whole weeks. */
const RECENT_DAYS = 28;

type Span = Readonly<{ from: Formula; to: Formula }>;

const isSet = (of: Formula): Formula => binary('=', call('COUNT', of), 1);
const plus = (day: Formula, days: number): Formula => binary(days < 0 ? '-' : '+', day, Math.abs(days));

/** The last day of the last week, month or quarter that is over on a day; the word in the cell says which. */
export function lastPeriodEnd(day: Formula, per: Formula, context: GoalsContext): Formula {
  const { goalTexts } = context.locale;
  const next = plus(day, 1);
  const weekday = call('WEEKDAY', day, 2);
  const quarter = call('INT', binary('/', binary('-', call('MONTH', next), 1), 3));
  return firstOf(
    [
      [
        binary('=', per, optionWord('periods', 'week', goalTexts)),
        when(binary('=', weekday, 7), day, binary('-', day, weekday)),
      ],
      [
        binary('=', per, optionWord('periods', 'quarter', goalTexts)),
        plus(call('DATE', call('YEAR', next), plus(binary('*', quarter, 3), 1), 1), -1),
      ],
    ],
    call('EOMONTH', next, -1),
  );
}

/** The first day of the week, month or quarter that ends on a day. */
export function periodStartOf(end: Formula, per: Formula, context: GoalsContext): Formula {
  const { goalTexts } = context.locale;
  return firstOf(
    [
      [binary('=', per, optionWord('periods', 'week', goalTexts)), plus(end, -6)],
      [binary('=', per, optionWord('periods', 'quarter', goalTexts)), plus(call('EOMONTH', end, -3), 1)],
    ],
    plus(call('EOMONTH', end, -1), 1),
  );
}

/** The recent days that end on a day: as many whole months or quarters where the data is no finer. */
function recentFrom(end: Formula, grain: Granularity): Formula {
  if (grain === 'month') return plus(call('EOMONTH', end, -3), 1);
  if (grain === 'quarter') return plus(call('EOMONTH', end, -6), 1);
  return plus(end, 1 - RECENT_DAYS);
}

const lastYear = (day: Formula): Formula => call('EDATE', day, -12);

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
export function spanOf(set: FigureSet, slot: Slot, context: GoalsContext, firstDay: Formula, grain: Granularity): Span {
  const of = (name: 'start' | 'due' | 'end' | 'from' | 'to' | 'as_of'): Formula => workingCell(slot, name);
  switch (set) {
    case 'actual':
      return { from: of('from'), to: of('to') };
    case 'baseline':
      return guarded(baselineSpan(slot, context), [isSet(of('start')), isSet(of('due'))], firstDay);
    case 'recent':
      return guarded({ from: recentFrom(of('end'), grain), to: of('end') }, [isSet(of('end'))], null);
    case 'before': {
      const recent = figureCell('recent', 'from', slot, context);
      const end = plus(recent, -1);
      return guarded({ from: recentFrom(end, grain), to: end }, [isSet(recent)], firstDay);
    }
    case 'season':
    case 'season_gone': {
      const word = optionWord('curves', 'seasonal', context.locale.goalTexts);
      const isAsked = binary('=', workingCell(slot, 'curve'), word);
      const end = set === 'season' ? of('due') : call('MIN', of('as_of'), of('due'));
      const span = { from: lastYear(of('start')), to: lastYear(end) };
      return guarded(span, [isAsked, isSet(of('start')), isSet(of('due')), isSet(of('as_of'))], firstDay);
    }
  }
}

/** As long as the objective for what is gathered, the last period before it for a level. */
function baselineSpan(slot: Slot, context: GoalsContext): Span {
  const [start, due] = [workingCell(slot, 'start'), workingCell(slot, 'due')];
  const before = plus(start, -1);
  const per = inputCell(slot, 'per');
  const end = lastPeriodEnd(before, per, context);
  const length = plus(binary('-', due, start), 1);
  return {
    from: when(isLevel(slot, context), periodStartOf(end, per, context), binary('-', start, length)),
    to: when(isLevel(slot, context), end, before),
  };
}

/** A span only where all conditions hold, and Data has its first day where that matters. */
function guarded({ from, to }: Span, conditions: readonly Formula[], firstDay: Formula | null): Span {
  const inTime = firstDay === null ? from : when(binary('<', from, firstDay), empty, from);
  const nested = (answer: Formula): Formula =>
    conditions.reduceRight<Formula>((rest, condition) => when(condition, rest, empty), answer);
  return { from: nested(inTime), to: nested(to) };
}
