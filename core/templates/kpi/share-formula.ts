import type { Field } from '../../fields/field.ts';
import { binary, call, cell, empty, type Formula, type RangeReference, when } from '../../workbook/formula.ts';
import type { KpiContext } from './context.ts';
import type { FieldSource } from './field-sources.ts';
import type { KpiLayout } from './layout.ts';

/** The rows whose value is this cell's: compared, never used as a criterion, since `a*` or `>5` would be read as a pattern. */
export const valueMask = (values: RangeReference, wanted: Formula): Formula => binary('=', values, wanted);

/** Rows of the whole span of the KPI sheet's total. */
function inSpan(dates: Formula, layout: KpiLayout): Formula {
  const total = layout.columns.total;
  return binary(
    '*',
    binary('>=', dates, cell(layout.fromRow, total, { sheet: 'kpis' })),
    binary('<=', dates, cell(layout.toRow, total, { sheet: 'kpis' })),
  );
}

/** Masks are shared between the columns of a row, so that each is computed once. */
const known = new WeakMap<Formula, Map<number | null, Formula>>();

function rowsOf(mask: Formula, dates: number | null, layout: KpiLayout, context: KpiContext): Formula {
  const byDates = known.get(mask) ?? new Map<number | null, Formula>();
  known.set(mask, byDates);
  const isUndated = dates === null || layout.reportDate === null;
  const rows = byDates.get(dates) ?? binary('*', mask, isUndated ? 1 : inSpan(context.data(dates), layout));
  byDates.set(dates, rows);
  return rows;
}

/** A field's figure over the rows of one value, empty where they hold no number. */
export function shareFormula(
  field: Field,
  source: Exclude<FieldSource, { kind: 'derived' }>,
  mask: Formula,
  layout: KpiLayout,
  context: KpiContext,
): Formula {
  const rows = rowsOf(mask, source.dates, layout, context);
  if (source.kind === 'dated-records') return call('SUMPRODUCT', rows, isNumber(context.data(source.dates)));
  const values = context.data(source.column);
  if (source.kind === 'named-records') return call('SUMPRODUCT', rows, binary('*', binary('<>', values, ''), 1));
  const sum = call('SUMPRODUCT', rows, values);
  const count = call('SUMPRODUCT', rows, isNumber(values));
  const answer = field.overTime === 'sum' ? sum : binary('/', sum, count);
  return when(binary('=', count, 0), empty, answer);
}

const isNumber = (values: Formula): Formula => binary('*', call('ISNUMBER', values), 1);
