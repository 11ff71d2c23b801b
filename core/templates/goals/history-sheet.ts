import type { GoalStatus } from '../../goals/status.ts';
import { goalStatuses } from '../../goals/status.ts';
import { cell, empty } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';
import { goalNumbers } from './goal-numbers-sheet.ts';
import { HISTORY } from './history-cells.ts';
import { measureOfId } from './measure-of-id.ts';
import { numberOf } from './reported-numbers.ts';
import { putGoalTitle } from './sheet-title.ts';
import { statusRules } from './status-rules.ts';

const { headerRow, firstRow, columns } = HISTORY;
const widths = [14, 11, 66, 14, 14, 14, 14, 15];

/** How objectives stood on each report date so far: figures that stay, whatever changes later. */
export function historySheet(context: GoalsContext): SheetPlan {
  const { teamPlanTexts: texts, goalColumns, workbookTexts, conventions } = context.locale;
  const draft = draftSheet('history', texts.sheetHistory);
  const { snapshots } = context.book;
  putGoalTitle(draft, [texts.historyTitle, texts.historyHelp, ...(snapshots.length === 0 ? [texts.historyEmpty] : [])]);
  draft.putRow(headerRow, 0, [
    workbookTexts.reportDate,
    texts.checkInOf,
    texts.objective,
    goalColumns.actual.label,
    goalColumns.target.label,
    goalColumns.expected.label,
    goalColumns.forecast.label,
    goalColumns.status.label,
  ]);
  draft.style(
    { row: headerRow, column: 0, lastRow: headerRow, lastColumn: columns.status },
    { role: 'header', wrap: true, align: 'start' },
  );
  putSnapshots(draft, context);
  const lastRow = Math.max(firstRow, firstRow + snapshots.length - 1);
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths: widths,
    frozenRows: firstRow,
    rules: statusRules({ row: firstRow, column: columns.status, lastRow, lastColumn: columns.status }, context.locale),
    filter: { row: headerRow, column: 0, lastRow, lastColumn: columns.status },
    print: { repeatRows: firstRow },
    rowKeys: [
      ...Array.from({ length: firstRow }, () => null),
      ...snapshots.map(({ day, objective }) => `snapshot:${day}/${numberOf(objective, context) ?? objective}`),
    ],
    columnKeys: Object.keys(columns),
    tallRows: [{ row: headerRow, lines: linesOf(draft.cellsOf(headerRow), widths) }],
  });
}

function putSnapshots(draft: SheetDraft, context: GoalsContext): void {
  const { statuses } = context.locale.goalTexts;
  const word = (status: GoalStatus | null): string | null =>
    status !== null && goalStatuses.includes(status) ? statuses[status] : null;
  const numbers = goalNumbers(context);
  for (const [index, snapshot] of context.book.snapshots.entries()) {
    const row = firstRow + index;
    const { day, objective, actual, target, expected, forecast, status } = snapshot;
    const number = numberOf(objective, context);
    draft.putRow(row, 0, [
      day,
      number ?? objective,
      numbers.text(cell(row, columns.objective, { fixedRow: false }), empty),
      ...[actual, target, expected, forecast, word(status)],
    ]);
    const format = measureOfId(objective, context)?.format ?? ({ kind: 'general' } as const);
    draft.style({ row, column: 0, lastRow: row, lastColumn: columns.status }, { role: 'value' });
    draft.style({ row, column: columns.day, lastRow: row, lastColumn: columns.day }, { format: { kind: 'date' } });
    draft.style(
      { row, column: columns.actual, lastRow: row, lastColumn: columns.forecast },
      { format, align: 'right' },
    );
    draft.style({ row, column: columns.text, lastRow: row, lastColumn: columns.text }, { align: 'start' });
  }
}
