import { CommandType, type ICommandInfo, ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { STORED_EVENT } from '../stored.ts';
import type { Grid } from '../univer/create-grid.ts';
import { ROWS_PER_PIECE } from './pieces.ts';

/** What changed since the last time it was asked for. */
export type Changes = {
  /** Sheets of which anything may have changed. */
  sheets: Set<string>;
  /** Sheets of which only cells changed, and in which pieces of their rows. */
  rows: Map<string, Set<number>>;
};

export const noChanges = (): Changes => ({ sheets: new Set(), rows: new Map() });

/** Gathers what changes in the workbook; `changed` is called at every change. */
export function followChanges({ services }: Grid, note: (add: (changes: Changes) => void) => void): void {
  services.get(ICommandService).onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION) note((changes) => add(changes, command));
  });
  addEventListener(STORED_EVENT, () => note(() => {}));
}

type Params = Readonly<{ subUnitId?: string; sheet?: { id?: string }; cellValue?: Record<string, unknown> }>;

function add({ sheets, rows }: Changes, { id, params }: Readonly<ICommandInfo>): void {
  const { subUnitId, sheet, cellValue } = (params ?? {}) as Params;
  if (sheet?.id !== undefined) sheets.add(sheet.id);
  if (subUnitId === undefined) return;
  if (id !== SetRangeValuesMutation.id || cellValue === undefined) {
    sheets.add(subUnitId);
    return;
  }
  const pieces = rows.get(subUnitId) ?? new Set<number>();
  rows.set(subUnitId, pieces);
  for (const row of Object.keys(cellValue)) pieces.add(Math.floor(Number(row) / ROWS_PER_PIECE));
}
