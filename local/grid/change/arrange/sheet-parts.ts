import type { IRange, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  IDefinedNamesService,
  RemoveWorksheetMergeMutation,
  SetDefinedNameMutation,
  SetFrozenMutation,
} from '@univerjs/preset-sheets-core';
import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import type { Grid } from '../../univer/create-grid.ts';
import { type Edit, type GridMutation, mutation, together } from '../edit.ts';
import { shiftedRanges } from './grid-areas.ts';

/**
 * Cells that are shown as one. They are taken apart before lines change and put together after: meanwhile the grid
 * itself would shift some of them.
 */
export function mergeEdits(
  { unitId }: Grid,
  sheet: Worksheet,
  change: LineChange,
): Readonly<{ before: Edit; after: Edit }> {
  const place = { unitId, subUnitId: sheet.getSheetId() };
  const former = sheet.getConfig().mergeData;
  const now = shiftedRanges(former, change).filter(
    ({ startRow, endRow, startColumn, endColumn }) => startRow < endRow || startColumn < endColumn,
  );
  const edit = (id: string, ranges: readonly IRange[]): readonly GridMutation[] =>
    ranges.length === 0 ? [] : [{ id, params: { ...place, ranges: structuredClone(ranges) } }];
  const [add, remove] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
  return {
    before: { redo: edit(remove, former), undo: edit(add, former) },
    after: { redo: edit(add, now), undo: edit(remove, now) },
  };
}

/** Lines that come in among the frozen ones are frozen too. */
export function frozenEdit({ unitId }: Grid, sheet: Worksheet, change: LineChange): readonly Edit[] {
  if (change.kind === 'move') return [];
  const { freeze } = sheet.getConfig();
  const [split, start] =
    change.axis === 'rows'
      ? ([freeze.ySplit, freeze.startRow] as const)
      : ([freeze.xSplit, freeze.startColumn] as const);
  if (split <= 0 || change.at >= start) return [];
  const end = change.kind === 'delete' ? Math.min(change.at + change.count, start) : 0;
  const added = change.kind === 'insert' ? change.count : change.at - end;
  const [frozen, first] = [Math.max(0, split + added), start + added];
  const now =
    change.axis === 'rows'
      ? { ...freeze, ySplit: frozen, startRow: frozen === 0 ? -1 : first }
      : { ...freeze, xSplit: frozen, startColumn: frozen === 0 ? -1 : first };
  const place = { unitId, subUnitId: sheet.getSheetId() };
  return [mutation(SetFrozenMutation.id, { ...place, ...now }, { ...place, ...freeze })];
}

/** Names that people gave to cells. */
export function nameEdit({ services, unitId }: Grid, sheet: Worksheet, change: LineChange): readonly Edit[] {
  const names = Object.values(services.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const edits = names.flatMap((name) => {
    const formulaOrRefString = shiftFormula(name.formulaOrRefString, '', { title: sheet.getName(), change });
    if (formulaOrRefString === name.formulaOrRefString) return [];
    return [mutation(SetDefinedNameMutation.id, { unitId, ...name, formulaOrRefString }, { unitId, ...name })];
  });
  return edits.length === 0 ? [] : [together(edits)];
}
