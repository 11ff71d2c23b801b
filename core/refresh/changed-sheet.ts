import type { CellContent, SheetPlan } from '../workbook/plan.ts';

/** What goes into cells of a planned sheet in place of what it has, by row, then by column; null empties a cell. */
export class Contents {
  readonly #rows = new Map<number, Map<number, CellContent>>();

  put(row: number, column: number, content: CellContent): void {
    const cells = this.#rows.get(row) ?? new Map<number, CellContent>();
    this.#rows.set(row, cells.set(column, content));
  }

  /** The sheet with these contents: in its first block, which begins at the first cell. */
  in(sheet: SheetPlan): SheetPlan {
    const [first, ...others] = sheet.blocks;
    if (this.#rows.size === 0 || first === undefined) return sheet;
    const height = [...this.#rows.keys()].reduce((most, row) => Math.max(most, row + 1), first.rows.length);
    const rows = Array.from({ length: height }, (_, row) => this.#changed(row, first.rows[row] ?? []));
    return { ...sheet, blocks: [{ ...first, rows }, ...others] };
  }

  #changed(row: number, cells: readonly CellContent[]): readonly CellContent[] {
    const changes = this.#rows.get(row);
    if (changes === undefined) return cells;
    const made = [...cells];
    for (const [column, content] of changes) {
      while (made.length <= column) made.push(null);
      made[column] = content;
    }
    return made;
  }
}
