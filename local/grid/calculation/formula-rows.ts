import { type ICellData, isFormulaId, isFormulaString, type Nullable, type Worksheet } from '@univerjs/core';
import { type IFormulaData, type IFormulaDataItem, initSheetFormulaData } from '@univerjs/preset-sheets-core';

/** The formulas of a sheet by row and column. */
export type FormulaRows = Readonly<Record<number, Record<number, IFormulaDataItem | null>>>;

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<Partial<ICellData> | IFormulaDataItem>>>>>;

/** Beyond this a sheet is looked through anew: that takes no longer. */
const MANY_CELLS = 100_000;

/** What is known of a sheet; copies may share one formula, and what each of them says only the grid works out. */
export type SheetFormulas = Readonly<{ rows: FormulaRows; isShared: boolean }>;

/** Looks through a sheet. */
export function sheetFormulas(sheet: Worksheet): SheetFormulas {
  const { cellData } = sheet.getConfig();
  const rows: Record<number, Record<number, IFormulaDataItem>> = {};
  for (const row in cellData)
    for (const column in cellData[row]) {
      const cell = cellData[row]?.[Number(column)];
      if (!cell?.f && !cell?.si) continue;
      if (isFormulaId(cell.si)) return { rows: sharedRows(sheet), isShared: true };
      if (!isFormulaString(cell.f)) continue;
      rows[Number(row)] ??= {};
      (rows[Number(row)] as Record<number, IFormulaDataItem>)[Number(column)] = { f: cell.f as string };
    }
  return { rows, isShared: false };
}

function sharedRows(sheet: Worksheet): FormulaRows {
  const [unitId, sheetId] = [sheet.getUnitId(), sheet.getSheetId()];
  const data: IFormulaData = {};
  initSheetFormulaData(data, unitId, sheetId, sheet.getCellMatrix());
  return (data[unitId]?.[sheetId] ?? {}) as FormulaRows;
}

export function hasSharedFormula(cells: Cells): boolean {
  for (const row in cells) for (const column in cells[row]) if (cells[row]?.[Number(column)]?.si) return true;
  return false;
}

/** The formulas after some cells changed; null where the sheet has to be looked through. What was known stays as it is. */
export function withChangedCells(sheet: Worksheet, rows: FormulaRows, changed: Cells): FormulaRows | null {
  const matrix = sheet.getCellMatrix();
  let next: Record<number, Record<number, IFormulaDataItem | null>> | null = null;
  let cells = 0;
  for (const row of Object.keys(changed).map(Number))
    for (const column of Object.keys(changed[row] ?? {}).map(Number)) {
      cells += 1;
      if (cells > MANY_CELLS) return null;
      const [cell, former] = [matrix.getValue(row, column), rows[row]?.[column]];
      if (isFormulaId(cell?.si) || former?.si) return null;
      const formula = isFormulaString(cell?.f) ? (cell?.f as string) : undefined;
      if (formula === former?.f) continue;
      next ??= { ...rows };
      const across = { ...next[row] };
      if (formula === undefined) delete across[column];
      else across[column] = { f: formula };
      if (Object.keys(across).length === 0) delete next[row];
      else next[row] = across;
    }
  return next ?? rows;
}
