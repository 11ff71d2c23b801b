import { rectangles } from '../../../core/host/compile/rectangles.ts';
import { areaOf, styleGrid } from '../../../core/host/compile/style-grid.ts';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import { addressOf } from './addresses.ts';
import type { sheetSize } from './sizes.ts';

const typedInto = new Set(['input', 'goal']);

/** The cells that people are to type into. */
function inputsOf({ styles, validations }: SheetPlan): readonly Area[] {
  const { pieces, rowStarts, columnStarts } = styleGrid(styles);
  const typed = pieces.filter(({ style }) => style.role !== undefined && typedInto.has(style.role));
  return [
    ...rectangles(typed).map(({ row, column, lastRow, lastColumn }) =>
      areaOf(rowStarts, columnStarts, row, column, lastRow, lastColumn),
    ),
    ...validations,
  ];
}

/**
 * What people may write over without being asked, by address: the cells that are theirs, and all around ours. null where
 * a sheet asks nobody: long data, which are pasted over, and sheets that nothing is typed into.
 */
export function unprotectedAreas(
  sheet: SheetPlan,
  { used, whole }: ReturnType<typeof sheetSize>,
): readonly string[] | null {
  const inputs = inputsOf(sheet);
  if (sheet.hidden || sheet.columnBlocks.length > 0 || inputs.length === 0) return null;
  const below = { row: used.rows, column: 0, lastRow: whole.rows - 1, lastColumn: whole.columns - 1 };
  const beside = { row: 0, column: used.columns, lastRow: used.rows - 1, lastColumn: whole.columns - 1 };
  return [...new Set([...inputs, below, beside].map(addressOf))];
}
