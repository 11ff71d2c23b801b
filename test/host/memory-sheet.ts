import type { CellWords } from '../../core/host/inverse/cell-words.ts';
import { plannedSheet } from '../../core/host/inverse/planned-sheet.ts';
import { planOfSheet } from '../../core/host/inverse/removed-sheet.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import type { SheetDress } from '../../core/workbook/change.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { CellValue, SheetPlan } from '../../core/workbook/plan.ts';

/** A sheet of the memory host: its cells, kept as a snapshot tells them, and the plan it was added from. */
export type MemorySheet = Readonly<{
  title: string;
  key: string | null;
  hidden: boolean;
  values: readonly (readonly CellValue[])[];
  formulas: readonly (readonly (string | null)[])[];
  /** null on sheets that somebody made by hand. */
  plan: SheetPlan | null;
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  /** The last dress that it was given. */
  dress?: SheetDress;
}>;

/** A sheet that somebody made: values, and formulas where a text begins with `=`. */
export function typedSheet(title: string, rows: readonly (readonly CellValue[])[]): MemorySheet {
  const isTyped = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');
  return {
    title,
    key: null,
    hidden: false,
    values: rows.map((row) => row.map((cell) => (isTyped(cell) ? null : cell))),
    formulas: rows.map((row) => row.map((cell) => (isTyped(cell) ? cell : null))),
    plan: null,
  };
}

export const snapshotOf = ({ title, key, hidden, values, formulas }: MemorySheet): SheetSnapshot => ({
  title,
  key,
  hidden,
  values,
  formulas,
});

/** A planned sheet as cells; formulas are computed by core's own evaluator over the sheets given. */
export function computedSheet(
  plan: SheetPlan,
  beside: readonly SheetPlan[],
  words: CellWords,
  today: number,
): MemorySheet {
  const evaluator = createEvaluator({ language: 'en', title: '', sheets: beside }, today);
  const answer = (row: number, column: number): CellValue => {
    const value = evaluator.cellValue(plan.key, row, column);
    return typeof value === 'object' && value !== null ? value.error : value;
  };
  const { hiddenRows, hiddenColumns } = plan;
  return { ...plannedSheet(plan, words, answer), plan, hiddenRows, hiddenColumns };
}

/** A removed sheet as it comes back: with the looks that it was added with. */
export function planBack(sheet: MemorySheet): SheetPlan {
  const back = planOfSheet(sheet);
  const { hiddenRows, hiddenColumns } = sheet;
  return {
    ...(sheet.plan ?? back),
    ...{ title: back.title, blocks: back.blocks, columnBlocks: [] },
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
}
