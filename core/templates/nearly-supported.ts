import type { Field } from '../fields/field.ts';
import { fields } from '../fields/index.ts';
import type { Table, TableColumn } from '../intake/table.ts';
import { metrics } from '../metrics/index.ts';
import type { Metric } from '../metrics/metric.ts';
import { supportedIds } from './kpi/context.ts';

/** A metric that a table could not feed for want of one column. */
export type NearlySupported = Readonly<{ metric: Metric; missing: Field }>;

/** Rows that are enough to know the stages of deals by; which metrics are fed depends on columns, not on rows. */
const ROWS_LOOKED_AT = 1000;

/**
 * The metrics that one more column would light up, each with the column it needs, best first; in catalogue order of the
 * metrics. A metric counts only where the data feeds some of it already: any table lacks what it has nothing of.
 */
export function nearlySupported(table: Table): readonly NearlySupported[] {
  const short = shortened(table);
  const supported = new Set(supportedIds(short));
  const fed = new Set(short.columns.flatMap(({ field }) => field ?? []));
  const lit = new Map<Field, ReadonlySet<string>>();
  const wouldLight = (field: Field): ReadonlySet<string> => {
    const known =
      lit.get(field) ?? new Set(supportedIds({ ...short, columns: [...short.columns, emptyColumn(field)] }));
    lit.set(field, known);
    return known;
  };
  return metrics
    .filter((metric) => !supported.has(metric.id) && touches(metric, fed))
    .flatMap((metric) => {
      const missing = candidates(metric, fed).find((field) => wouldLight(field).has(metric.id));
      return missing ? [{ metric, missing }] : [];
    });
}

const shortened = (table: Table): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, cells: column.cells.slice(0, ROWS_LOOKED_AT) })),
});

const emptyColumn = ({ id, type }: Field): TableColumn => ({
  header: id,
  field: id,
  type: type === 'ratio' ? 'percent' : type,
  numberStyle: null,
  cells: [],
});

/** The fields that can feed a metric in its first definition, in the order of its inputs. */
const fieldsOf = ({ inputs }: Metric): readonly Field[] => Object.values(inputs).flatMap((input) => input.fields);

const touches = (metric: Metric, fed: ReadonlySet<string>): boolean => fieldsOf(metric).some(({ id }) => fed.has(id));

const candidates = (metric: Metric, fed: ReadonlySet<string>): readonly Field[] =>
  fieldsOf(metric).filter((field) => !fed.has(field.id) && fields.includes(field));
