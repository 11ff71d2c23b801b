import { sheetFormula } from '../../expression/sheet-formula.ts';
import type { Direction, Field } from '../../fields/field.ts';
import type { WorkbookTexts } from '../../locales/locale.ts';
import { changeRate } from '../../metrics/change-rate.ts';
import { binary, call, cell, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import type { KpiContext } from './context.ts';
import type { BodyRow, KpiLayout } from './layout.ts';
import { metricFormula, type Neighbour } from './metric-cells.ts';
import type { SpanColumn } from './span-columns.ts';
import { meanDaysFormula, type Span, spanFormula } from './span-formula.ts';
import type { SupportedMetric } from './supported-metrics.ts';

const movable = { fixedRow: false, fixedColumn: false } as const;

/** The figure of a field or a metric over one column's days. */
export function figureFormula(
  row: Exclude<BodyRow, { kind: 'group' }>,
  at: SpanColumn,
  context: KpiContext,
  layout: KpiLayout,
): Formula | null {
  const span: Span =
    layout.reportDate === null
      ? null
      : {
          from: cell(layout.fromRow, at.column, { fixedColumn: false }),
          to: cell(layout.toRow, at.column, { fixedColumn: false }),
        };
  if (row.kind === 'field') return fieldFormula(row.field, at.column, span, context, layout);
  if (row.supported.metric.ofOnePeriod && at.column === layout.columns.total && context.periods.length > 1) return null;
  if (row.supported.kind === 'mean-days')
    return meanDaysFormula(row.supported.later, row.supported.earlier, row.supported.only, span, context.data);
  const figure = metricFormula(row.supported, context, layout, neighbourIn(at, layout));
  // Part of a month against the whole of the one before would be no growth rate; the Latest column compares like days.
  const isPeriod = at.column >= layout.columns.firstPeriod;
  return figure && at.isUnderWay && isPeriod && readsPeriodBefore(row.supported)
    ? when(at.isUnderWay, empty, figure)
    : figure;
}

const readsPeriodBefore = ({ variants }: Extract<SupportedMetric, { kind: 'expression' }>): boolean =>
  variants.some(({ feeds }) => Object.values(feeds).some((feed) => feed.kind === 'field' && feed.earlier));

/** Finds figures in the same column, or in the column of the period before. */
export const neighbourIn =
  (at: SpanColumn, layout: KpiLayout): Neighbour =>
  (of, earlier) => {
    const row = layout.rowOf.get(of);
    const column = earlier ? at.before : at.column;
    return row === undefined || column === null ? null : cell(row, column, movable);
  };

function fieldFormula(
  field: Field,
  column: number,
  span: Span,
  context: KpiContext,
  layout: KpiLayout,
): Formula | null {
  const source = context.sources.get(field);
  if (source === undefined) return null;
  if (source.kind !== 'derived') return spanFormula(field, source, span, context.data);
  const cellOf = (part: Field): Formula => cell(layout.rowOf.get(part) as number, column, movable);
  return derivedFormula(source.plus.map(cellOf), source.minus.map(cellOf));
}

/** The sum of some cells less others, empty where one of them is. */
export function derivedFormula(plus: readonly Formula[], minus: readonly Formula[]): Formula {
  const parts = [...plus, ...minus];
  const total = plus.length === 1 ? (plus[0] as Formula) : call('SUM', ...plus);
  const answer = minus.reduce<Formula>((rest, part) => binary('-', rest, part), total);
  return when(binary('<', call('COUNT', ...parts), parts.length), empty, answer);
}

/** The relative change between two cells, by the definition of CHANGE_RATE. */
export const changeFormula = (current: Formula, previous: Formula): Formula =>
  sheetFormula(
    {
      expression: changeRate.expression,
      inputs: Object.entries(changeRate.inputs).map(([name, { atLeast }]) => ({ name, atLeast })),
    },
    { current, previous },
  );

/** The words beside a change, and whether each is good news. */
export function changeWords(texts: WorkbookTexts) {
  return {
    higher: [`▲ ${texts.better}`, `▼ ${texts.worse}`],
    lower: [`▲ ${texts.worse}`, `▼ ${texts.better}`],
    neither: [`▲ ${texts.up}`, `▼ ${texts.down}`],
  } as const satisfies Record<Direction, readonly [string, string]>;
}

/** A word for a change, so that nobody needs its colour. */
export function changeWordFormula(change: Formula, better: Direction, texts: WorkbookTexts): Formula {
  const [more, less] = changeWords(texts)[better];
  return firstOf(
    [
      [binary('=', call('COUNT', change), 0), empty],
      [binary('=', change, 0), texts.same],
      [binary('>', change, 0), more],
    ],
    less,
  );
}

/** Whether a figure has reached its target, in a word; nothing where there is no target or no better direction. */
export function targetWordFormula(
  figure: Formula,
  target: Formula,
  better: Direction,
  isUnderWay: Formula | null,
  texts: WorkbookTexts,
): Formula | null {
  if (better === 'neither') return null;
  const isMet = binary(better === 'higher' ? '>=' : '<=', figure, target);
  const verdict = when(isMet, texts.met, texts.notMet);
  // A month's target is not missed on its twelfth day.
  const inTime = isUnderWay ? when(isUnderWay, texts.tooEarly, verdict) : verdict;
  return when(binary('<', call('COUNT', figure, target), 2), empty, inTime);
}
