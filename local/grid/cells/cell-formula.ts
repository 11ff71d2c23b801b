import type { Nullable, Worksheet } from '@univerjs/core';
import type { IFormulaDataItem } from '@univerjs/preset-sheets-core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';

/** Formulas of a sheet as the grid's own calculation knows them, by row and column. */
export type KnownFormulas = Readonly<Record<number, Readonly<Record<number, Nullable<IFormulaDataItem>>>>>;

/** Every formula of a sheet, without a search through its cells. */
export const knownFormulas = (
  { services, unitId }: Pick<Grid, 'services' | 'unitId'>,
  sheet: Worksheet,
): KnownFormulas =>
  (services.get(FormulaDataModel).getFormulaData()[unitId]?.[sheet.getSheetId()] ?? {}) as KnownFormulas;

/** The formula of one cell, with its leading `=`; null where it has none. Copied formulas are kept once. */
export function cellFormula(
  grid: Pick<Grid, 'services' | 'unitId'>,
  sheet: Worksheet,
  row: number,
  column: number,
): string | null {
  const { f, si } = sheet.getCellMatrix().getValue(row, column) ?? {};
  if (f) return f;
  const item = si ? knownFormulas(grid, sheet)[row]?.[column] : null;
  return item ? grid.services.get(LexerTreeBuilder).moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : null;
}
