import type { Field } from '../../fields/field.ts';
import type { Metric } from '../../metrics/metric.ts';
import { binary, type CellReference, call, empty, type Formula, when } from '../../workbook/formula.ts';
import type { SheetDraft } from '../../workbook/sheet-draft.ts';
import { figureNeeds } from '../goals/figure-needs.ts';
import type { Measure } from '../goals/measures.ts';
import { derivedFormula } from '../kpi/figure-cells.ts';
import { metricFormula } from '../kpi/metric-cells.ts';
import { meanDaysFormula, type Span, spanFormula } from '../kpi/span-formula.ts';
import type { TemplateSource } from '../template.ts';
import { areSet, where } from './formulas.ts';
import { countedBy, type PlanContext } from './plan-context.ts';
import type { PlanSlot } from './rows.ts';
import { FIRST_SPAN_COLUMN, firstFigureRow, planFigureCell, planWorking, spanCell } from './workings.ts';

type Kpi = NonNullable<TemplateSource['kpi']>;
type FigureOf = (of: Field | Metric) => Formula | null;

/** Where the figures of what Data counts stand: a row of days, then a row a figure, the measure's own last. */
type CountedRows = Readonly<{ slot: PlanSlot; measure: Measure; figures: readonly (Field | Metric)[]; row: number }>;

const columns = { number: 0, label: 1, inAll: 2 } as const;
const spanColumn = (edge: 'from' | 'to', period: number): number =>
  FIRST_SPAN_COLUMN + 2 * period + (edge === 'to' ? 1 : 0);

/** The commitments that Data counts, with their rows below the workings. */
function countedRows(context: PlanContext): readonly CountedRows[] {
  const kpi = context.goals.kpi?.context;
  if (kpi === undefined) return [];
  let row = firstFigureRow(context);
  return context.rows.slots.flatMap((slot) => {
    const measure = countedBy(slot, context);
    if (measure === null) return [];
    const found = { slot, measure, figures: figureNeeds([measure], kpi).figures, row };
    row += found.figures.length + 1;
    return [found];
  });
}

/** Cells that hold what Data counts of a commitment: from its start to the report date, and by period. */
export function countedCells(
  slot: PlanSlot,
  context: PlanContext,
): Readonly<{ inAll: CellReference; of(period: number): CellReference }> | null {
  const found = countedRows(context).find((one) => one.slot === slot);
  if (found === undefined) return null;
  const row = found.row + 1 + found.figures.indexOf(found.measure.of);
  return {
    inAll: planFigureCell(row, columns.inAll),
    of: (period) => planFigureCell(row, spanColumn('from', period)),
  };
}

/** Puts the figures of what Data counts, a row each, below the workings. */
export function putCounted(draft: SheetDraft, context: PlanContext): void {
  const { kpi } = context.goals;
  if (kpi === null) return;
  for (const rows of countedRows(context)) {
    putDays(draft, rows, context);
    for (const [at, of] of rows.figures.entries()) putFigures(draft, at, of, rows, kpi, context);
  }
}

/** The days of each period that are over. */
function putDays(draft: SheetDraft, { slot, row }: CountedRows, { goals, periods }: PlanContext): void {
  draft.put(row, columns.number, slot.number);
  for (const period of periods.spans.keys()) {
    const to = spanCell(slot, 'to', period);
    draft.put(row, spanColumn('from', period), spanCell(slot, 'from', period));
    draft.put(row, spanColumn('to', period), where([to], call('MIN', to, goals.reportDate)));
  }
}

function putFigures(
  draft: SheetDraft,
  at: number,
  of: Field | Metric,
  { slot, figures, row }: CountedRows,
  kpi: Kpi,
  context: PlanContext,
): void {
  const own = row + 1 + at;
  const put = (column: number, from: CellReference, to: CellReference): void => {
    const cellOf: FigureOf = (figure) => planFigureCell(row + 1 + figures.indexOf(figure), column);
    const formula = figureFormula(of, { from, to }, kpi, cellOf);
    const isOver = when(binary('<', to, from), empty, formula ?? empty);
    draft.put(own, column, when(areSet(from, to), isOver, empty));
  };
  draft.putRow(own, 0, [slot.number, kpi.context.label(of)]);
  put(columns.inAll, planWorking(slot, 'start'), planWorking(slot, 'end'));
  for (const period of context.periods.spans.keys()) {
    const edge = (name: 'from' | 'to'): CellReference => planFigureCell(row, spanColumn(name, period));
    put(spanColumn('from', period), edge('from'), edge('to'));
  }
}

/** A field or a metric over some days of Data, made from the figures beside it. */
function figureFormula(
  of: Field | Metric,
  span: NonNullable<Span>,
  { context, layout }: Kpi,
  cellOf: FigureOf,
): Formula | null {
  if ('overTime' in of) {
    const source = context.sources.get(of);
    if (source === undefined) return null;
    if (source.kind !== 'derived') return spanFormula(of, source, span, context.data);
    const parts = (fields: readonly Field[]): readonly Formula[] => fields.map((field) => cellOf(field) ?? empty);
    return derivedFormula(parts(source.plus), parts(source.minus));
  }
  const supported = context.supported.get(of);
  if (supported === undefined) return null;
  if (supported.kind === 'mean-days')
    return meanDaysFormula(supported.later, supported.earlier, supported.only, span, context.data);
  return metricFormula(supported, context, layout, (neighbour, earlier) => (earlier ? null : cellOf(neighbour)));
}
