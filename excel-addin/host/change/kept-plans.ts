import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import { readMarked } from '../../../core/workbook/ownership/read-marked.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { usedArea } from './write-cells.ts';

type Kept = Readonly<{ plan: SheetPlan; titles: WorkbookChange['titles'] }>;

/**
 * The sheets that this page added, as they were planned: the undoing of a removal is made from cells alone, and brings
 * them back as they looked when they were built. Colours that people gave them since do not come back.
 */
export class KeptPlans {
  readonly #kept = new Map<string, Kept>();

  /** Notes the sheets that a change added. */
  note({ steps, titles }: WorkbookChange): void {
    for (const step of steps)
      if (step.kind === 'add-sheet') this.#kept.set(step.sheet.title.toLowerCase(), { plan: step.sheet, titles });
  }

  /** The inverse of a change with the looks of the sheets that it removed; `before` is the workbook before the change. */
  dressed(inverse: WorkbookChange, { sheets }: WorkbookSnapshot): WorkbookChange {
    let { titles } = inverse;
    const steps = inverse.steps.map((step): ChangeStep => {
      if (step.kind !== 'add-sheet') return step;
      const kept = this.#kept.get(step.sheet.title.toLowerCase());
      const sheet = sheets.find(({ title }) => title === step.sheet.title);
      if (!kept || !sheet || !isArrangedAs(kept.plan, sheet)) return step;
      titles = { ...kept.titles, ...titles };
      return { ...step, sheet: dressed(step.sheet, kept.plan) };
    });
    return { titles, steps };
  }
}

/** What a sheet held, with everything else as it was planned. */
function dressed({ title, key, hidden, blocks }: SheetPlan, plan: SheetPlan): SheetPlan {
  const isLong = plan.columnBlocks.length > 0;
  return { ...plan, title, key, hidden, blocks, columnBlocks: isLong ? [{ row: 0, column: 0, columns: [] }] : [] };
}

/** Whether no line came, went or moved since a sheet was planned. */
function isArrangedAs({ blocks, columnBlocks, rowKeys, columnKeys }: SheetPlan, sheet: SheetSnapshot): boolean {
  const [planned, used] = [{ rows: 0, columns: 0 }, usedArea(sheet)];
  const reach = (rows: number, columns: number): void => {
    planned.rows = Math.max(planned.rows, rows);
    planned.columns = Math.max(planned.columns, columns);
  };
  for (const { row, column, rows } of blocks)
    for (const [down, cells] of rows.entries())
      for (const [right, content] of cells.entries()) if (content !== null) reach(row + down + 1, column + right + 1);
  for (const { row, column, columns } of columnBlocks) reach(row + (columns[0]?.length ?? 0), column + columns.length);
  if (used === null || used.lastRow + 1 !== planned.rows || used.lastColumn + 1 !== planned.columns) return false;
  const marked = readMarked(sheet);
  const areWhere = (
    lines: readonly Readonly<{ key: string; position: number }>[],
    keys: SheetPlan['rowKeys'],
  ): boolean => lines.every(({ key, position }) => (keys[position] ?? key) === key);
  return marked === null || (areWhere(marked.rows, rowKeys) && areWhere(marked.columns, columnKeys));
}
