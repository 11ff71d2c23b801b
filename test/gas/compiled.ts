import type { SheetSnapshot, WorkbookSnapshot } from '../../core/host/snapshot.ts';
import type { ChangeStep, WorkbookChange } from '../../core/workbook/change.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { compileChange } from '../../gas/client/compile/compile-change.ts';
import { shownOperations } from './shown-operations.ts';

/** A sheet that somebody typed; a text with `=` is a formula. */
export const sheet = (
  title: string,
  rows: readonly (readonly CellValue[])[],
  key: string | null = null,
): SheetSnapshot => {
  const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');
  return {
    ...{ title, key, hidden: false },
    values: rows.map((cells) => cells.map((value) => (isFormula(value) ? 0 : value))),
    formulas: rows.map((cells) => cells.map((value) => (isFormula(value) ? value : null))),
  };
};

export const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
export const change = (...steps: readonly ChangeStep[]): WorkbookChange => ({ titles: {}, steps });
export const forward = (given: WorkbookChange, now: WorkbookSnapshot): readonly string[] =>
  shownOperations(compileChange(given, now).forward);
/** What takes a change back, the last operation first. */
export const backward = (given: WorkbookChange, now: WorkbookSnapshot): readonly string[] =>
  [...compileChange(given, now).backward].reverse().flatMap(shownOperations);
