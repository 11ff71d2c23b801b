import type { ChangedCell, HostFormula } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { FormulaError } from '../../../core/workbook/evaluate/value.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { printFormula } from '../../../core/workbook/print-formula.ts';
import { mostLines } from '../../../core/workbook/shift/line-change.ts';
import { isSharedFrom, withOwnFormulas } from './cell-formulas.ts';
import type { NewContent } from './cell-xml.ts';
import { findWorksheet } from './find-sheet.ts';
import { formulaStyle, storedFormula } from './formula-style.ts';
import { refuseLocked } from './locked-cells.ts';
import { addPatch, type CellPatches, patchedCells } from './patch-cells.ts';
import type { SheetCells } from './read-sheet.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { Done, Step, StepContext } from './step.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from './workbook-file.ts';

/** Changes cells and keeps their styles. A formula of ours gets its value once all steps are done. */
export function setCells(file: WorkbookFile, { title, cells }: Step<'set-cells'>, context: StepContext): Done {
  const sheet = findWorksheet(file, title);
  const style = formulaStyle(context.titles, sheet.title);
  const patches: CellPatches = new Map();
  for (const { row, column, content } of cells) {
    let written: NewContent;
    if (typeof content === 'object' && content !== null && content.kind !== 'host-formula') {
      const text = printFormula(content, style);
      context.uncomputed.push({ title: sheet.title, row, column, formula: content, text });
      written = { formula: text, value: null };
    } else written = plainContent(content);
    addPatch(patches, row, column, { content: written });
  }
  const former = formerCells(sheetSnapshot(file, sheet), patches);
  return {
    file: withPatches(file, sheet, patches),
    inverse: [{ kind: 'set-cells', title: sheet.title, cells: former }],
  };
}

function plainContent(content: Exclude<ChangedCell['content'], object> | HostFormula): NewContent {
  if (typeof content !== 'object' || content === null) return content;
  const { text, value = null } = content;
  if (text.startsWith('{')) throw new HostFailure('not-permitted', text);
  return { formula: storedFormula(text), value: errorOf(value) ?? value };
}

/** The error that a value stands for, as the texts of errors do; null for any other. */
const errorOf = (value: CellValue): FormulaError | null =>
  errors.has(String(value)) ? { error: value as FormulaError['error'] } : null;
const errors: ReadonlySet<string> = new Set(['#DIV/0!', '#VALUE!', '#N/A', '#REF!', '#NUM!']);

/** The file with cells of a sheet patched; fails where a patch lies outside of the sheet or takes a whole apart. */
export function withPatches(file: WorkbookFile, sheet: FileSheet, patches: CellPatches): WorkbookFile {
  for (const [row, cells] of patches)
    for (const column of cells.keys())
      if (row >= mostLines.rows || column >= mostLines.columns) throw new HostFailure('too-large', sheet.title);
  refuseLocked(file, sheet, patches);
  const xml = textAt(file, sheet.path);
  const own = isSharedFrom(xml, patches) ? withOwnFormulas(xml) : xml;
  return withText(file, sheet.path, patchedCells(own, patches));
}

/** What the cells of patches held before, as steps say it. */
export function formerCells({ values, formulas }: SheetCells, patches: CellPatches): readonly ChangedCell[] {
  return [...patches].flatMap(([row, cells]) =>
    [...cells.keys()].map((column): ChangedCell => {
      const text = formulas[row]?.[column] ?? null;
      const value = values[row]?.[column] ?? null;
      return { row, column, content: text === null ? value : { kind: 'host-formula', text, value } };
    }),
  );
}
