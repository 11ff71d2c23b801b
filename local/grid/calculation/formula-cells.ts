import {
  BooleanNumber,
  ICommandService,
  type IRowData,
  IUniverInstanceService,
  isFormulaString,
  type Nullable,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';
import { hasSharedFormula, type SheetFormulas, sheetFormulas, withChangedCells } from './formula-rows.ts';
import { mayMoveCells } from './quiet-mutations.ts';

/**
 * Remembers which cells hold formulas. The grid looks through every cell of the workbook four times for each one that
 * is typed, and goes through every row to find the hidden ones.
 */
export function rememberFormulaCells({ services }: Grid): void {
  const model = services.get(FormulaDataModel);
  const instances = services.get(IUniverInstanceService);
  let known = new WeakMap<Worksheet, SheetFormulas>();
  const books = (): readonly Workbook[] => instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheetOf = (unitId: string, sheetId: string): Nullable<Worksheet> =>
    instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
  const formulasOf = (sheet: Worksheet): SheetFormulas => {
    const formulas = known.get(sheet) ?? sheetFormulas(sheet);
    known.set(sheet, formulas);
    return formulas;
  };

  const updateFormulaData = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const sheet = sheetOf(unitId, sheetId);
    // The grid itself writes into what it is given.
    if (!sheet || hasSharedFormula(cellValue) || formulasOf(sheet).isShared) {
      if (sheet) known.delete(sheet);
      const changed = updateFormulaData(unitId, sheetId, cellValue);
      if (sheet) known.delete(sheet);
      return changed;
    }
    const { rows } = formulasOf(sheet);
    const changed: ReturnType<typeof updateFormulaData> = {};
    for (const row of Object.keys(cellValue).map(Number))
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
        const formula = cellValue[row]?.[column]?.f;
        const now = isFormulaString(formula) ? { f: formula as string } : null;
        if (now === null && !rows[row]?.[column]) continue;
        changed[row] = { ...changed[row], [column]: now };
      }
    return changed;
  };
  model.getFormulaData = () =>
    Object.fromEntries(
      books().map((book) => [
        book.getUnitId(),
        Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet).rows])),
      ]),
    );
  model.getHiddenRowsFiltered = () =>
    Object.fromEntries(
      books().map((book) => [
        book.getUnitId(),
        Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(sheet)])),
      ]),
    );
  services.get(ICommandService).onCommandExecuted((command) => {
    if (mayMoveCells(command)) known = new WeakMap();
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = sheetOf(unitId, subUnitId);
    const formulas = sheet && known.get(sheet);
    if (!sheet || !formulas) return;
    const rows = formulas.isShared ? null : withChangedCells(sheet, formulas.rows, cellValue ?? {});
    if (rows === null) known.delete(sheet);
    else known.set(sheet, { rows, isShared: false });
  });
}

/** Only rows that people hid have data that says so: nothing in this grid filters rows. */
function hiddenRows(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const hidden: Record<number, Partial<IRowData>> = {};
  for (const row of Object.keys(sheet.getConfig().rowData).map(Number))
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}
