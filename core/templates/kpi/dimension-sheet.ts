import type { Field } from '../../fields/field.ts';
import { fill } from '../../locales/fill.ts';
import type { Metric } from '../../metrics/metric.ts';
import { roi } from '../../metrics/roi.ts';
import { binary, call, cell, empty, type Formula, range, when } from '../../workbook/formula.ts';
import type { CellContent, SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { formatOf, type KpiContext } from './context.ts';
import type { Dimension } from './dimension-values.ts';
import { derivedFormula } from './figure-cells.ts';
import { figureKey } from './kpi-keys.ts';
import type { KpiLayout } from './layout.ts';
import { metricFormula } from './metric-cells.ts';
import { rowMasks, type SpanMasks, shareFormula, spanMasks, valueMask } from './share-formula.ts';
import type { SupportedMetric } from './supported-metrics.ts';

const HEADER = 3;
const FIRST = HEADER + 1;
const [RANK, NAME, FIRST_FIGURE] = [0, 1, 2];
const movable = { fixedRow: false, fixedColumn: false } as const;

type Expression = Extract<SupportedMetric, { kind: 'expression' }>;

/** Which figure stands in which column of the sheet. */
type Columns = Readonly<{
  fields: readonly Field[];
  metrics: readonly Expression[];
  columnOf: ReadonlyMap<Field | Metric, number>;
  flag: number | null;
  last: number;
}>;

/** The same metrics for each channel, campaign, market or owner: ranked, those that lose money flagged. */
export function dimensionSheet(
  dimension: Dimension,
  ranking: Field,
  context: KpiContext,
  layout: KpiLayout,
): SheetPlan {
  const { workbookTexts: texts, conventions } = context.locale;
  const name = context.label(dimension.field);
  const draft = draftSheet(`by-${dimension.field.id}`, fill(texts.sheetBy, { dimension: name }).slice(0, 31));
  const columns = columnsOf(context);
  putHead(draft, name, ranking, columns, context);
  const lastValue = FIRST + dimension.values.length - 1;
  const spans = spanMasks(context, layout);
  for (const [index, value] of dimension.values.entries())
    putValue(draft, FIRST + index, lastValue, value, dimension, ranking, columns, spans, context, layout);
  const totalRow = lastValue + 2;
  putOthers(draft, lastValue + 1, totalRow, lastValue, dimension.hasOthers, columns, context, layout);
  putTotal(draft, totalRow, columns, context, layout);
  styleBody(draft, totalRow, columns, context);
  const rankedColumn = columns.columnOf.get(ranking) ?? FIRST_FIGURE;
  const columnWidths = [7, 30, ...Array.from({ length: columns.last - 1 }, () => 13)];
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths,
    frozenRows: FIRST,
    tallRows: [{ row: HEADER, lines: linesOf(draft.cellsOf(HEADER), columnWidths) }],
    frozenColumns: FIRST_FIGURE,
    rules:
      columns.flag === null
        ? []
        : [
            {
              row: FIRST,
              column: columns.flag,
              lastRow: totalRow,
              lastColumn: columns.flag,
              text: texts.losesMoney,
              tone: 'bad',
            },
          ],
    charts: [
      {
        kind: 'bar',
        title: fill(texts.chartBy, { metric: context.label(ranking), dimension: name }),
        description: fill(texts.chartBy, { metric: context.label(ranking), dimension: name }),
        series: [
          {
            name: context.label(ranking),
            values: range(FIRST, rankedColumn, Math.min(lastValue, FIRST + 9), rankedColumn, draft.key),
          },
        ],
        categories: range(FIRST, NAME, Math.min(lastValue, FIRST + 9), NAME, draft.key),
        format: formatOf(ranking.type, context.table.currency),
        area: { row: totalRow + 2, column: 0, lastRow: totalRow + 18, lastColumn: Math.min(columns.last, 8) },
      },
    ],
    print: { repeatRows: FIRST },
    rowKeys: rowKeys(dimension),
    columnKeys: columnKeys(columns),
  });
}

/** A row a value; the two that sum up come last. */
const rowKeys = ({ values }: Dimension): readonly (string | null)[] => [
  ...Array.from({ length: FIRST }, () => null),
  ...values.map((value) => `value:${value}`),
  'others',
  'total',
];

function columnKeys({ columnOf, flag }: Columns): readonly (string | null)[] {
  const keys: (string | null)[] = [];
  keys[RANK] = 'rank';
  keys[NAME] = 'name';
  for (const [of, column] of columnOf) keys[column] = figureKey(of);
  if (flag !== null) keys[flag] = 'flag';
  return keys;
}

/** Figures that sum or average over the rows of one value, then the metrics that they feed. */
function columnsOf(context: KpiContext): Columns {
  const fields = context.figures.filter(({ overTime }) => overTime === 'sum' || overTime === 'mean');
  const columnOf = new Map<Field | Metric, number>();
  for (const field of fields) columnOf.set(field, FIRST_FIGURE + columnOf.size);
  const metrics: Expression[] = [];
  for (const supported of context.supported.values()) {
    if (supported.kind !== 'expression' || !feedsAreIn(supported, columnOf)) continue;
    metrics.push(supported);
    columnOf.set(supported.metric, FIRST_FIGURE + columnOf.size);
  }
  const flag = columnOf.has(roi) ? FIRST_FIGURE + columnOf.size : null;
  return { fields, metrics, columnOf, flag, last: FIRST_FIGURE + columnOf.size - 1 + (flag === null ? 0 : 1) };
}

const feedsAreIn = ({ variants }: Expression, columnOf: ReadonlyMap<Field | Metric, number>): boolean =>
  variants.every(({ feeds }) =>
    Object.values(feeds).every((feed) =>
      feed.kind === 'number'
        ? true
        : feed.kind === 'metric'
          ? columnOf.has(feed.metric)
          : !feed.earlier && columnOf.has(feed.field),
    ),
  );

function putHead(draft: SheetDraft, name: string, ranking: Field, columns: Columns, context: KpiContext): void {
  const { workbookTexts: texts } = context.locale;
  draft.put(0, 0, fill(texts.byTitle, { dimension: name }));
  draft.role('title', 0, 0);
  draft.put(1, 0, fill(texts.bySubtitleUndated, { measure: context.label(ranking) }));
  draft.role('subtitle', 1, 0);
  draft.putRow(HEADER, RANK, [texts.rank, name]);
  for (const [of, column] of columns.columnOf) draft.put(HEADER, column, context.label(of));
  if (columns.flag !== null) draft.put(HEADER, columns.flag, texts.flag);
  draft.style(
    { row: HEADER, column: 0, lastRow: HEADER, lastColumn: columns.last },
    { role: 'header', wrap: true, align: 'right' },
  );
  draft.style({ row: HEADER, column: NAME, lastRow: HEADER, lastColumn: NAME }, { align: 'start' });
}

function putValue(
  draft: SheetDraft,
  row: number,
  lastValue: number,
  value: string,
  dimension: Dimension,
  ranking: Field,
  columns: Columns,
  spans: SpanMasks,
  context: KpiContext,
  layout: KpiLayout,
): void {
  const ranked = cell(row, columns.columnOf.get(ranking) ?? FIRST_FIGURE, movable);
  const all = range(FIRST, ranked.column, lastValue, ranked.column);
  draft.put(row, RANK, when(binary('=', call('COUNT', ranked), 0), empty, call('RANK', ranked, all)));
  draft.put(row, NAME, value);
  const masks = rowMasks(valueMask(context.data(dimension.column), cell(row, NAME, { fixedRow: false })), spans);
  for (const field of columns.fields) {
    const source = context.sources.get(field);
    const at = columns.columnOf.get(field) as number;
    if (source === undefined) continue;
    const cellOf = (part: Field): Formula => cell(row, columns.columnOf.get(part) as number, movable);
    const formula =
      source.kind === 'derived'
        ? derivedFormula(source.plus.map(cellOf), source.minus.map(cellOf))
        : shareFormula(field, source, masks, context);
    draft.put(row, at, formula);
  }
  putMetrics(draft, row, columns, context, layout);
}

function putMetrics(draft: SheetDraft, row: number, columns: Columns, context: KpiContext, layout: KpiLayout): void {
  const neighbour = (of: Field | Metric, earlier: boolean): Formula | null => {
    const column = columns.columnOf.get(of);
    return column === undefined || earlier ? null : cell(row, column, movable);
  };
  for (const supported of columns.metrics)
    draft.put(
      row,
      columns.columnOf.get(supported.metric) as number,
      metricFormula(supported, context, layout, neighbour),
    );
  const returns = columns.columnOf.get(roi);
  if (columns.flag === null || returns === undefined) return;
  const figure = cell(row, returns, movable);
  const loses = binary('<', figure, 0);
  draft.put(
    row,
    columns.flag,
    when(binary('=', call('COUNT', figure), 0), empty, when(loses, context.locale.workbookTexts.losesMoney, empty)),
  );
}

/**
 * What the listed values leave of the total, for figures that add up. A sheet that lists every value shows the row only
 * once a new one has come into Data.
 */
function putOthers(
  draft: SheetDraft,
  row: number,
  totalRow: number,
  lastValue: number,
  isKnown: boolean,
  columns: Columns,
  context: KpiContext,
  layout: KpiLayout,
): void {
  const { allOthers } = context.locale.workbookTexts;
  const figures = columns.fields.filter((field) => field.overTime === 'sum' && field.acrossDimensions === 'sum');
  const at = (field: Field): number => columns.columnOf.get(field) as number;
  for (const field of figures) {
    const total = cell(totalRow, at(field), movable);
    const rest = binary('-', total, call('SUM', range(FIRST, at(field), lastValue, at(field))));
    // Sums of fractions differ in their last digits.
    const isNothing = binary('<', call('ABS', rest), binary('/', call('ABS', total), 1_000_000_000));
    const answer = isKnown ? rest : when(call('OR', binary('=', rest, 0), isNothing), empty, rest);
    draft.put(row, at(field), when(binary('=', call('COUNT', total), 0), empty, answer));
  }
  const shown = figures.map((field) => cell(row, at(field), movable));
  const isEmpty = shown.length === 0 ? null : binary('=', call('COUNT', ...shown), 0);
  draft.put(row, NAME, isKnown || isEmpty === null ? allOthers : when(isEmpty, empty, allOthers));
  putMetrics(draft, row, columns, context, layout);
}

/** The same total as on the KPI sheet, so that the two can be held against each other. */
function putTotal(draft: SheetDraft, row: number, columns: Columns, context: KpiContext, layout: KpiLayout): void {
  const contents: CellContent[] = [];
  contents[NAME] = context.locale.workbookTexts.allTogether;
  draft.put(row, NAME, contents[NAME] ?? null);
  for (const field of columns.fields)
    draft.put(
      row,
      columns.columnOf.get(field) as number,
      cell(layout.rowOf.get(field) as number, layout.columns.total, { sheet: 'kpis' }),
    );
  putMetrics(draft, row, columns, context, layout);
  draft.role('total', row, 0, row, columns.last);
}

function styleBody(draft: SheetDraft, totalRow: number, columns: Columns, context: KpiContext): void {
  const down = (column: number) => ({ row: FIRST, column, lastRow: totalRow, lastColumn: column });
  draft.style(down(RANK), { format: { kind: 'count' }, align: 'center' });
  draft.style(down(NAME), { role: 'label' });
  for (const [of, column] of columns.columnOf) {
    const unit = 'overTime' in of ? of.type : of.unit;
    draft.style(down(column), { role: 'value', format: formatOf(unit, context.table.currency) });
  }
  if (columns.flag !== null) draft.style(down(columns.flag), { align: 'center' });
  draft.role('total', totalRow, 0, totalRow, columns.last);
}
