import { binary, empty, when } from '../../workbook/formula.ts';
import type { SheetPlan, ToneRule } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';
import { statusRules } from './status-rules.ts';
import { countedObjectives } from './summary-cells.ts';
import { putFall } from './summary-fall.ts';
import {
  DUE_DATES,
  LAST_COLUMN,
  putSpan,
  type SummaryPage,
  shownObjectives,
  summaryColumnKeys,
  summaryRowKeys,
  summaryRows,
  summaryWidths,
  tableColumns,
  worstColumns,
} from './summary-layout.ts';
import { putStatuses, putWorst, statusChart } from './summary-standing.ts';
import { putDueDates, putObjectives } from './summary-tables.ts';
import { putTiles, tileRules } from './summary-tiles.ts';

/** The page that leadership reads: the headline figures, what is wrong, what is due, and every objective's standing. */
export function summarySheet(context: GoalsContext): SheetPlan {
  const texts = context.locale.summaryTexts;
  const page: SummaryPage = { draft: draftSheet('summary', texts.sheetSummary), merges: [], context, texts };
  putHead(page);
  putTiles(page);
  putStatuses(page);
  putWorst(page);
  putDueDates(page);
  putFall(page, summaryRows.due);
  putObjectives(page);
  return page.draft.finish({
    rightToLeft: context.locale.conventions.direction === 'rtl',
    columnWidths: summaryWidths,
    rules: [...tileRules(page), ...colouredWords(page)],
    charts: [statusChart(page)],
    merges: page.merges,
    tallRows: tallRows(context),
    print: { pagesTall: 1 },
    rowKeys: summaryRowKeys(context),
    columnKeys: summaryColumnKeys,
  });
}

/** Title, report date and source; and what to do while nothing counts. */
function putHead(page: SummaryPage): void {
  const { draft, context, texts } = page;
  const { title, asOf, banner } = summaryRows;
  draft.put(title, 0, texts.summaryTitle);
  draft.style(cellArea(title, 0), { role: 'title', align: 'start' });
  draft.putRow(asOf, 0, [texts.asOf, context.reportDate, sourceOf(context)]);
  draft.style({ row: asOf, column: 0, lastRow: asOf, lastColumn: 2 }, { role: 'subtitle', align: 'start' });
  draft.style(cellArea(asOf, 1), { format: { kind: 'date' } });
  const told = when(binary('=', countedObjectives(context), 0), texts.noObjectives, empty);
  putSpan(page, banner, [0, LAST_COLUMN], told, { role: 'emphasis', align: 'start', wrap: true });
}

const sourceOf = ({ choices, locale }: GoalsContext): string =>
  choices.source === '' ? '' : `${locale.workbookTexts.source}: ${choices.source}`;

/** The colours of the status words, wherever the page says one. */
function colouredWords({ context }: SummaryPage): readonly ToneRule[] {
  const { statuses, due, objectives } = summaryRows;
  const [column, lastColumn] = tableColumns.status;
  const last = objectives + 1 + shownObjectives(context);
  const areas = [
    { row: statuses + 3, column: worstColumns[0], lastRow: statuses + 3, lastColumn: worstColumns[0] },
    { row: due + 2, column, lastRow: due + 1 + DUE_DATES, lastColumn },
    { row: objectives + 2, column, lastRow: last, lastColumn },
  ];
  return areas.flatMap((area) => statusRules(area, context.locale));
}

/**
 * Texts take two lines at these widths, reasons as many as their language needs, large figures the room of two.
 * Programs don't fit a row's height to cells shown as one.
 */
function tallRows(context: GoalsContext): SheetPlan['tallRows'] {
  const { tileFigure, due, objectives } = summaryRows;
  const [first, last] = tableColumns.text;
  const width = summaryWidths.slice(first, last + 1).reduce<number>((sum, one) => sum + one, 0);
  const texts = context.book.objectives.map(({ text }) => text);
  const isLong = linesOf(texts, Array(texts.length).fill(width)) > 1;
  const from = (row: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => row + index);
  const room = Math.min(shownObjectives(context), filledRows(context));
  const reasons = from(objectives + 2, room).map((row) => ({ row, lines: reasonLines(context) }));
  const others = [tileFigure, ...(isLong ? from(due + 2, DUE_DATES) : [])];
  return [...reasons, ...others.map((row) => ({ row, lines: 2 }))];
}

/** Rows for objectives typed in later stay low until the next build, so that the page is no third empty. */
const SPARE_ROWS = 2;

const filledRows = ({ book }: GoalsContext): number =>
  book.objectives.filter(({ isExample }) => !isExample).length + SPARE_ROWS;

/** The longest reason that is usual is the one of a plan with what it takes. */
function reasonLines({ locale }: GoalsContext): number {
  const [first, last] = tableColumns.reason;
  const width = summaryWidths.slice(first, last + 1).reduce<number>((sum, one) => sum + one, 0);
  const { plan, need } = locale.goalTexts.reasons;
  return Math.max(2, linesOf([`${plan} ${need}`.replace(/\{\w+\}/g, '123,456')], [width]));
}
