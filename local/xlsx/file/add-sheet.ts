import { HostFailure } from '../../../core/host/host-failure.ts';
import { isFormula } from '../../../core/workbook/evaluate/evaluate.ts';
import type { ColumnBlock, SheetPlan } from '../../../core/workbook/plan.ts';
import { addPatch, type CellPatches } from './patch-cells.ts';
import { withPatches } from './set-cells.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { Done, Step, StepContext, Uncomputed } from './step.ts';
import { transplantSheet } from './transplant-sheet.ts';
import { type FileSheet, sheetTitled, type WorkbookFile } from './workbook-file.ts';

/** What programs take no title without. */
const LONGEST_TITLE = 31;
const isTitle = (title: string): boolean =>
  title !== '' && title.length <= LONGEST_TITLE && !/[\p{Cc}:\\/?*[\]]|^'|'$/u.test(title);

/** Adds a planned sheet among the others. */
export async function addSheet(
  file: WorkbookFile,
  { sheet: plan, place: wanted }: Step<'add-sheet'>,
  context: StepContext,
): Promise<Done> {
  const { title, key } = plan;
  if (sheetTitled(file, title) !== null) throw new HostFailure('title-taken', title);
  if (!isTitle(title)) throw new HostFailure('not-permitted', title);
  const place = Math.max(0, Math.min(wanted ?? file.sheets.length, file.sheets.length));
  const rendered = await context.rendered(plan);
  const source = sheetTitled(rendered, title) as FileSheet;
  const added = transplantSheet(file, rendered, { ...source, key }, place);
  const whole = withOtherBlocks(added, added.sheets[place] as FileSheet, plan.columnBlocks.slice(1));
  context.uncomputed.push(...withoutValue(whole, whole.sheets[place] as FileSheet, plan));
  return { file: whole, inverse: [{ kind: 'remove-sheet', title }] };
}

/** The writer leaves out what comes to an error. */
function withoutValue(file: WorkbookFile, sheet: FileSheet, plan: SheetPlan): readonly Uncomputed[] {
  const { values, formulas } = sheetSnapshot(file, sheet);
  return plan.blocks.flatMap((block) =>
    block.rows.flatMap((cells, down) =>
      cells.flatMap((formula, right) => {
        const [row, column] = [block.row + down, block.column + right];
        const text = formulas[row]?.[column] ?? null;
        if (!isFormula(formula) || text === null || (values[row]?.[column] ?? null) !== null) return [];
        return [{ title: sheet.title, row, column, formula, text: text.slice(1) }];
      }),
    ),
  );
}

/** Of long data the writer takes the first block alone. */
function withOtherBlocks(file: WorkbookFile, sheet: FileSheet, blocks: readonly ColumnBlock[]): WorkbookFile {
  if (blocks.length === 0) return file;
  const patches: CellPatches = new Map();
  for (const { row, column, columns } of blocks)
    for (const [right, cells] of columns.entries())
      for (const [down, content] of cells.entries())
        if (content !== null) addPatch(patches, row + down, column + right, { content });
  return withPatches(file, sheet, patches);
}
