import { findWorksheet } from './find-sheet.ts';
import { addPatch, type CellPatches } from './patch-cells.ts';
import { formerCells, withPatches } from './set-cells.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { Done, Step } from './step.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** Puts values by columns into a sheet; the cells keep their styles, and null empties one. */
export function setBlock(file: WorkbookFile, { title, block }: Step<'set-block'>): Done {
  const sheet = findWorksheet(file, title);
  const patches: CellPatches = new Map();
  for (const [right, cells] of block.columns.entries())
    for (const [down, content] of cells.entries())
      addPatch(patches, block.row + down, block.column + right, { content });
  const now = sheetSnapshot(file, sheet);
  const columns = block.columns.map((cells, right) =>
    cells.map((_, down) => now.values[block.row + down]?.[block.column + right] ?? null),
  );
  const formulas = formerCells(now, patches).filter(({ content }) => typeof content === 'object' && content !== null);
  return {
    file: withPatches(file, sheet, patches),
    inverse: [
      { kind: 'set-block', title: sheet.title, block: { ...block, columns } },
      ...(formulas.length === 0 ? [] : [{ kind: 'set-cells', title: sheet.title, cells: formulas } as const]),
    ],
  };
}
