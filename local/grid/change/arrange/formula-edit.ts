import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { ChangedCell, ChangeStep } from '../../../../core/host/change.ts';
import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import { cellFormula, knownFormulas } from '../../cells/cell-formula.ts';
import type { Grid } from '../../univer/create-grid.ts';
import type { Edit } from '../edit.ts';

type Place = Readonly<{ row: number; column: number }>;

/** A formula as its cell keeps it, and as it reads there: copied formulas are kept once. */
type FormulaCell = Place & Readonly<{ kept: Pick<ICellData, 'f' | 'si'>; text: string }>;

/** A formula that reads otherwise or stands elsewhere in the end; null where its line is gone. */
type Followed = Readonly<{ from: FormulaCell; to: (Place & Readonly<{ text: string }>) | null }>;

/** The formulas of a sheet that follow. */
export type FollowedSheet = Readonly<{ on: Worksheet; formulas: readonly Followed[] }>;

/** The formulas of all sheets that do not stay as they are once lines of one sheet change. */
export const followedFormulas = (grid: Grid, sheet: Worksheet, change: LineChange): readonly FollowedSheet[] =>
  grid.workbook.getSheets().flatMap((on) => {
    const formulas = followed(grid, on, sheet, change);
    return formulas.length === 0 ? [] : [{ on, formulas }];
  });

/** Formulas are written anew where they stand once lines have changed: each knows its place. */
export function formulaEdits(
  grid: Grid,
  sheet: Worksheet,
  follow: readonly FollowedSheet[],
): Readonly<{ before: Edit; after: Edit }> {
  const set = (on: Worksheet, cells: readonly (readonly [Place, Pick<ICellData, 'f' | 'si'>])[]) =>
    cells.length === 0 ? [] : [{ id: SetRangeValuesMutation.id, params: paramsOf(grid, on, cells) }];
  const cleared = { f: null, si: null };
  const kept = ({ from }: Followed) => [from, { ...cleared, ...from.kept }] as const;
  const own = follow.flatMap(({ on, formulas }) => (on === sheet ? formulas : []));
  const others = follow.filter(({ on }) => on !== sheet);
  const written = follow.map(({ on, formulas }) => ({
    on,
    cells: formulas.flatMap(({ to }) => (to === null ? [] : [[to, { f: to.text, si: null }] as const])),
  }));
  const moved = own.flatMap(({ to }) => (to === null ? [] : [[to, cleared] as const]));
  const leaving = own.map(({ from }) => [from, cleared] as const);
  return {
    before: { redo: set(sheet, leaving), undo: set(sheet, own.map(kept)) },
    after: {
      redo: written.flatMap(({ on, cells }) => set(on, cells)),
      undo: [...set(sheet, moved), ...others.flatMap(({ on, formulas }) => set(on, formulas.map(kept)))],
    },
  };
}

function paramsOf(
  { unitId }: Grid,
  sheet: Worksheet,
  cells: readonly (readonly [Place, Pick<ICellData, 'f' | 'si'>])[],
): object {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [{ row, column }, content] of cells) {
    cellValue[row] ??= {};
    (cellValue[row] as Record<number, ICellData>)[column] = { ...content };
  }
  return { unitId, subUnitId: sheet.getSheetId(), cellValue };
}

/** The formulas of a sheet that do not stay as they are; with one of several that are kept once all of them. */
function followed(grid: Grid, on: Worksheet, arranged: Worksheet, change: LineChange): readonly Followed[] {
  const all = formulaCells(grid, on).map((from) => {
    const to = on === arranged ? placeAfter(from, change) : from;
    const text = shiftFormula(from.text, on.getName(), { title: arranged.getName(), change });
    const stays = to !== null && to.row === from.row && to.column === from.column && text === from.text;
    return { from, to: to && { row: to.row, column: to.column, text }, stays };
  });
  const groups = new Set(all.flatMap(({ from, stays }) => (stays || !from.kept.si ? [] : [from.kept.si])));
  return all.filter(({ from, stays }) => !stays || (from.kept.si && groups.has(from.kept.si)));
}

function placeAfter({ row, column }: Place, change: LineChange): Place | null {
  const line = shiftedLine(change.axis === 'rows' ? row : column, change);
  if (line === null) return null;
  return change.axis === 'rows' ? { row: line, column } : { row, column: line };
}

/** Every formula of a sheet. */
export const formulaCells = (grid: Grid, sheet: Worksheet): readonly FormulaCell[] =>
  Object.entries(knownFormulas(grid, sheet)).flatMap(([down, across]) =>
    Object.keys(across ?? {}).flatMap((right): FormulaCell[] => {
      const [row, column] = [Number(down), Number(right)];
      const text = cellFormula(grid, sheet, row, column);
      const { f, si } = sheet.getCellMatrix().getValue(row, column) ?? {};
      return text === null ? [] : [{ row, column, kept: { ...(f ? { f } : {}), ...(si ? { si } : {}) }, text }];
    }),
  );

/** The steps that give formulas back what they lose, beyond what putting the lines back gives them. */
export const lostFormulas = (
  follow: readonly FollowedSheet[],
  title: string,
  back: LineChange,
): readonly ChangeStep[] =>
  follow.flatMap(({ on, formulas }): ChangeStep[] => {
    const cells = formulas.flatMap(({ from, to }): ChangedCell[] => {
      const again = to && shiftFormula(to.text, on.getName(), { title, change: back });
      if (again === from.text) return [];
      return [{ row: from.row, column: from.column, content: { kind: 'host-formula', text: from.text } }];
    });
    return cells.length === 0 ? [] : [{ kind: 'set-cells', title: on.getName(), cells }];
  });
