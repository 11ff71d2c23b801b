import { isFormula } from '../../workbook/evaluate/evaluate.ts';
import type { CellContent, CellValue, SheetPlan } from '../../workbook/plan.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import type { CellWords } from './cell-words.ts';

/** What a formula that was just written gives; null for a host that is not asked yet. */
type FormulaValue = (row: number, column: number) => CellValue;

const unknown: FormulaValue = () => null;

/** A planned sheet as the host will tell it once it is there. A key of '' is none: the sheet is the user's. */
export function plannedSheet(plan: SheetPlan, words: CellWords, answer = unknown): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const rowOf = <Content>(rows: Content[][], row: number): Content[] => {
    while (rows.length <= row) rows.push([]);
    return rows[row] as Content[];
  };
  const put = <Content>(cells: (Content | null)[], column: number, content: Content): void => {
    while (cells.length < column) cells.push(null);
    cells[column] = content;
  };
  const putFormula = (row: number, column: number, text: string): void => {
    put(rowOf(formulas, row), column, text);
    put(rowOf(values, row), column, answer(row, column));
  };
  const putContent = (row: number, column: number, content: CellContent): void => {
    if (isFormula(content)) putFormula(row, column, words.formula(content, plan.title));
    else put(rowOf(values, row), column, content);
  };
  for (const { row, column, rows } of plan.blocks)
    for (const [down, contents] of rows.entries())
      for (const [right, content] of contents.entries()) putContent(row + down, column + right, content);
  for (const { row, column, columns } of plan.columnBlocks)
    for (const [right, cells] of columns.entries())
      for (const [down, value] of cells.entries()) put(rowOf(values, row + down), column + right, value);
  if (words.sparkline)
    for (const line of plan.sparklines) putFormula(line.row, line.column, words.sparkline(line, plan.title));
  const { title, key, hidden } = plan;
  return { title, key: key === '' ? null : key, hidden, values, formulas: inPlaces(formulas, values) };
}

/** Formulas in the same places as the values, null where there is none. Rows without any share one list. */
export function inPlaces(
  formulas: readonly (readonly (string | null)[])[],
  values: readonly (readonly CellValue[])[],
): readonly (readonly (string | null)[])[] {
  const none = new Map<number, readonly null[]>();
  return values.map(({ length }, row) => {
    const texts = formulas[row] ?? [];
    if (texts.length > 0) return Array.from({ length }, (_, column) => texts[column] ?? null);
    const blank = none.get(length) ?? Array.from({ length }, () => null);
    none.set(length, blank);
    return blank;
  });
}
