import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import { planGrid } from '../../core/workbook/ownership/plan-grid.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { agrees } from '../agreement.ts';
import { fixedToday } from '../workbook/examples.ts';
import { markedOf } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook } from './model-workbook.ts';

const isSame = (a: Value, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? agrees(a, b) : JSON.stringify(a) === JSON.stringify(b);

const isBlank = (value: Value): boolean => value === null || value === '';

/** How many cells of a plan a workbook was compared with, and those that come to something else there. */
export type Compared = Readonly<{ cells: number; differences: readonly string[] }>;

/** Compares what a workbook comes to with a fresh build of a plan, cell by cell of ours, by keys. */
export function compared(book: ModelWorkbook, plan: WorkbookPlan, without: readonly string[] = []): Compared {
  const [fresh, now] = [createEvaluator(plan, fixedToday), evaluatorOf(book, fixedToday)];
  let cells = 0;
  const differences = plan.sheets.flatMap((sheet) => {
    if (without.includes(sheet.key)) return [];
    const grid = planGrid(sheet);
    const { sheet: found, rows, columns, header } = markedOf(book, sheet.key);
    const rowOf = new Map(rows.map(({ key, position }) => [key, position]));
    const columnOf = new Map(columns.map(({ key, position }) => [key, position]));
    return grid.rowKeys.flatMap((rowKey, row) =>
      grid.columnKeys.flatMap((columnKey, column) => {
        const at = grid.records && row < grid.records.row ? (header as number) : (rowOf.get(rowKey) as number);
        const across = columnOf.get(columnKey) as number;
        const [wanted, got] = [fresh.cellValue(sheet.key, row, column), now.cellValue(found.title, at, across)];
        if (isBlank(wanted) && isBlank(got)) return [];
        cells += 1;
        return isSame(wanted, got)
          ? []
          : [`${sheet.key} ${rowKey} ${columnKey}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
      }),
    );
  });
  return { cells, differences };
}

/** Cells of the plan that come to something else in the workbook than in a fresh build. */
export const differences = (book: ModelWorkbook, plan: WorkbookPlan, without?: readonly string[]): readonly string[] =>
  compared(book, plan, without).differences;
