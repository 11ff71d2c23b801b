import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';
import type { CellContent, Style } from '../../workbook/plan.ts';
import { workingRange } from './context.ts';
import { sentence } from './sentence.ts';
import { countedObjectives, summaryCell, summaryRange } from './summary-cells.ts';
import {
  DUE_DATES,
  LAST_COLUMN,
  putHeading,
  putSpan,
  type SummaryPage,
  shownObjectives,
  summaryRows,
  tableColumns,
} from './summary-layout.ts';

type Columns = readonly [first: number, last: number];
type TableColumn = Readonly<{ columns: Columns; heading: string; of(slot: Formula): Formula; style: Style }>;

/** A table of slots: a header, then a row for each cell that holds a slot's place, empty where that cell is. */
function putTable(page: SummaryPage, row: number, columns: readonly TableColumn[], slots: readonly Formula[]): void {
  for (const { columns: span, heading, style } of columns) {
    const align = style.align ? { align: style.align } : {};
    putSpan(page, row, span, heading, { role: 'header', ...align });
    for (const [index, slot] of slots.entries()) {
      const content = columns.find((one) => one.columns === span)?.of(slot) ?? empty;
      putSpan(page, row + 1 + index, span, when(binary('=', slot, ''), empty, content), { role: 'value', ...style });
    }
  }
}

/** The next days on which something is due. */
export function putDueDates(page: SummaryPage): void {
  const { context, texts } = page;
  const { goalColumns } = context.locale;
  const row = summaryRows.due;
  const most = Math.min(DUE_DATES, context.slots.length);
  const of =
    (name: Parameters<typeof workingRange>[1]) =>
    (slot: Formula): Formula =>
      call('INDEX', workingRange(context, name), slot);
  const columns: readonly TableColumn[] = [
    {
      columns: tableColumns.text,
      heading: goalColumns.objective.label,
      of: of('text'),
      style: { align: 'start', wrap: true },
    },
    {
      columns: tableColumns.owner,
      heading: goalColumns.owner.label,
      of: of('owner'),
      style: { align: 'start', wrap: true },
    },
    {
      columns: tableColumns.status,
      heading: goalColumns.status.label,
      of: of('status'),
      style: { align: 'start', wrap: true },
    },
    {
      columns: tableColumns.bar,
      heading: goalColumns.due.label,
      of: of('due'),
      style: { align: 'start', wrap: true, format: { kind: 'date' } },
    },
    {
      columns: tableColumns.progress,
      heading: texts.daysLeft,
      of: (slot) => binary('-', of('due')(slot), context.reportDate),
      style: { align: 'right', wrap: true, format: { kind: 'count' } },
    },
  ];
  putHeading(page, row, [0, tableColumns.progress[1]], texts.dueHeading);
  const slots = Array.from({ length: most }, (_, index) => summaryCell(index, 'due_slot'));
  putTable(page, row + 1, columns, slots);
  const isNone = binary('=', summaryCell(0, 'due_slot'), '');
  const first = columns[0]?.of(summaryCell(0, 'due_slot')) ?? empty;
  page.draft.put(row + 2, 0, when(isNone, texts.dueNone, first));
}

/** Every objective that counts, the worst first, as many as the page has room for. */
export function putObjectives(page: SummaryPage): void {
  const { context, texts } = page;
  const { goalColumns } = context.locale;
  const row = summaryRows.objectives;
  const shown = shownObjectives(context);
  const column = (
    name: keyof typeof tableColumns,
    heading: string,
    values: Formula,
    style: Style = { align: 'start', wrap: true },
  ): TableColumn => ({
    columns: tableColumns[name],
    heading,
    of: (slot) => call('INDEX', values, slot),
    style,
  });
  const columns = [
    column('text', goalColumns.objective.label, workingRange(context, 'text'), { align: 'start', wrap: true }),
    column('owner', goalColumns.owner.label, workingRange(context, 'owner')),
    column('status', goalColumns.status.label, workingRange(context, 'status')),
    column('bar', goalColumns.progress_bar.label, summaryRange(context, 'bar'), { role: 'bar', align: 'start' }),
    column('progress', goalColumns.progress.label, workingRange(context, 'progress'), {
      align: 'right',
      wrap: true,
      format: { kind: 'percent' },
    }),
    column('reason', goalColumns.reason.label, workingRange(context, 'reason'), { align: 'start', wrap: true }),
  ];
  putHeading(page, row, [0, LAST_COLUMN], texts.objectivesHeading);
  const slots = Array.from({ length: shown }, (_, index) => summaryCell(index, 'worst_slot'));
  putTable(page, row + 1, columns, slots);
  const more = binary('-', countedObjectives(context), shown);
  const told: CellContent = when(binary('>', more, 0), sentence(texts.moreOnGoals, { count: more }), empty);
  putSpan(page, row + 2 + shown, [0, LAST_COLUMN], told, { role: 'note', align: 'start' });
}
