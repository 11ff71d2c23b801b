import type { Field } from '../../fields/field.ts';
import { binary, call, empty, type Formula, type Operand, when } from '../../workbook/formula.ts';
import type { DataRange } from './data-ranges.ts';
import { overStage, type StageFilter } from './deal-stages.ts';
import type { FieldSource } from './field-sources.ts';

/** The two cells that say which days a figure is of; null where the data has no dates. */
export type Span = Readonly<{ from: Formula; to: Formula }> | null;

/** COUNTIFS has no word for "is a number"; every real figure is above this. */
const ANY_NUMBER = '>=-999999999999999';

/** Criteria pairs that keep the rows of a span. */
const within = (dates: Formula, span: NonNullable<Span>): readonly Operand[] => [
  dates,
  binary('&', '>=', span.from),
  dates,
  binary('&', '<=', span.to),
];

/** A field's figure over the days of a span, empty where there is no data: each field adds up in its own way. */
export function spanFormula(field: Field, source: FieldSource, span: Span, data: DataRange): Formula | null {
  switch (source.kind) {
    case 'derived':
      return null;
    case 'dated-records':
      return span === null ? call('COUNT', data(source.dates)) : call('COUNTIFS', ...within(data(source.dates), span));
    case 'cohort-records': {
      const days = span === null ? [data(source.dates), '>0'] : within(data(source.dates), span);
      return call('COUNTIFS', ...days, data(source.reached), '>0');
    }
    case 'named-records': {
      const days = source.dates === null || span === null ? [] : within(data(source.dates), span);
      return call('COUNTIFS', data(source.column), '<>', ...days);
    }
    case 'staged-records': {
      const rows = inSpan(source.dates, span, data);
      return overStage(data(source.stage.column), source.stage, (mask) => call('SUMPRODUCT', binary('*', mask, rows)));
    }
    case 'column': {
      if (source.only) return stagedFormula(source.column, source.only, inSpan(source.dates, span, data), data);
      const days = source.dates === null || span === null ? [] : within(data(source.dates), span);
      return columnFormula(field, data(source.column), source.dates === null ? null : data(source.dates), days);
    }
  }
}

/** The rows of a span as a mask, for what COUNTIFS and SUMIFS have no criterion for. */
function inSpan(dates: number | null, span: Span, data: DataRange): Operand {
  if (dates === null || span === null) return 1;
  const days = data(dates);
  return binary('*', binary('>=', days, span.from), binary('<=', days, span.to));
}

/** The sum over the rows at a stage, empty where they hold no number. */
function stagedFormula(column: number, only: StageFilter, rows: Operand, data: DataRange): Formula {
  const over = (of: Formula): Formula =>
    overStage(data(only.column), only, (mask) => call('SUMPRODUCT', binary('*', mask, rows), of));
  const isNumber = binary('*', call('ISNUMBER', data(column)), 1);
  return when(binary('=', over(isNumber), 0), empty, over(data(column)));
}

function columnFormula(field: Field, values: Formula, dates: Formula | null, days: readonly Operand[]): Formula {
  const count = call('COUNTIFS', values, ANY_NUMBER, ...days);
  const orEmpty = (answer: Formula): Formula => when(binary('=', count, 0), empty, answer);
  const sum = days.length === 0 ? call('SUM', values) : call('SUMIFS', values, ...days);
  switch (field.overTime) {
    case 'sum':
      return orEmpty(sum);
    case 'mean':
      return orEmpty(call('AVERAGEIFS', values, values, ANY_NUMBER, ...days));
    case 'none':
      return when(binary('=', count, 1), sum, empty);
    case 'first':
    case 'last': {
      if (dates === null) return orEmpty(sum);
      const edge = call(field.overTime === 'first' ? 'MINIFS' : 'MAXIFS', dates, values, ANY_NUMBER, ...days);
      return orEmpty(call('SUMIFS', values, dates, edge));
    }
  }
}

/** Mean days from one date column to a later one, over the rows whose later date is in the span. */
export function meanDaysFormula(
  later: number,
  earlier: number,
  only: StageFilter | null,
  span: Span,
  data: DataRange,
): Formula {
  if (only !== null) return stagedMeanDays(later, earlier, only, span, data);
  const days: readonly Operand[] = span === null ? [data(later), '>0'] : within(data(later), span);
  const both = [...days, data(earlier), '>0'] as const;
  const gap = binary('-', call('SUMIFS', data(later), ...both), call('SUMIFS', data(earlier), ...both));
  const count = call('COUNTIFS', ...both);
  return when(binary('=', count, 0), empty, binary('/', gap, count));
}

/** The same over the rows at a stage: an open deal's close date is only hoped for. */
function stagedMeanDays(later: number, earlier: number, only: StageFilter, span: Span, data: DataRange): Formula {
  const hasBoth = binary('*', call('ISNUMBER', data(later)), call('ISNUMBER', data(earlier)));
  const rows = (mask: Formula): Formula => binary('*', mask, binary('*', inSpan(later, span, data), hasBoth));
  const over = (of: readonly Formula[]): Formula =>
    overStage(data(only.column), only, (mask) => call('SUMPRODUCT', rows(mask), ...of));
  const count = over([]);
  const gap = binary('-', over([data(later)]), over([data(earlier)]));
  return when(binary('=', count, 0), empty, binary('/', gap, count));
}
