import type { Field } from '../../fields/field.ts';
import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';
import type { KpiContext } from '../kpi/context.ts';
import { overStage } from '../kpi/deal-stages.ts';
import type { FieldSource } from '../kpi/field-sources.ts';
import { shareFormula } from '../kpi/share-formula.ts';
import type { SupportedMetric } from '../kpi/supported-metrics.ts';
import { ANY_NUMBER } from './any-number.ts';

/** Which rows of Data count, given the column that dates them. */
export type RowMask = (dates: number | null) => Formula;

/** The days of a mask, and whether days alone decide: no filter is typed. */
export type MaskedSpan = Readonly<{ from: Formula; to: Formula; isUnfiltered: Formula }>;

/** Later than any day. */
const FAR = 1_000_000;

const isNumber = (values: Formula): Formula => binary('*', call('ISNUMBER', values), 1);

/** A field's figure over some rows of Data, empty where they hold no number: stocks are those of the edge of the span. */
export function maskedFigure(
  field: Field,
  source: Exclude<FieldSource, { kind: 'derived' }>,
  rows: RowMask,
  span: MaskedSpan,
  context: KpiContext,
): Formula {
  const isStock = field.overTime === 'first' || field.overTime === 'last';
  if (source.kind !== 'column' || !isStock || source.dates === null) return shareFormula(field, source, rows, context);
  const [values, dates] = [context.data(source.column), context.data(source.dates)];
  const known = binary('*', rows(source.dates), isNumber(values));
  const isLast = field.overTime === 'last';
  const edge = isLast ? lastDay(known, dates) : firstDay(known, dates);
  const byDays = call(
    isLast ? 'MAXIFS' : 'MINIFS',
    ...[dates, dates, binary('&', '>=', span.from), dates, binary('&', '<=', span.to), values, ANY_NUMBER],
  );
  const at = (day: Formula): Formula => {
    const atEdge = binary('*', known, binary('=', dates, day));
    const sum = call('SUMPRODUCT', atEdge, values);
    return field.acrossDimensions === 'mean' ? binary('/', sum, call('SUMPRODUCT', atEdge)) : sum;
  };
  // Arithmetic with a date that could not be read would be an error; criteria pass over it, but take no filters.
  const hasText = binary('>', call('COUNTA', dates), call('COUNT', dates));
  const answer = when(hasText, when(span.isUnfiltered, at(byDays), empty), at(edge));
  return when(binary('=', call('SUMPRODUCT', known), 0), empty, answer);
}

const lastDay = (known: Formula, dates: Formula): Formula => call('SUMPRODUCT', call('MAX', binary('*', known, dates)));

/** The least of some days, as the greatest of what they lack to a far day: MIN would take the rows left out for 0. */
function firstDay(known: Formula, dates: Formula): Formula {
  const lack = binary('+', binary('*', dates, -1), FAR);
  return binary('-', FAR, call('SUMPRODUCT', call('MAX', binary('*', known, lack))));
}

/** Mean days from one date column to a later one over some rows. */
export function maskedMeanDays(
  { later, earlier, only }: Extract<SupportedMetric, { kind: 'mean-days' }>,
  rows: RowMask,
  context: KpiContext,
): Formula {
  const [to, from] = [context.data(later), context.data(earlier)];
  const both = binary('*', rows(later), binary('*', isNumber(to), isNumber(from)));
  const over = (of: readonly Formula[]): Formula =>
    only === null
      ? call('SUMPRODUCT', both, ...of)
      : overStage(context.data(only.column), only, (mask) => call('SUMPRODUCT', binary('*', both, mask), ...of));
  const count = over([]);
  return when(binary('=', count, 0), empty, binary('/', binary('-', over([to]), over([from])), count));
}
