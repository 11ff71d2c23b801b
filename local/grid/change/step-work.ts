import { generateRandomId } from '@univerjs/core';
import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import type { SheetIds } from '../plan/grid-range.ts';
import type { Grid } from '../univer/create-grid.ts';
import { addSheet } from './add-sheet.ts';
import { arrangeLines } from './arrange/arrange-lines.ts';
import { dressSheet } from './dress-sheet.ts';
import { oneEdit, type StepWork } from './edit.ts';
import { exactInverse } from './exact-inverse.ts';
import { bringBack, removeSheet } from './remove-sheet.ts';
import { setBlock } from './set-block.ts';
import { setCells } from './set-cells.ts';
import { sheetOf } from './sheet-of.ts';

/** What a step of a change does, in the grid's own words. */
export function workOf(grid: Grid, step: ChangeStep, { titles }: WorkbookChange, ids: SheetIds): StepWork {
  const formulaStyle: FormulaStyle = { separator: ',', prefixes: {}, title: (key) => titles[key] ?? key };
  if (step.kind === 'add-sheet') {
    const place = step.place ?? grid.workbook.getSheetSize();
    return bringBack(step.sheet) ?? addSheet(grid, step.sheet, { place, ids, formulaStyle });
  }
  const sheet = sheetOf(grid, step.title);
  const exact = exactInverse(step);
  if (exact !== null) return oneEdit(exact.edit, [exact.inverse]);
  switch (step.kind) {
    case 'remove-sheet':
      return removeSheet(grid, sheet);
    case 'set-cells':
      return setCells(grid, sheet, step.cells, formulaStyle);
    case 'set-block':
      return setBlock(grid, sheet, step.block);
    case 'dress': {
      const key = Object.keys(titles).find((one) => titles[one]?.toLowerCase() === step.title.toLowerCase());
      const own = key ?? sheet.getSheetId();
      return dressSheet(grid, sheet, step.dress, { key: own, ids, formulaStyle });
    }
    default:
      return arrangeLines(grid, sheet, step);
  }
}

/**
 * What the grid knows sheets by, for each key. Planned ones get a name of the grid's own: two builds in one workbook
 * bring the same keys.
 */
export function sheetIds({ workbook }: Grid, { titles, steps }: WorkbookChange): SheetIds {
  const present = Object.entries(titles).flatMap(([key, title]) => {
    const sheet = workbook.getSheets().find((one) => one.getName().toLowerCase() === title.toLowerCase());
    return sheet ? [[key, sheet.getSheetId()] as const] : [];
  });
  const added = steps.flatMap((step) =>
    step.kind === 'add-sheet' ? [[step.sheet.key, generateRandomId(8)] as const] : [],
  );
  return new Map([...present, ...added]);
}
