import type { ICommandService } from '@univerjs/core';
import {
  type IFormulaDataItem,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from '@univerjs/preset-sheets-core';
import { mayChangeReferences } from './quiet-mutations.ts';

/** A formula that was typed, or null where one went. */
export type Change = Readonly<{
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
  item: IFormulaDataItem | null;
}>;

/** After more changes than anybody types all formulas are looked at anew. */
export const FEW = 200;

/** Gathers the formulas that change; `take` gives those since the last calculation, null where there are too many. */
export function followFormulas(commands: ICommandService): Readonly<{ take(): readonly Change[] | null }> {
  let waiting: Change[] | null = [];
  let taken: Change[] | null = [];
  commands.beforeCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    // Formulas that change from here on are not in what is about to be computed.
    taken = waiting === null || taken === null ? null : [...taken, ...waiting];
    waiting = [];
  });
  commands.onCommandExecuted((command) => {
    if (mayChangeReferences(command)) waiting = null;
    if (waiting === null || command.id !== SetFormulaDataMutation.id) return;
    const changes = changesOf(command.params as SetFormulas);
    waiting = changes === null || waiting.length + changes.length > FEW ? null : [...waiting, ...changes];
  });
  return {
    take() {
      const changes = taken;
      taken = [];
      return changes;
    },
  };
}

type SetFormulas = Readonly<{
  formulaData: Record<string, Record<string, Record<number, Record<number, IFormulaDataItem | null>>> | null>;
}>;

/** null where a whole sheet changed, or formulas that share one text. */
function changesOf({ formulaData }: SetFormulas): readonly Change[] | null {
  const changes: Change[] = [];
  for (const [unitId, sheets] of Object.entries(formulaData))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, across] of Object.entries(rows ?? {}))
        for (const [column, item] of Object.entries(across ?? {})) {
          if (item?.si || changes.length > FEW) return null;
          changes.push({ unitId, sheetId, row: Number(row), column: Number(column), item });
        }
  return changes;
}
