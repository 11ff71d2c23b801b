import type { SheetDress } from '../../workbook/change.ts';
import { isFormula } from '../../workbook/evaluate/evaluate.ts';
import type { CellContent, CellValue, ColumnBlock, SheetPlan } from '../../workbook/plan.ts';
import type { ChangedCell, ChangeStep, HostFormula } from '../change.ts';
import { HostFailure } from '../host-failure.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { arrangedSheets, type Done } from './arranged-sheets.ts';
import type { CellWords } from './cell-words.ts';
import { formerBlock, formerCells } from './former-cells.ts';
import { plannedSheet } from './planned-sheet.ts';
import { planOfSheet, withoutSheet } from './removed-sheet.ts';
import { editSheet, type HeldCell } from './sheet-editor.ts';
import { isCalled, replaced, sheetCalled } from './sheet-titles.ts';

/** What a host keeps of sheets beside what a snapshot tells. */
export type SheetKeeping<Sheet extends SheetSnapshot> = Readonly<{
  words: CellWords;
  /** A planned sheet as it is kept once it is added. */
  added(plan: SheetPlan): Sheet;
  /** How a sheet comes back that is removed. */
  planOf(sheet: Sheet): SheetPlan;
}>;

/** For hosts of which no more is known than a snapshot. */
export const snapshotKeeping = (words: CellWords): SheetKeeping<SheetSnapshot> => ({
  words,
  added: (plan) => plannedSheet(plan, words),
  planOf: planOfSheet,
});

/**
 * The sheets of a workbook after a step of a change, worked out without the host, and what takes the step back. Fails
 * with `no-such-sheet` or `title-taken`.
 */
export function doneStep<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  step: ChangeStep,
  keeping: SheetKeeping<Sheet>,
): Done<Sheet> {
  if (step.kind === 'add-sheet') return withSheet(sheets, step, keeping);
  const sheet = sheetCalled(sheets, step.title);
  switch (step.kind) {
    case 'remove-sheet':
      return withoutSheet(sheets, sheet, keeping.planOf(sheet));
    case 'set-cells':
      return withCells(sheets, sheet, step.cells, keeping.words);
    case 'set-block':
      return withBlock(sheets, sheet, step.block);
    case 'dress':
      return withSparklines(sheets, sheet, step.dress, keeping.words);
    default:
      return arrangedSheets(sheets, step);
  }
}

function withSheet<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  { sheet: plan, place }: Extract<ChangeStep, { kind: 'add-sheet' }>,
  { added }: SheetKeeping<Sheet>,
): Done<Sheet> {
  const { title } = plan;
  if (sheets.some((sheet) => isCalled(sheet, title))) throw new HostFailure('title-taken', title);
  const at = place ?? sheets.length;
  return {
    sheets: [...sheets.slice(0, at), added(plan), ...sheets.slice(at)],
    inverse: [{ kind: 'remove-sheet', title }],
  };
}

function withCells<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  sheet: Sheet,
  cells: readonly ChangedCell[],
  words: CellWords,
): Done<Sheet> {
  const editor = editSheet(sheet);
  for (const { row, column, content } of cells) editor.put(row, column, heldAs(content, sheet.title, words));
  return {
    sheets: replaced(sheets, editor.finish()),
    inverse: [{ kind: 'set-cells', title: sheet.title, cells: formerCells(sheet, cells) }],
  };
}

function withBlock<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  sheet: Sheet,
  block: ColumnBlock,
): Done<Sheet> {
  const editor = editSheet(sheet);
  for (const [right, values] of block.columns.entries())
    for (const [down, value] of values.entries())
      editor.put(block.row + down, block.column + right, { value, formula: null });
  return { sheets: replaced(sheets, editor.finish()), inverse: formerBlock(sheet, block) };
}

/** A dress has no words for looks that it took off: they go with the lines that came in. Sparklines in cells are cells. */
function withSparklines<Sheet extends SheetSnapshot>(
  sheets: readonly Sheet[],
  sheet: Sheet,
  { sparklines }: SheetDress,
  words: CellWords,
): Done<Sheet> {
  const { sparkline } = words;
  if (!sparkline || sparklines.length === 0) return { sheets, inverse: [] };
  const cells = sparklines.map(
    (line): ChangedCell => ({
      ...{ row: line.row, column: line.column },
      content: { kind: 'host-formula', text: sparkline(line, sheet.title) },
    }),
  );
  return withCells(sheets, sheet, cells, words);
}

/** What a cell holds once a content is written; what a formula gives is not known yet. */
function heldAs(content: ChangedCell['content'], title: string, words: CellWords): HeldCell {
  if (isHostFormula(content)) return { value: null, formula: content.text };
  if (isFormula(content)) return { value: null, formula: words.formula(content, title) };
  return { value: content as CellValue, formula: null };
}

const isHostFormula = (content: CellContent | HostFormula): content is HostFormula =>
  typeof content === 'object' && content?.kind === 'host-formula';
