import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';
import { mayChangeReferences } from '../calculation/quiet-mutations.ts';
import { followCalculations } from './calculation-state.ts';

/** When formulas are computed; held at first. */
export type CalculationGate = Readonly<{
  /** Whether formulas are being computed, or soon will be. */
  isDue(): boolean;
  /** No calculation begins from here on. */
  hold(): void;
  /** All that changed meanwhile is computed at once, soon. */
  release(): void;
}>;

type Dirty = Readonly<{ forceCalculation: boolean }>;

/** The part of the grid that gathers what changed, and begins a calculation a tenth of a second after the last change. */
type Trigger = {
  _waitingCommandQueue: readonly ICommandInfo[];
  _setTimeoutKey: number;
  _executingDirtyData: Dirty;
  _generateDirty(commands: readonly ICommandInfo[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
};

/** How long more changes are waited for after one of many cells, in milliseconds. */
const PAUSE = 100;

/** What a person types changes few cells, and is computed at once. */
const FEW_CELLS = 20;

/** Steps of the page after which the grid has surely told of a change. */
const PATIENCE = 50;

/**
 * Begins the grid's calculations in its place: one at a time, none while a change is half done, and nothing that
 * changed during one is forgotten (the grid drops it where it asks a calculation to stop that ends at that moment).
 */
export function guardCalculations(services: Injector): CalculationGate {
  const trigger = services.get(TriggerCalculationController) as unknown as Trigger;
  const commands = services.get(ICommandService);
  // Until the page is put together.
  let isHeld = true;
  let isForced = false;
  let untold = 0;
  let timer = 0;
  let isAsked = false;
  const state = followCalculations(services, () => beginSoon(0));

  const begin = (): void => {
    const waiting = trigger._waitingCommandQueue;
    if (isHeld || waiting.length === 0) return;
    if (state.isUnderWay()) {
      commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
      return;
    }
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    trigger._executingDirtyData = { ...dirty, forceCalculation: dirty.forceCalculation || isForced };
    trigger._waitingCommandQueue = [];
    isForced = false;
    const given = { ...trigger._executingDirtyData };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, given, { onlyLocal: true });
  };
  const beginAtOnce = (patience: number): void => {
    // The grid tells of some changes a few steps later than it does them.
    if (untold > 0 && patience > 0) {
      queueMicrotask(() => beginAtOnce(patience - 1));
      return;
    }
    isAsked = false;
    untold = 0;
    if (trigger._waitingCommandQueue.every(isSmall)) begin();
  };
  const beginSoon = (pause: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(begin, pause);
  };

  clearTimeout(trigger._setTimeoutKey);
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaDataMutation.id) untold += 1;
  });
  commands.onCommandExecuted((command) => {
    const { id } = command;
    if (id === SetFormulaDataMutation.id) untold = Math.max(0, untold - 1);
    // What is being computed is told to the cells where its formulas stood before.
    if (state.isUnderWay() && mayChangeReferences(command)) isForced = true;
    clearTimeout(trigger._setTimeoutKey);
    if (trigger._waitingCommandQueue.length === 0 || isHeld) return;
    if (isSmall(command)) {
      // Before the page draws next: so the value stands there with the formula.
      if (!isAsked) queueMicrotask(() => beginAtOnce(PATIENCE));
      isAsked = true;
      beginSoon(PAUSE);
    } else if (trigger._waitingCommandQueue.at(-1) === command) beginSoon(PAUSE);
  });
  return {
    isDue: () => state.isUnderWay() || trigger._waitingCommandQueue.length > 0,
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      beginSoon(0);
    },
  };
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
