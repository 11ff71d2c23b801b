import type { GoalColumn } from '../../core/locales/locale.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import type { GoalWorkbook } from './goal-workbook.ts';

/** What somebody types into cells of an objective's row, by column. */
export type TypedRow = Readonly<Partial<Record<GoalColumn, CellContent>>>;

/** The workbook after all of it was typed. */
export const typedInto = (workbook: GoalWorkbook, slot: number, typed: TypedRow): GoalWorkbook =>
  (Object.entries(typed) as [GoalColumn, CellContent][]).reduce(
    (book, [column, content]) => book.typed(slot, column, content),
    workbook,
  );
