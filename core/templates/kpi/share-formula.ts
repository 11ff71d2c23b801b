import type { Field } from '../../fields/field.ts';
import { binary, call, cell, empty, type Formula, type RangeReference, when } from '../../workbook/formula.ts';
import type { KpiContext } from './context.ts';
import { overStage } from './deal-stages.ts';
import type { FieldSource } from './field-sources.ts';
import type { KpiLayout } from './layout.ts';

/** The rows whose value is this cell's: compared, never used as a criterion, since `a*` or `>5` would be read as a pattern. */
export const valueMask = (values: RangeReference, wanted: Formula): Formula => binary('=', values, wanted);

/** The rows of the whole span of the KPI sheet's total, by date column: one formula object each, computed once. */
export type SpanMasks = (dates: number | null) => Formula | null;

export function spanMasks(context: KpiContext, layout: KpiLayout): SpanMasks {
  const known = new Map<number, Formula>();
  const total = layout.columns.total;
  const masks = (dates: number): Formula => {
    const days = context.data(dates);
    const isAfter = binary('>=', days, cell(layout.fromRow, total, { sheet: 'kpis' }));
    return binary('*', isAfter, binary('<=', days, cell(layout.toRow, total, { sheet: 'kpis' })));
  };
  return (dates) => {
    if (dates === null || layout.reportDate === null) return null;
    const mask = known.get(dates) ?? masks(dates);
    known.set(dates, mask);
    return mask;
  };
}

/** The rows of one value within the span, by date column; shared between the columns of a sheet's row. */
export function rowMasks(value: Formula, spans: SpanMasks): (dates: number | null) => Formula {
  const known = new Map<Formula | null, Formula>();
  return (dates) => {
    const span = spans(dates);
    const mask = known.get(span) ?? binary('*', value, span ?? 1);
    known.set(span, mask);
    return mask;
  };
}

/** A field's figure over the rows of one value, empty where they hold no number. */
export function shareFormula(
  field: Field,
  source: Exclude<FieldSource, { kind: 'derived' }>,
  masks: (dates: number | null) => Formula,
  context: KpiContext,
): Formula {
  const rows = masks(source.dates);
  if (source.kind === 'dated-records') return call('SUMPRODUCT', rows, isNumber(context.data(source.dates)));
  if (source.kind === 'staged-records')
    return overStage(context.data(source.stage.column), source.stage, (mask) =>
      call('SUMPRODUCT', binary('*', rows, binary('*', mask, 1))),
    );
  if (source.kind === 'cohort-records')
    return call('SUMPRODUCT', rows, isNumber(context.data(source.dates)), isNumber(context.data(source.reached)));
  const values = context.data(source.column);
  if (source.kind === 'named-records') return call('SUMPRODUCT', rows, binary('*', binary('<>', values, ''), 1));
  const { only } = source;
  const over = (of: Formula): Formula =>
    only === undefined
      ? call('SUMPRODUCT', rows, of)
      : overStage(context.data(only.column), only, (mask) => call('SUMPRODUCT', binary('*', rows, mask), of));
  const [sum, count] = [over(values), over(isNumber(values))];
  const answer = field.overTime === 'sum' ? sum : binary('/', sum, count);
  return when(binary('=', count, 0), empty, answer);
}

const isNumber = (values: Formula): Formula => binary('*', call('ISNUMBER', values), 1);
