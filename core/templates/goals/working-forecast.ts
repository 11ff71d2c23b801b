import { fill } from '../../locales/fill.ts';
import { isoDate } from '../../values/day-number.ts';
import { binary, call, empty, type Formula, firstOf, range, when } from '../../workbook/formula.ts';
import { builtFor, type GoalsContext, type Slot, workingCell } from './context.ts';
import { figureCell, figureColumns, needsRow } from './figure-cells.ts';
import { isLevel } from './figure-spans.ts';
import { isNamed } from './measures.ts';
import { type TestedForecast, testedForecast } from './tested-forecast.ts';
import type { SomeWorkings } from './workings-sheet.ts';

/** Fewer days of history than this are no ground for a forecast. */
const LEAST_DAYS = 3;

/** Further than any figure, where a level has no bound. */
const UNBOUNDED = 1e15;

const isSet = (...of: readonly Formula[]): Formula => binary('=', call('COUNT', ...of), of.length);

/**
 * Where an objective lands if it goes on as it did lately. The forecast is live; its range, its trend and its error are
 * numbers that the build found by trying the method on the data's own past, and say of which day they are.
 */
export function forecastWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts, goalsSheetTexts: texts } = context.locale;
  if (context.kpi === null) return { forecast_method: when(isFilled(slot), texts.forecastNeedsData, empty) };
  const tested = testOf(slot, context);
  const of = (name: 'actual' | 'recent' | 'before' | 'due' | 'recent_days' | 'forecast'): Formula =>
    workingCell(slot, name);
  const [from, to] = [figureCell('recent', 'from', slot, context), figureCell('recent', 'to', slot, context)];
  const isFinal = binary('>=', context.reportDate, of('due'));
  const level = isLevel(slot, context);
  const isTravelling = call('OR', level, isGathered(slot, context));
  const isCounted = call('AND', isSet(workingCell(slot, 'counted')), isTravelling);
  const daysLeft = binary('-', of('due'), call('MAX', context.reportDate, binary('-', workingCell(slot, 'start'), 1)));
  const rest = binary('*', binary('/', of('recent'), of('recent_days')), daysLeft);
  const leads = binary('+', recentLevel(slot), builtFor(slot, 'drift', context));
  const lands = when(
    level,
    call('MAX', builtFor(slot, 'least', context), call('MIN', builtFor(slot, 'most', context), leads)),
    binary('+', of('actual'), rest),
  );
  const hasGround = call('AND', isSet(of('recent')), binary('>=', call('SUM', of('recent_days')), LEAST_DAYS));
  return {
    recent: figureCell('recent', 'value', slot, context),
    before: figureCell('before', 'value', slot, context),
    recent_days: when(isSet(from, to), binary('+', binary('-', to, from), 1), empty),
    change: when(
      isSet(of('recent'), of('before')),
      when(
        binary('=', of('before'), 0),
        empty,
        binary('/', binary('-', of('recent'), of('before')), call('ABS', of('before'))),
      ),
      empty,
    ),
    range_low: tested?.low ?? '',
    range_high: tested?.high ?? '',
    drift: tested?.drift ?? 0,
    least: tested?.least ?? -UNBOUNDED,
    most: tested?.most ?? UNBOUNDED,
    tested_method: methodText(tested, slot, context),
    forecast: when(
      call('AND', isCounted, isSet(of('due'), of('actual'))),
      when(isFinal, of('actual'), when(hasGround, lands, empty)),
      empty,
    ),
    forecast_low: rangeEnd('range_low', slot, { level, isFinal, daysLeft }, context),
    forecast_high: rangeEnd('range_high', slot, { level, isFinal, daysLeft }, context),
    forecast_method: firstOf(
      [
        [call('NOT', isFilled(slot)), empty],
        [call('NOT', call('AND', isTravelling, isAsked(slot, context))), texts.forecastNeedsData],
        [call('NOT', isCounted), texts.forecastTooShort],
        [isFinal, goalTexts.methods.final],
        [call('NOT', isSet(of('forecast'))), texts.forecastTooShort],
      ],
      builtFor(slot, 'tested_method', context),
    ),
  };
}

/** What the recent days tell of a level; of one that adds up, what a period as long as its last one would hold. */
function recentLevel(slot: Slot): Formula {
  const of = (name: 'recent' | 'recent_days' | 'from' | 'to' | 'is_sum'): Formula => workingCell(slot, name);
  const length = binary('+', binary('-', of('to'), of('from')), 1);
  const ofPeriod = binary('*', binary('/', of('recent'), of('recent_days')), length);
  return when(binary('=', of('is_sum'), 1), ofPeriod, of('recent'));
}

const isFilled = (slot: Slot): Formula => binary('<>', workingCell(slot, 'text'), '');

/** Whether Data can be asked for what an objective is measured by. */
function isAsked(slot: Slot, context: GoalsContext): Formula {
  const measureNo = workingCell(slot, 'measure_no');
  const [first, column] = [needsRow(context), figureColumns.value];
  const places = range(first, column, first + Math.max(0, context.measures.length - 1), column, 'goal-figures');
  // AND looks at all that it is given, and there is no measure 0.
  const place = call('INDEX', places, call('MAX', 1, measureNo));
  return call('AND', binary('>', measureNo, 0), binary('>', place, 0));
}

function isGathered(slot: Slot, { locale }: GoalsContext): Formula {
  const kind = workingCell(slot, 'kind');
  const { kinds } = locale.goalTexts;
  return call('OR', binary('=', kind, kinds.cumulative), binary('=', kind, kinds.ceiling));
}

/** Likely from, or likely to: as far from the forecast as the method was off; what never shrank ends at no less than it is. */
function rangeEnd(
  end: 'range_low' | 'range_high',
  slot: Slot,
  { level, isFinal, daysLeft }: Readonly<Record<'level' | 'isFinal' | 'daysLeft', Formula>>,
  context: GoalsContext,
): Formula {
  const [forecast, actual, known] = [
    workingCell(slot, 'forecast'),
    workingCell(slot, 'actual'),
    builtFor(slot, end, context),
  ];
  const off = binary('+', forecast, binary('*', known, when(level, 1, daysLeft)));
  const floor = binary('+', builtFor(slot, 'least', context), when(level, 0, actual));
  const there =
    end === 'range_low'
      ? call('MIN', forecast, call('MAX', floor, off))
      : call('MAX', forecast, call('MIN', builtFor(slot, 'most', context), off));
  return when(isSet(forecast, known), when(isFinal, empty, there), empty);
}

function testOf({ objective }: Slot, context: GoalsContext): TestedForecast | null {
  const measure = context.measures.find((one) => isNamed(one, objective?.measure));
  return objective === null || measure === undefined ? null : testedForecast(objective, measure, context);
}

/** How it is forecast, and how far off that was before. */
function methodText(tested: TestedForecast | null, { objective }: Slot, { locale }: GoalsContext): string {
  const { goalTexts, goalsSheetTexts: texts } = locale;
  if (tested === null) return objective === null ? texts.forecastUntested : texts.forecastNotEnough;
  const method = goalTexts.methods[tested.method];
  if (tested.error === null) return fill(texts.forecastNotTried, { method });
  const error = fill(goalTexts.figures.percent, { number: Math.round(tested.error * 100) });
  return fill(texts.forecastTried, { method, error, day: isoDate(tested.day) });
}
