import type { Capabilities } from '../../core/host/capabilities.ts';
import { checkStored } from '../../core/host/check-stored.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import { withFailures } from '../../core/host/with-failures.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { isEmptyCell } from './cells/read-cell.ts';
import { readSheet } from './cells/read-sheet.ts';
import { readSelection } from './cells/selection.ts';
import { takeSnapshot } from './cells/snapshot.ts';
import { applyChange } from './change/apply-change.ts';
import { checkChange } from './change/check-change.ts';
import { sheetOf } from './change/sheet-of.ts';
import { readStored, store } from './stored.ts';
import { calculated } from './univer/calculated.ts';
import type { Grid } from './univer/create-grid.ts';

/** What the grid in the page can do. */
const capabilities: Capabilities = {
  name: 'Marksheet',
  rightToLeft: false,
  sparklines: true,
  charts: true,
  hiddenSheets: true,
  printSetup: false,
  customFunctions: true,
  separator: ',',
  mostCells: 2_000_000,
  mostStored: 20_000_000,
};

const failureOf = (error: unknown): HostFailure =>
  error instanceof HostFailure ? error : new HostFailure('unknown', String(error));

const unwatched = { progress: () => {}, isCancelled: () => false };

/** The grid in the page as the sidebar knows it. One change runs at a time. */
export const gridHost = (grid: Grid): Host => withFailures(hostOver(grid), failureOf);

function hostOver(grid: Grid): Host {
  let isBusy = false;
  const book = () => grid.api.getWorkbook(grid.unitId);
  const endEditing = async (): Promise<void> => {
    if (book()?.isCellEditing() && !(await book()?.endEditingAsync(true))) throw new HostFailure('editing-cell');
  };
  return {
    capabilities,
    language: async () => navigator.language || null,
    selection: async () => readSelection(grid),
    snapshot: async () => {
      await calculated(grid, unwatched);
      return takeSnapshot(grid);
    },
    apply: async (change, watch) => {
      if (isBusy) throw new HostFailure('busy');
      isBusy = true;
      try {
        await endEditing();
        const titles = grid.workbook.getSheets().map((sheet) => sheet.getName());
        checkChange(change, { titles, mostCells: capabilities.mostCells });
        return await applyChange(grid, change, watch);
      } finally {
        isBusy = false;
      }
    },
    insertFormula: async (formula) => {
      if (isBusy) throw new HostFailure('busy');
      await endEditing();
      const cell = book()?.getActiveCell();
      const sheet = grid.workbook.getActiveSheet();
      if (!cell || !sheet) throw new HostFailure('no-such-sheet');
      const [row, column] = [cell.getRow(), cell.getColumn()];
      const reader = readSheet(grid, sheet);
      const isEmpty = isEmptyCell(reader.cell(row, column)) && (reader.value(row, column) ?? '') === '';
      if (!isEmpty) throw new HostFailure('not-permitted', cellAddress(row, column));
      cell.setFormula(formula);
      await calculated(grid, unwatched);
      return cellAddress(row, column);
    },
    show: async (title, row, column) => {
      const sheet = book()?.getSheetBySheetId(sheetOf(grid, title).getSheetId());
      if (!sheet) throw new HostFailure('no-such-sheet', title);
      if (sheet.isSheetHidden()) sheet.showSheet();
      book()?.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
      sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    },
    readStored: async (name) => readStored(grid, name),
    store: async (name, text) => {
      checkStored(text, capabilities);
      store(grid, name, text);
    },
  };
}
