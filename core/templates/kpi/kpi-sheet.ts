import { fieldTexts } from '../../fields/field-texts.ts';
import type { Table } from '../../intake/table.ts';
import { fill } from '../../locales/fill.ts';
import { binary, call, cell, empty, type Formula, firstOf, range } from '../../workbook/formula.ts';
import { amountWidth } from '../../workbook/number-format.ts';
import type { SheetPlan, Sparkline, ToneRule, Validation } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { chartRange } from './chart-data-sheet.ts';
import { formatOf, type KpiContext } from './context.ts';
import {
  changeFormula,
  changeWordFormula,
  changeWords,
  figureFormula,
  neighbourIn,
  targetWordFormula,
} from './figure-cells.ts';
import { chartsFrom, kpiCharts } from './kpi-charts.ts';
import { putControls, putTitle } from './kpi-controls.ts';
import { putHeader } from './kpi-header.ts';
import { kpiColumnKeys, kpiRowKeys } from './kpi-keys.ts';
import type { BodyRow, KpiLayout } from './layout.ts';
import { metricReason } from './metric-cells.ts';
import { type SpanColumn, spanColumns } from './span-columns.ts';

type FigureRow = Exclude<BodyRow, { kind: 'group' }>;

/** The sheet that leadership reads: a row a figure, a column a period, what changed, and whether the target is met. */
export function kpiSheet(context: KpiContext, layout: KpiLayout): SheetPlan {
  const { locale } = context;
  const { columns } = layout;
  const draft = draftSheet('kpis', locale.workbookTexts.sheetKpis);
  const spans = spanColumns(context, layout);
  putTitle(draft, context);
  putControls(draft, context, layout);
  putHeader(draft, context, layout, spans);
  const undated: SpanColumn = { column: columns.total, from: null, to: null, before: null, isUnderWay: null };
  for (const row of layout.body) {
    if (row.kind === 'group') putGroup(draft, row.row, locale.workbookTexts[row.text], columns.last);
    else putFigures(draft, row, spans.length > 0 ? spans : [undated], context, layout);
  }
  if (context.periods.length > 1) putGroup(draft, chartsFrom(layout), locale.workbookTexts.trends, columns.note);
  const columnWidths = widths(context, layout);
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnWidths,
    rowKeys: [...kpiRowKeys(layout), null, 'charts'],
    columnKeys: kpiColumnKeys(context, layout),
    noteColumn: 'note',
    frozenRows: layout.headerRow + 1,
    frozenColumns: 1,
    rules: toneRules(context, layout),
    validations: validations(layout),
    charts: kpiCharts(context, layout),
    sparklines: sparklines(layout),
    print: {
      repeatRows: layout.headerRow + 1,
      repeatColumns: 1,
      keepTogetherFrom: context.periods.length > 1 ? chartsFrom(layout) : null,
      breakBefore: context.periods.length > 0 ? columns.firstPeriod : null,
    },
    tallRows: [{ row: layout.headerRow, lines: linesOf(draft.cellsOf(layout.headerRow), columnWidths) }],
  });
}

function putGroup(draft: SheetDraft, row: number, text: string, lastColumn: number): void {
  draft.put(row, 0, text);
  draft.role('group', row, 0, row, lastColumn);
}

function putFigures(
  draft: SheetDraft,
  row: FigureRow,
  spans: readonly SpanColumn[],
  context: KpiContext,
  layout: KpiLayout,
): void {
  const { columns } = layout;
  const { workbookTexts: texts } = context.locale;
  const subject = row.kind === 'field' ? row.field : row.supported.metric;
  const unit = row.kind === 'field' ? row.field.type : row.supported.metric.unit;
  const better = row.kind === 'field' ? (row.field.kpi ?? 'neither') : row.supported.metric.better;
  const at = (column: number): Formula => cell(row.row, column, { fixedRow: false, fixedColumn: false });
  draft.put(row.row, columns.name, context.label(subject));
  draft.role('label', row.row, columns.name);
  for (const span of spans) draft.put(row.row, span.column, figureFormula(row, span, context, layout));
  const main = columns.latest ?? columns.total;
  if (columns.latest !== null) {
    putChange(draft, row.row, columns.change, at(columns.latest), columns.previous);
    putChange(draft, row.row, columns.changeOnYear, at(columns.latest), columns.lastYear);
    putChange(draft, row.row, columns.changeSinceBaseline, at(columns.latest), columns.baseline);
    if (columns.change !== null && columns.changeWord !== null)
      draft.put(row.row, columns.changeWord, changeWordFormula(at(columns.change), better, texts));
  }
  draft.put(
    row.row,
    columns.targetMet,
    targetWordFormula(at(main), at(columns.target), better, spans[0]?.isUnderWay ?? null, texts),
  );
  draft.put(row.row, columns.note, reason(row, spans, context, layout));
  styleRow(draft, row.row, formatOf(unit, context.table.currency), layout);
}

function putChange(draft: SheetDraft, row: number, column: number | null, now: Formula, then: number | null): void {
  if (column === null || then === null) return;
  draft.put(row, column, changeFormula(now, cell(row, then, { fixedRow: false, fixedColumn: false })));
}

function styleRow(draft: SheetDraft, row: number, format: ReturnType<typeof formatOf>, { columns }: KpiLayout): void {
  const across = { row, column: columns.name + 1, lastRow: row, lastColumn: columns.last };
  draft.style(across, { role: 'value', format, align: 'right' });
  draft.style(cellArea(row, columns.latest ?? columns.total), { role: 'emphasis' });
  for (const column of [columns.change, columns.changeOnYear, columns.changeSinceBaseline])
    if (column !== null) draft.style(cellArea(row, column), { format: { kind: 'change' } });
  draft.style(cellArea(row, columns.target), { role: 'input' });
  for (const column of [columns.changeWord, columns.targetMet])
    if (column !== null) draft.style(cellArea(row, column), { align: 'center' });
  draft.style(cellArea(row, columns.total), { role: columns.latest === null ? 'emphasis' : 'total' });
  draft.style(cellArea(row, columns.note), { role: 'note', align: 'start' });
}

/** Why the main figure of a row is empty. */
function reason(row: FigureRow, spans: readonly SpanColumn[], context: KpiContext, layout: KpiLayout): Formula | null {
  const main = spans[0];
  if (main === undefined) return null;
  if (row.kind === 'metric' && row.supported.kind === 'expression')
    return metricReason(row.supported, context, layout, neighbourIn(main, layout));
  const subject = row.kind === 'field' ? row.field : row.supported.metric;
  const texts = context.locale.workbookTexts;
  const isReach = row.kind === 'field' && row.field.overTime === 'none';
  const input = row.kind === 'field' ? fieldTexts(row.field, context.choices.language).label : context.label(subject);
  const isMissing = binary('=', call('COUNT', cell(row.row, main.column, { fixedRow: false, fixedColumn: false })), 0);
  return firstOf([[isMissing, fill(isReach ? texts.notAdditive : texts.noData, { input })]], empty);
}

function toneRules(context: KpiContext, { columns, body }: KpiLayout): readonly ToneRule[] {
  const { workbookTexts: texts } = context.locale;
  const [firstRow, lastRow] = [body[0]?.row ?? 0, body[body.length - 1]?.row ?? 0];
  const words = changeWords(texts);
  const rules = (column: number | null, tones: readonly (readonly [string, ToneRule['tone']])[]): ToneRule[] =>
    column === null
      ? []
      : tones.map(([text, tone]) => ({ row: firstRow, column, lastRow, lastColumn: column, text, tone }));
  return [
    ...rules(columns.changeWord, [
      [words.higher[0], 'good'],
      [words.lower[1], 'good'],
      [words.higher[1], 'bad'],
      [words.lower[0], 'bad'],
      [words.neither[0], 'muted'],
      [words.neither[1], 'muted'],
    ]),
    ...rules(columns.targetMet, [
      [texts.met, 'good'],
      [texts.notMet, 'bad'],
    ]),
  ];
}

function validations({
  reportDate,
  baselineChoice,
  columns,
  headerRow,
  body,
  lastRow,
}: KpiLayout): readonly Validation[] {
  const target = { row: body[0]?.row ?? 0, column: columns.target, lastRow, lastColumn: columns.target };
  return [
    ...(reportDate ? [{ ...cellArea(reportDate.row, reportDate.column), kind: 'date' } as const] : []),
    ...(baselineChoice
      ? [
          {
            ...cellArea(baselineChoice.row, baselineChoice.column),
            kind: 'list',
            range: range(headerRow, columns.firstPeriod, headerRow, columns.last),
          } as const,
        ]
      : []),
    { ...target, kind: 'number' },
  ];
}

function sparklines(layout: KpiLayout): readonly Sparkline[] {
  const column = layout.columns.trend;
  if (column === null) return [];
  const figures = layout.body.filter((row) => row.kind !== 'group');
  return figures.map(({ row }) => ({ row, column, values: chartRange(row, layout) }));
}

/** The largest sum that a column of the data comes to: no figure of the sheet is wider. */
function largestTotal({ columns }: Table): number {
  const totals = columns
    .filter(({ field, type }) => field !== null && type !== 'date' && type !== 'text')
    .map(({ cells }) => cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? Math.abs(cell) : 0), 0));
  return Math.max(0, ...totals);
}

function widths(
  { periods, label, locale, table }: KpiContext,
  { columns, body }: KpiLayout,
): readonly (number | null)[] {
  const names = body.map((row) =>
    row.kind === 'group' ? '' : label(row.kind === 'field' ? row.field : row.supported.metric),
  );
  // Arabic letters take more room than the Latin ones that widths are counted in.
  const letter = locale.conventions.direction === 'rtl' ? 1.2 : 1;
  const nameWidth = Math.min(52, Math.max(28, ...names.map((name) => Math.ceil(name.length * letter) + 2)));
  const most = largestTotal(table);
  const total = Math.max(16, amountWidth(most, table.currency, 0));
  const figure = Math.max(12, Math.min(total, amountWidth(most, table.currency, 0)));
  const byColumn = new Map<number | null, number>([
    [columns.name, nameWidth],
    [columns.trend, 14],
    [columns.changeWord, 12],
    [columns.targetMet, 12],
    [columns.note, 28],
    [columns.total, total],
  ]);
  return Array.from({ length: columns.firstPeriod + periods.length }, (_, column) => byColumn.get(column) ?? figure);
}
