import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';

/** The part of the grid that begins a calculation a tenth of a second after the last change. */
type Trigger = {
  _waitingCommandQueue: readonly ICommandInfo[];
  _setTimeoutKey: number;
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
};

/** Changes of more cells than anybody types wait as the grid has it: more of them may follow. */
const FEW_CELLS = 20;

/** Steps of the page after which the grid has surely told of a change. */
const PATIENCE = 50;

/** Begins to compute at once after a few cells changed, as after typing, where nothing else is being computed. */
export function startSoon({ services, calculation }: Grid): void {
  const trigger = services.get(TriggerCalculationController) as unknown as Trigger;
  const commands = services.get(ICommandService);
  let isDue = false;
  let underWay = 0;
  const start = (patience: number): void => {
    // The grid tells of some changes a few steps later than it does them.
    if (underWay > 0 && patience > 0) {
      queueMicrotask(() => start(patience - 1));
      return;
    }
    isDue = false;
    underWay = 0;
    const waiting = trigger._waitingCommandQueue;
    if (waiting.length === 0 || calculation.isUnderWay() || !waiting.every(isSmall)) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    trigger._waitingCommandQueue = [];
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  };
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaDataMutation.id) underWay += 1;
  });
  commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaDataMutation.id) underWay = Math.max(0, underWay - 1);
    if (isDue || !isSmall(command)) return;
    isDue = true;
    // Before the page draws next: so the value stands there with the formula.
    queueMicrotask(() => start(PATIENCE));
  });
}

function isSmall({ id, params }: ICommandInfo): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { cellValue = {} } = params as ISetRangeValuesMutationParams;
  let cells = 0;
  for (const row in cellValue) {
    cells += Object.keys(cellValue[row] ?? {}).length;
    if (cells > FEW_CELLS) return false;
  }
  return true;
}
