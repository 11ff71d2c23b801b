import { fields } from '../../fields/index.ts';
import { problemMessage } from '../../intake/problem-message.ts';
import type { Problem } from '../../intake/table.ts';
import { fill } from '../../locales/fill.ts';
import { quarterNumber } from '../../values/calendar-period.ts';
import { dayNumber, isoDate } from '../../values/day-number.ts';
import { shownText } from '../../values/plain-text.ts';
import type { CellContent, SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import { lastDataRow } from './data-ranges.ts';
import { dayLabel } from './period-labels.ts';

/** Longer lists are cut, and say by how many. */
const MOST_LINES = 200;

/** What was understood of the source, what was left out and why, and how to keep the workbook current. */
export function readMeSheet(context: KpiContext): SheetPlan {
  const { workbookTexts: texts, conventions } = context.locale;
  const draft = draftSheet('read-me', texts.sheetReadMe);
  draft.put(0, 0, texts.readMeTitle);
  draft.role('title', 0, 0);
  let row = 2;
  const section = (heading: string, lines: readonly (readonly CellContent[])[], hasHeader = false): void => {
    row = putSection(draft, row, heading, lines, hasHeader);
  };
  section(texts.understoodHeading, understood(context));
  section(texts.columnsHeading, columnLines(context), true);
  section(texts.leftOutHeading, leftOutLines(context), context.table.leftOut.length > 0);
  section(texts.problemsHeading, problemLines(context));
  section(
    texts.refreshHeading,
    [
      fill(texts.refreshAppend, { bound: lastDataRow(context.table.rowCount) + 1 }),
      ...(context.periods.length > 0 ? [texts.refreshPeriods, texts.refreshReportDate] : []),
      texts.refreshTargets,
    ].map((line) => [line]),
  );
  const reading = [
    texts.readingBlank,
    texts.readingTotals,
    ...(context.periods.length > 1 ? [texts.readingPartial, texts.readingChange] : []),
    ...fiscalYearLines(context),
  ];
  section(
    texts.readingHeading,
    reading.map((line) => [line]),
  );
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths: [30, 32, 26, 26],
    print: { landscape: false },
  });
}

/** Which fiscal year the last quarter belongs to, and what it spans; nothing where quarters are a calendar year's. */
function fiscalYearLines({ periods, granularity, calendar, locale }: KpiContext): readonly string[] {
  const last = periods[periods.length - 1];
  if (last === undefined || granularity !== 'quarter' || calendar.fiscalYearStart === 1) return [];
  const { year } = quarterNumber(last, calendar);
  const { fiscalYearStart: month } = calendar;
  const [from, to] = [dayNumber(year - 1, month, 1), dayNumber(year, month, 1) - 1];
  const shown = (day: number): string => dayLabel(day, locale.calendar);
  return [fill(locale.workbookTexts.readingFiscalYear, { year, from: shown(from), to: shown(to) })];
}

function putSection(
  draft: SheetDraft,
  row: number,
  heading: string,
  lines: readonly (readonly CellContent[])[],
  hasHeader: boolean,
): number {
  draft.put(row, 0, heading);
  draft.role('group', row, 0, row, 3);
  for (const [index, cells] of lines.entries()) draft.putRow(row + 1 + index, 0, cells);
  if (lines.length > 0)
    draft.style({ row: row + 1, column: 0, lastRow: row + lines.length, lastColumn: 3 }, { align: 'start' });
  if (hasHeader) draft.role('label', row + 1, 0, row + 1, 3);
  return row + lines.length + 2;
}

function understood({ table, choices, locale }: KpiContext): readonly (readonly CellContent[])[] {
  const { workbookTexts: texts } = locale;
  const { period } = table;
  return [
    [texts.source, choices.source],
    [texts.headerRow, table.headerRow],
    [texts.rowsKept, table.rowCount],
    [texts.rowsLeftOut, table.leftOut.length],
    ...(period ? [[texts.period, `${isoDate(period.from)} – ${isoDate(period.to)}`]] : []),
    [texts.currency, table.currency ?? texts.noCurrency],
    [texts.language, texts[`language_${choices.language}`]],
  ];
}

function columnLines(context: KpiContext): readonly (readonly CellContent[])[] {
  const { workbookTexts: texts } = context.locale;
  const byId = new Map(fields.map((field) => [field.id, field]));
  const lines = context.table.columns.map(({ header, field, type, numberStyle }) => {
    const known = field === null ? undefined : byId.get(field);
    return [header, known ? context.label(known) : texts.keptAsIs, texts[`type_${type}`], numberStyle];
  });
  return [
    [texts.columnHeader, texts.columnField, texts.columnType, texts.columnNumberStyle],
    ...cut(lines, texts.moreProblems),
  ];
}

function leftOutLines({ table, locale }: KpiContext): readonly (readonly CellContent[])[] {
  const { workbookTexts: texts } = locale;
  const why = { totals: texts.whyTotals, 'repeated-header': texts.whyRepeatedHeader };
  if (table.leftOut.length === 0) return [[texts.noProblems]];
  const lines = table.leftOut.map((left) => [
    left.source ? `${left.source}: ${left.row}` : left.row,
    why[left.why],
    shownText(left.cells.join(' · ')),
  ]);
  return [[texts.row, texts.why, texts.cells], ...cut(lines, texts.moreProblems)];
}

function problemLines({ table, locale, choices }: KpiContext): readonly (readonly CellContent[])[] {
  const { workbookTexts: texts } = locale;
  if (table.problems.length === 0) return [[texts.noProblems]];
  return cut(
    table.problems.map((problem: Problem) => [problemMessage(problem, choices.language)]),
    texts.moreProblems,
  );
}

function cut(lines: readonly (readonly CellContent[])[], more: string): readonly (readonly CellContent[])[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), [fill(more, { count: lines.length - MOST_LINES })]];
}
