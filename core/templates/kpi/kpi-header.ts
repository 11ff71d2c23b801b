import { binary, call, cell, empty, type Formula, firstOf, range, when } from '../../workbook/formula.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { HELP_COLUMN } from './kpi-controls.ts';
import type { KpiLayout } from './layout.ts';
import { periodLabel } from './period-labels.ts';
import { endOf, lastDayFormula, type SpanColumn } from './span-columns.ts';

/** The columns' headings, the days that each covers, and which are not over. */
export function putHeader(
  draft: SheetDraft,
  context: KpiContext,
  layout: KpiLayout,
  spans: readonly SpanColumn[],
): void {
  const { workbookTexts: texts, calendar } = context.locale;
  const { columns, headerRow, fromRow, toRow } = layout;
  const heads: readonly (readonly [number | null, string])[] = [
    [columns.name, texts.metric],
    [columns.trend, texts.trend],
    [columns.latest, texts.latest],
    [columns.change, texts.change],
    [columns.changeWord, texts.changeWord],
    [columns.previous, texts.previous],
    [columns.target, texts.target],
    [columns.targetMet, texts.targetMet],
    [columns.lastYear, texts.lastYear],
    [columns.changeOnYear, texts.changeOnYear],
    [columns.baseline, texts.baseline],
    [columns.changeSinceBaseline, texts.changeSinceBaseline],
    [columns.total, texts.total],
    [columns.note, texts.note],
  ];
  for (const [column, text] of heads) if (column !== null) draft.put(headerRow, column, text);
  for (const [index, start] of context.periods.entries())
    draft.put(
      headerRow,
      columns.firstPeriod + index,
      periodLabel(start, context.granularity, calendar, context.calendar),
    );
  draft.style(
    { row: headerRow, column: 0, lastRow: headerRow, lastColumn: columns.last },
    { role: 'header', wrap: true, align: 'right' },
  );
  draft.style(cellArea(headerRow, 0), { align: 'start' });
  draft.style(cellArea(headerRow, columns.note), { align: 'start' });
  for (const column of [columns.changeWord, columns.targetMet])
    if (column !== null) draft.style(cellArea(headerRow, column), { align: 'center' });
  if (spans.length === 0) return;
  draft.put(fromRow, 0, texts.from);
  draft.put(toRow, 0, texts.to);
  for (const { column, from, to } of spans) {
    draft.put(fromRow, column, from);
    draft.put(toRow, column, to);
  }
  const days = { row: fromRow, column: 0, lastRow: toRow, lastColumn: columns.last };
  draft.style(days, { role: 'note', format: { kind: 'date' }, align: 'right' });
  draft.style({ ...days, lastColumn: 0 }, { align: 'start' });
  putMarks(draft, context, layout);
}

/** Above the columns: which period is the latest, and which are not over. */
function putMarks(draft: SheetDraft, context: KpiContext, layout: KpiLayout): void {
  const { locale, granularity, grain, periods } = context;
  const { columns, markRow, fromRow, toRow, headerRow } = layout;
  if (columns.latest === null) return;
  const { workbookTexts: texts } = locale;
  const last = columns.firstPeriod + periods.length - 1;
  const [before = '', after = ''] = texts.soFar.split('{period}');
  const isUnderWay = (column: number): Formula => {
    const from = cell(fromRow, column, { fixedColumn: false });
    return binary('<', cell(toRow, column, { fixedColumn: false }), endOf(from, granularity));
  };
  const starts = range(fromRow, columns.firstPeriod, fromRow, last);
  const from = cell(fromRow, columns.latest);
  const name = call('INDEX', range(headerRow, columns.firstPeriod, headerRow, last), call('MATCH', from, starts, 0));
  const isShown = binary('>', call('COUNTIFS', starts, from), 0);
  const soFar = binary('&', binary('&', before, name), after);
  draft.put(markRow, columns.latest, when(isShown, when(isUnderWay(columns.latest), soFar, name), empty));
  for (let column = columns.firstPeriod; column <= last; column += 1) {
    const hasBegun = binary(
      '>=',
      cell(toRow, column, { fixedColumn: false }),
      cell(fromRow, column, { fixedColumn: false }),
    );
    draft.put(markRow, column, when(call('AND', hasBegun, isUnderWay(column)), `${before}${after}`.trim(), empty));
  }
  const isNewer = binary('>', lastDayFormula(context), endOf(cell(fromRow, last), granularity));
  const cannotCompare = isUnderWay(columns.latest);
  const isBefore = binary('<', cell(toRow, columns.latest), cell(fromRow, columns.firstPeriod));
  const marks: readonly (readonly [Formula, string])[] = [
    [isBefore, texts.beforeData],
    [isNewer, texts.newPeriods],
    ...(grain === 'day' || columns.previous === null ? [] : ([[cannotCompare, texts.notComparable]] as const)),
  ];
  draft.put(markRow, HELP_COLUMN, firstOf(marks, empty));
  draft.style({ row: markRow, column: 0, lastRow: markRow, lastColumn: last }, { role: 'note', align: 'right' });
  draft.style(cellArea(markRow, HELP_COLUMN), { align: 'start' });
}
