import type { ChangedCell } from '../../core/host/change.ts';
import type { SheetSnapshot } from '../../core/host/snapshot.ts';
import type { SheetDress } from '../../core/workbook/change.ts';
import { createEvaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import type { CellContent, CellValue, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';

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

/** What prints and computes formulas within a change. */
export type FormulaWork = Readonly<{
  print(formula: CellContent, own: string): string;
  value(content: CellContent, sheet: string, row: number, column: number): CellValue;
}>;

/** Formulas are printed as Sheets takes them, and computed by core's own evaluator over the sheets given. */
export function formulaWork(
  sheets: readonly SheetPlan[],
  titles: Readonly<Record<string, string>>,
  today: number,
): FormulaWork {
  const plan: WorkbookPlan = { language: 'en', title: '', sheets };
  const evaluator = createEvaluator(plan, today);
  return {
    print: (formula, own) =>
      isFormula(formula)
        ? `=${printFormula(formula, { separator: ';', prefixes: {}, title: (key) => titles[key] ?? key, own })}`
        : '',
    value(content, sheet, row, column) {
      if (!isFormula(content)) return content;
      const value = evaluator.cellValue(sheet, row, column);
      return typeof value === 'object' && value !== null ? value.error : value;
    },
  };
}

/** A planned sheet as cells. */
export function plannedSheet(plan: SheetPlan, work: FormulaWork): MemorySheet {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const put = (row: number, column: number, content: CellContent): void => {
    while (values.length <= row) {
      values.push([]);
      formulas.push([]);
    }
    const [valueRow, formulaRow] = [values[row] as CellValue[], formulas[row] as (string | null)[]];
    while (valueRow.length <= column) {
      valueRow.push(null);
      formulaRow.push(null);
    }
    valueRow[column] = work.value(content, plan.key, row, column);
    formulaRow[column] = isFormula(content) ? work.print(content, plan.key) : null;
  };
  for (const { row, column, rows } of plan.blocks)
    for (const [down, cells] of rows.entries())
      for (const [right, content] of cells.entries()) put(row + down, column + right, content);
  for (const { row, column, columns } of plan.columnBlocks)
    for (const [right, cells] of columns.entries())
      for (const [down, content] of cells.entries()) put(row + down, column + right, content);
  const { title, key, hidden, hiddenRows, hiddenColumns } = plan;
  return { title, key, hidden, values, formulas, plan, hiddenRows, hiddenColumns };
}

/** A sheet with some cells changed, and the changes that take them back. */
export function withCells(
  sheet: MemorySheet,
  cells: readonly ChangedCell[],
  print: (content: CellContent) => string,
): Readonly<{ sheet: MemorySheet; former: readonly ChangedCell[] }> {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  const former = cells.map(({ row, column }): ChangedCell => {
    const formula = formulas[row]?.[column] ?? null;
    const content =
      formula === null ? (values[row]?.[column] ?? null) : ({ kind: 'host-formula', text: formula } as const);
    return { row, column, content };
  });
  for (const { row, column, content } of cells) {
    while (values.length <= row) {
      values.push([]);
      formulas.push([]);
    }
    const isHostFormula = typeof content === 'object' && content !== null && content.kind === 'host-formula';
    const text = isHostFormula
      ? content.text
      : isFormula(content as CellContent)
        ? print(content as CellContent)
        : null;
    const [valueRow, formulaRow] = [values[row] as CellValue[], formulas[row] as (string | null)[]];
    while (valueRow.length <= column) {
      valueRow.push(null);
      formulaRow.push(null);
    }
    valueRow[column] = text === null ? (content as CellValue) : null;
    formulaRow[column] = text;
  }
  return { sheet: { ...sheet, values, formulas }, former: [...former].reverse() };
}
