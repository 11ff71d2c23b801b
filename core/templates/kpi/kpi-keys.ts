import type { Field } from '../../fields/field.ts';
import type { Metric } from '../../metrics/metric.ts';
import { periodKey } from '../../workbook/ownership/period-key.ts';
import type { KpiContext } from './context.ts';
import type { KpiLayout } from './layout.ts';

/** What a row or column of a figure is, in every language. */
export const figureKey = (of: Field | Metric): string =>
  'overTime' in of ? `field:${of.id}` : `metric:${of.markedAs ?? of.id}`;

type Keys = (string | null)[];

/** What each row of the KPI sheet is, down to the last figure. */
export function kpiRowKeys(layout: KpiLayout): readonly (string | null)[] {
  const keys: Keys = Array.from({ length: layout.lastRow + 1 }, () => null);
  if (layout.reportDate !== null) keys[layout.reportDate.row] = 'control:report-date';
  if (layout.baselineChoice !== null) keys[layout.baselineChoice.row] = 'control:baseline';
  if (layout.reportDate !== null) {
    keys[layout.markRow] = 'heading:mark';
    keys[layout.fromRow] = 'heading:from';
    keys[layout.toRow] = 'heading:to';
  }
  keys[layout.headerRow] = 'heading';
  for (const row of layout.body)
    keys[row.row] =
      row.kind === 'group' ? `group:${row.text}` : figureKey(row.kind === 'field' ? row.field : row.supported.metric);
  return keys;
}

/** What each column of the KPI sheet is. */
export function kpiColumnKeys(
  { periods, granularity }: KpiContext,
  { columns }: KpiLayout,
): readonly (string | null)[] {
  const keys: Keys = Array.from({ length: columns.firstPeriod + periods.length }, () => null);
  const { firstPeriod, last: _, ...named } = columns;
  for (const [name, column] of Object.entries(named)) if (column !== null) keys[column] = name;
  for (const [index, start] of periods.entries()) keys[firstPeriod + index] = periodKey(start, granularity);
  return keys;
}

/** What each row of Definitions is, and of the hidden sheet with its choices. */
export function definitionRowKeys({ definitionRowOf }: KpiLayout): readonly (string | null)[] {
  const keys: Keys = [];
  for (const [metric, row] of definitionRowOf) keys[row] = figureKey(metric);
  return Array.from(keys, (key) => key ?? null);
}
