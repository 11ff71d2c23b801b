import type { CheckIn } from '../../goals/model/goal-book.ts';
import type { GoalColumn } from '../../locales/locale.ts';
import { binary, call, cell, empty, type Formula, firstOf, range } from '../../workbook/formula.ts';
import type { Area, SheetPlan } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { checkInCells } from './check-ins-cells.ts';
import { FIRST_BLOCK, type GoalsContext, workingRange } from './context.ts';
import { type GoalNumbers, goalNumbers } from './goal-numbers-sheet.ts';
import { measureOfId } from './measure-of-id.ts';
import { columnPlace } from './objective-columns.ts';
import { numberOf } from './reported-numbers.ts';
import { putGoalTitle } from './sheet-title.ts';

const { firstRow, lastRow, columns } = checkInCells;
const widths = [7, 13, 13, 64, 20, 20, 50, 34];

const over = (column: number, last = column): Area => ({ row: firstRow, column, lastRow, lastColumn: last });

/** Where people report how an objective or a commitment stands: a line for every figure, never changed. */
export function checkInsSheet(context: GoalsContext): SheetPlan {
  const { teamPlanTexts: texts, conventions } = context.locale;
  const draft = draftSheet('check-ins', texts.sheetCheckIns);
  putGoalTitle(draft, [texts.checkInsTitle, texts.checkInsHelp, texts.checkInsValueHelp]);
  putHeader(draft, context);
  const numbers = goalNumbers(context);
  for (let row = firstRow; row <= lastRow; row += 1) putLine(draft, row, numbers, context);
  for (const column of [columns.date, columns.id, columns.owner, columns.value, columns.note])
    draft.style(over(column), { role: 'input' });
  draft.style(over(columns.date), { format: { kind: 'date' } });
  for (const column of [columns.text, columns.note, columns.owner]) draft.style(over(column), { align: 'start' });
  draft.style(over(columns.number), { role: 'note', align: 'center' });
  for (const [index, checkIn] of kept(context).entries()) putCheckIn(draft, firstRow + index, checkIn, context);
  const header = firstRow - 1;
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths: widths,
    frozenRows: firstRow,
    rules: [
      { ...over(columns.state), text: texts.checkInCounts, tone: 'good' },
      ...[texts.checkInNoDate, texts.checkInNoNumber, texts.checkInUnknown, texts.checkInNoValue].map(
        (text) => ({ ...over(columns.state), text, tone: 'warning' }) as const,
      ),
      { ...over(columns.state), text: texts.checkInLater, tone: 'muted' },
      ...[texts.checkInEarly, texts.checkInOverdue, texts.checkInTyped].map(
        (text) => ({ ...over(columns.state), text, tone: 'warning' }) as const,
      ),
    ],
    validations: [
      { ...over(columns.date), kind: 'date' },
      { ...over(columns.id), kind: 'list', range: numbers.ofAll },
      { ...over(columns.value), kind: 'number' },
    ],
    filter: { row: header, column: 0, lastRow, lastColumn: columns.state },
    print: { repeatRows: firstRow },
    rowKeys: Array.from({ length: lastRow + 1 }, (_, row) => (row < firstRow ? null : `line:${row - firstRow + 1}`)),
    columnKeys: Object.keys(columns),
    tallRows: [{ row: header, lines: linesOf(draft.cellsOf(header), widths) }],
  });
}

/** In the order of their days; of more than there are lines the latest. */
const kept = ({ book }: GoalsContext): readonly CheckIn[] =>
  [...book.checkIns].sort((a, b) => a.day - b.day).slice(-(lastRow - firstRow + 1));

function putHeader(draft: SheetDraft, { locale }: GoalsContext): void {
  const { teamPlanTexts: texts } = locale;
  draft.putRow(firstRow - 1, 0, [
    texts.checkInNumber,
    texts.checkInDate,
    texts.checkInOf,
    texts.checkInText,
    texts.owner,
    texts.checkInValue,
    texts.checkInNote,
    texts.checkInState,
  ]);
  const area = { row: firstRow - 1, column: 0, lastRow: firstRow - 1, lastColumn: columns.state };
  draft.style(area, { role: 'header', wrap: true, align: 'start' });
}

function putLine(draft: SheetDraft, row: number, numbers: GoalNumbers, context: GoalsContext): void {
  const number = cell(row, columns.id, { fixedRow: false });
  draft.put(row, columns.number, row - firstRow + 1);
  draft.put(row, columns.text, numbers.text(number, empty));
  draft.put(row, columns.state, stateOf(row, number, numbers, context));
}

/** Why a line does not count, or that it does; empty as long as it is blank. */
function stateOf(row: number, number: Formula, numbers: GoalNumbers, context: GoalsContext): Formula {
  const { locale, reportDate } = context;
  const texts = locale.teamPlanTexts;
  const [day, value] = [columns.date, columns.value].map((column) => cell(row, column, { fixedRow: false }));
  const typed = [columns.date, columns.id, columns.value].map((column) => cell(row, column, { fixedRow: false }));
  const lacks = (of: Formula | undefined): Formula => binary('=', call('COUNT', of as Formula), 0);
  return firstOf(
    [
      [binary('=', call('COUNTA', ...typed), 0), empty],
      [lacks(number), texts.checkInNoNumber],
      [lacks(day), texts.checkInNoDate],
      [lacks(value), texts.checkInNoValue],
      [call('NOT', numbers.isKnown(number)), texts.checkInUnknown],
      [isOutside(day as Formula, '<', 'start', number, context), texts.checkInEarly],
      [isOutside(day as Formula, '>', 'due', number, context), texts.checkInOverdue],
      [binary('>', day as Formula, reportDate), texts.checkInLater],
      [hasTypedActual(number, context), texts.checkInTyped],
    ],
    texts.checkInCounts,
  );
}

/** Whether a day lies before the start or after the due day of the objective with a number; never for a commitment. */
function isOutside(
  day: Formula,
  operator: '<' | '>',
  working: 'start' | 'due',
  number: Formula,
  context: GoalsContext,
): Formula {
  const isIt = binary('*', binary('=', workingRange(context, 'number'), number), 1);
  const end = call('SUMPRODUCT', isIt, workingRange(context, working));
  return call('AND', binary('>', end, 0), binary(operator, day, end));
}

/** Whether somebody typed the actual of this objective over whatever is reported. */
function hasTypedActual(number: Formula, { slots }: GoalsContext): Formula {
  const last = slots[slots.length - 1]?.row ?? FIRST_BLOCK;
  const over = (column: GoalColumn): Formula =>
    range(FIRST_BLOCK, columnPlace(column), last, columnPlace(column), 'goals');
  const typed = binary('*', call('ISNUMBER', over('typed_actual')), 1);
  return binary('>', call('SUMPRODUCT', binary('*', binary('=', over('id'), number), 1), typed), 0);
}

function putCheckIn(
  draft: SheetDraft,
  row: number,
  { day, of, owner, value, note }: CheckIn,
  context: GoalsContext,
): void {
  draft.put(row, columns.date, day);
  draft.put(row, columns.id, numberOf(of, context) ?? of);
  draft.put(row, columns.owner, owner);
  draft.put(row, columns.value, value);
  draft.put(row, columns.note, note);
  const format = measureOfId(of, context)?.format;
  if (format) draft.style(cellArea(row, columns.value), { format });
}
