import type { Field } from '../../fields/field.ts';
import { metrics } from '../../metrics/index.ts';
import type { ExpressionMetric, Variant } from '../../metrics/metric.ts';
import type { Table } from '../table.ts';
import { divisions } from './divisions.ts';

/** The columns that feed one input; without all of them, or without any, there is no figure. */
export type Feed = Readonly<{ columns: readonly number[]; needsAll: boolean }>;

/** What a metric divides by what, as the columns of a table that feed either side. */
export type Ratio = Readonly<{ metric: string; above: readonly Feed[]; below: readonly Feed[] }>;

type Columns = ReadonlyMap<string, number>;

/**
 * Every division that the table's columns feed, over all metrics and their definitions. Costs per result are left out
 * unless asked for: what was spent on days without one belongs to them.
 */
export function ratiosOf(table: Table, withCosts = false): readonly Ratio[] {
  const columns: Columns = new Map(
    table.columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index]])),
  );
  return metrics.flatMap((metric) =>
    metric.kind === 'columns' || (isCost(metric) && !withCosts)
      ? []
      : (metric.variants.length === 0 ? [null] : metric.variants).flatMap((variant) =>
          ratios(metric, variant, columns),
        ),
  );
}

function ratios(metric: ExpressionMetric, variant: Variant | null, columns: Columns): readonly Ratio[] {
  const feeds = (names: readonly string[]): readonly (Feed | null)[] =>
    [...new Set(names)].map((name) => feedOf(metric, variant, name, columns));
  return divisions(variant?.expression ?? metric.expression).flatMap(({ above, below }): readonly Ratio[] => {
    const over = feeds(above).filter(isFed);
    const under = feeds(below);
    const isSupported = [...above, ...below].every((name) => !isNeeded(metric, name) || feeds([name]).every(isFed));
    return isSupported && over.length > 0 && under.every(isFed)
      ? [{ metric: metric.id, above: over, below: under }]
      : [];
  });
}

const isCost = ({ unit, better }: ExpressionMetric): boolean => unit === 'money' && better === 'lower';

const isFed = (feed: Feed | null): feed is Feed => feed !== null;

/** Whether there is no metric without the input's columns. */
const isNeeded = ({ inputs }: ExpressionMetric, name: string): boolean =>
  inputs[name]?.fallback === undefined && inputs[name]?.metric === undefined;

/** The columns behind an input; null where none of this period's feeds it, or figures that never add up over rows do. */
function feedOf(metric: ExpressionMetric, variant: Variant | null, name: string, columns: Columns): Feed | null {
  const input = metric.inputs[name];
  if (input === undefined || input.earlier) return null;
  for (const field of variant?.fields?.[name] ?? input.fields) {
    const feed = columnsOf(field, columns);
    if (feed !== null) return field.overTime === 'sum' ? feed : null;
  }
  return null;
}

/** A field's own column, else those of the fields that it follows from; what is taken off may always be empty. */
function columnsOf(field: Field, columns: Columns): Feed | null {
  const own = columns.get(field.id);
  // Open deals have amounts too, which no metric counts.
  if (own !== undefined) return field.onlyAtStage && columns.has('stage') ? null : { columns: [own], needsAll: false };
  for (const { plus, minus = [], needs } of field.follows ?? []) {
    const parts = plus.map((part) => columnsOf(part, columns));
    const there = parts.flatMap((part) => part?.columns ?? []);
    const complete = parts.every((part) => part !== null) && minus.every((part) => columnsOf(part, columns) !== null);
    if (needs === 'all' ? complete : there.length > 0) return { columns: there, needsAll: needs === 'all' };
  }
  return null;
}
