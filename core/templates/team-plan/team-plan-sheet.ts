import { periodKey } from '../../workbook/ownership/period-key.ts';
import type { SheetPlan, Validation } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { goalNumbers } from '../goals/goal-numbers-sheet.ts';
import { putGoalTitle } from '../goals/sheet-title.ts';
import { statusRules } from '../goals/status-rules.ts';
import { teamKey } from '../held-places.ts';
import { periodLabel } from '../kpi/period-labels.ts';
import { PERIOD_WIDTH, type PlanColumnId, planColumnPlace, planColumns } from './columns.ts';
import { putCommitment } from './commitment-row.ts';
import { countedBy, measureOf, type PlanContext } from './plan-context.ts';
import { FIRST_PLAN_ROW, PLAN_HEADER, type PlanBlock, type PlanSlot } from './rows.ts';
import { putTotal, summaryFormula } from './totals.ts';
import { listWords } from './words.ts';
import { doneColumn, listRange } from './workings.ts';

const SUMMARY_ROW = 2;
const REPORT_ROW = 3;
const PARTS_ROW = PLAN_HEADER - 1;
const FROZEN_COLUMNS = 2;

const lastColumn = ({ periods }: PlanContext): number => doneColumn(periods.spans.length) - 1;

/** What teams promise, what they have delivered, and by period what was done against what was promised. */
export function teamPlanSheet(context: PlanContext): SheetPlan {
  const { locale } = context.goals;
  const texts = locale.teamPlanTexts;
  const draft = draftSheet('team-plan', texts.sheetTeamPlan);
  putGoalTitle(draft, [texts.teamPlanTitle, texts.teamPlanHelp, summaryFormula(context)]);
  draft.style(cellArea(SUMMARY_ROW, 0), { role: 'emphasis' });
  draft.put(REPORT_ROW, 0, locale.workbookTexts.reportDate);
  draft.put(REPORT_ROW, FROZEN_COLUMNS, context.goals.reportDate);
  draft.style(cellArea(REPORT_ROW, FROZEN_COLUMNS), { format: { kind: 'date' }, align: 'start' });
  putHeader(draft, context);
  for (const block of context.rows.blocks) putBlock(draft, block, context);
  for (const total of context.rows.totals) {
    putTotal(draft, total, context);
    draft.role('total', total.row, 0, total.row, lastColumn(context));
    draft.style(cellArea(total.row, planColumnPlace('deliveredBar')), { align: 'start' });
    draft.style(cellArea(total.row, planColumnPlace('delivered')), { format: { kind: 'percent' }, align: 'right' });
  }
  const columnWidths = [
    ...planColumns.map(({ width }) => width),
    ...context.periods.spans.flatMap(() => [PERIOD_WIDTH, PERIOD_WIDTH]),
  ];
  const status = planColumnPlace('status');
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnWidths,
    frozenRows: FIRST_PLAN_ROW,
    frozenColumns: FROZEN_COLUMNS,
    rules: statusRules(
      { row: FIRST_PLAN_ROW, column: status, lastRow: context.rows.lastRow, lastColumn: status },
      locale,
    ),
    validations: validations(context),
    print: {
      repeatRows: FIRST_PLAN_ROW,
      repeatColumns: FROZEN_COLUMNS,
      breakBefore: planColumnPlace('department'),
    },
    tallRows: [
      { row: PLAN_HEADER, lines: linesOf(draft.cellsOf(PLAN_HEADER), columnWidths) },
      ...context.rows.slots.map((slot) => ({ row: slot.row, lines: linesOfRow(slot, context) })),
    ],
    rowKeys: rowKeys(context),
    columnKeys: [...planColumns.map(({ id }) => id), ...periodKeys(context)],
  });
}

function rowKeys({ rows }: PlanContext): readonly (string | null)[] {
  const keys: (string | null)[] = Array.from({ length: FIRST_PLAN_ROW }, () => null);
  for (const { row, department, team, slots } of rows.blocks) {
    keys[row] = teamKey({ department, team });
    for (const slot of slots) keys[slot.row] = `commitment:${slot.number}`;
  }
  for (const { row, department } of rows.totals) keys[row] = `total:${department}`;
  return keys;
}

/** What was done in a period, and what was promised for it. */
const periodKeys = ({ periods }: PlanContext): readonly string[] =>
  periods.spans.flatMap(({ from }) => {
    const key = periodKey(from, periods.granularity);
    return [key, `promised:${key}`];
  });

/** Lines of the commitment and of the objective that it serves; two where a remark may stand beside them. */
function linesOfRow({ commitment }: PlanSlot, { goals }: PlanContext): number {
  if (commitment === null) return 1;
  const objective = goals.book.objectives.find(({ id }) => id === commitment.objective);
  const widths = (['commitment', 'objective'] as const).map((id) => planColumns[planColumnPlace(id)]?.width ?? null);
  return Math.max(2, linesOf([commitment.text, objective?.text], widths));
}

function putHeader(draft: SheetDraft, context: PlanContext): void {
  const { teamPlanTexts: texts, calendar } = context.goals.locale;
  const { granularity, spans } = context.periods;
  draft.putRow(
    PLAN_HEADER,
    0,
    planColumns.map(({ id }) => texts[id]),
  );
  const partAt = (id: PlanColumnId, text: string): void => draft.put(PARTS_ROW, planColumnPlace(id), text);
  partAt('number', texts.partPromise);
  partAt('status', texts.partStanding);
  partAt('department', texts.partMore);
  for (const [period, { from }] of spans.entries()) {
    draft.put(PARTS_ROW, doneColumn(period), periodLabel(from, granularity, calendar, context.goals.calendar));
    draft.putRow(PLAN_HEADER, doneColumn(period), [texts.periodDone, texts.periodPromised]);
  }
  draft.role('group', PARTS_ROW, 0, PARTS_ROW, lastColumn(context));
  const header = { row: PLAN_HEADER, column: 0, lastRow: PLAN_HEADER, lastColumn: lastColumn(context) };
  draft.style(header, { role: 'header', wrap: true, align: 'start' });
}

/** A team's heading and its rows. */
function putBlock(draft: SheetDraft, { row, department, team, slots }: PlanBlock, context: PlanContext): void {
  const named = [department, team].filter((name) => name !== null);
  draft.put(row, 0, named.length === 0 ? context.goals.locale.teamPlanTexts.otherTeams : named.join(' · '));
  draft.role('group', row, 0, row, lastColumn(context));
  for (const slot of slots) {
    putCommitment(draft, slot, context);
    styleRow(draft, slot, context);
  }
}

function styleRow(draft: SheetDraft, slot: PlanSlot, context: PlanContext): void {
  const measured = measureOf(slot, context)?.format ?? ({ kind: 'general' } as const);
  for (const [place, { isInput, format, isWrapped }] of planColumns.entries())
    draft.style(cellArea(slot.row, place), {
      role: isInput ? 'input' : 'value',
      format: format === 'measure' ? measured : format,
      // Beside a text of several lines all else stands at the top, as the text does.
      wrap: true,
      ...(isWrapped ? { align: 'start' } : {}),
    });
  draft.style(cellArea(slot.row, planColumnPlace('status')), { align: 'center' });
  draft.style(cellArea(slot.row, planColumnPlace('deliveredBar')), { align: 'start' });
  draft.style(cellArea(slot.row, 0), { role: 'note', align: 'center' });
  draft.style(cellArea(slot.row, planColumnPlace('forEach')), { align: 'start' });
  const isCounted = countedBy(slot, context) !== null;
  for (const period of context.periods.spans.keys()) {
    const column = doneColumn(period);
    const look = { format: measured, align: 'right', wrap: true } as const;
    draft.style(cellArea(slot.row, column), { role: isCounted ? 'value' : 'input', ...look });
    draft.style(cellArea(slot.row, column + 1), { role: 'value', ...look });
  }
}

function validations(context: PlanContext): readonly Validation[] {
  const { locale } = context.goals;
  const over = (column: number) => ({
    row: FIRST_PLAN_ROW,
    column,
    lastRow: context.rows.lastRow,
    lastColumn: column,
  });
  const at = (id: PlanColumnId) => over(planColumnPlace(id));
  const numbers = (['count', 'soFar', 'within', 'from', 'to', 'people', 'now'] as const).map(at);
  const done = [...context.periods.spans.keys()].map((period) => over(doneColumn(period)));
  const list = (of: 'pledges' | 'periods') => listRange(of, listWords(of, locale).length, context);
  return [
    { ...at('forObjective'), kind: 'list', range: goalNumbers(context.goals).ofObjectives },
    { ...at('pledge'), kind: 'list', range: list('pledges') },
    { ...at('per'), kind: 'list', range: list('periods') },
    ...(['start', 'due'] as const).map((id) => ({ ...at(id), kind: 'date' }) as const),
    ...[...numbers, ...done].map((area) => ({ ...area, kind: 'number' }) as const),
  ];
}
