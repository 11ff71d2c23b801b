import { fill } from '../../locales/fill.ts';
import { cell } from '../../workbook/formula.ts';
import type { Area, SheetPlan } from '../../workbook/plan.ts';
import { cellArea, draftSheet, linesOf, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';
import { goalNumbers } from './goal-numbers-sheet.ts';
import { measureOfId } from './measure-of-id.ts';
import { planPointCells } from './plan-points-cells.ts';
import { numberOf } from './reported-numbers.ts';
import { putGoalTitle } from './sheet-title.ts';

const { firstRow, lastRow, columns } = planPointCells;
const widths = [13, 66, 14, 16];

const over = (column: number): Area => ({ row: firstRow, column, lastRow, lastColumn: column });

/** Where somebody types what should be reached by which day, for objectives planned so. */
export function planPointsSheet(context: GoalsContext): SheetPlan {
  const { teamPlanTexts: texts, goalTexts, conventions } = context.locale;
  const draft = draftSheet('plan', texts.sheetPlanPoints);
  const help = fill(texts.planPointsHelp, { typed: goalTexts.curves.typed });
  putGoalTitle(draft, [texts.planPointsTitle, help, texts.planPointsValueHelp]);
  const header = firstRow - 1;
  draft.putRow(header, 0, [texts.forObjective, texts.objective, texts.planPointDate, texts.planPointValue]);
  draft.style(
    { row: header, column: 0, lastRow: header, lastColumn: columns.value },
    { role: 'header', wrap: true, align: 'start' },
  );
  const numbers = goalNumbers(context);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const number = cell(row, columns.id, { fixedRow: false });
    draft.put(row, columns.text, numbers.text(number, texts.checkInUnknown));
  }
  for (const column of [columns.id, columns.date, columns.value]) draft.style(over(column), { role: 'input' });
  draft.style(over(columns.date), { format: { kind: 'date' } });
  draft.style(over(columns.text), { align: 'start' });
  putPoints(draft, context);
  return draft.finish({
    rightToLeft: conventions.direction === 'rtl',
    columnWidths: widths,
    frozenRows: firstRow,
    validations: [
      { ...over(columns.id), kind: 'list', range: numbers.ofObjectives },
      { ...over(columns.date), kind: 'date' },
      { ...over(columns.value), kind: 'number' },
    ],
    print: { landscape: false, repeatRows: firstRow },
    rowKeys: Array.from({ length: lastRow + 1 }, (_, row) => (row < firstRow ? null : `line:${row - firstRow + 1}`)),
    columnKeys: Object.keys(columns),
    tallRows: [{ row: header, lines: linesOf(draft.cellsOf(header), widths) }],
  });
}

function putPoints(draft: SheetDraft, context: GoalsContext): void {
  const points = context.book.objectives.flatMap(({ id, plan }) => plan.map((point) => ({ id, ...point })));
  for (const [index, { id, day, value }] of points.slice(0, lastRow - firstRow + 1).entries()) {
    const row = firstRow + index;
    draft.put(row, columns.id, numberOf(id, context));
    draft.put(row, columns.date, day);
    draft.put(row, columns.value, value);
    const format = measureOfId(id, context)?.format;
    if (format) draft.style(cellArea(row, columns.value), { format });
  }
}
