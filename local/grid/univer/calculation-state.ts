import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import { nextTurn } from './next-turn.ts';

/** Whether formulas are being computed. */
export type CalculationState = Readonly<{ isUnderWay(): boolean }>;

/**
 * Follows the grid's calculations from the very beginning of each: its own word for it comes only after it has found out
 * what there is to compute, and a second calculation that begins before that spoils both. `ended` is called after each.
 */
export function followCalculations(services: Injector, ended: () => void): CalculationState {
  let isRunning = false;
  const end = (): void => {
    isRunning = false;
    ended();
  };
  services.get(ICommandService).beforeCommandExecuted(({ id, params }: ICommandInfo) => {
    if (id === SetFormulaCalculationStartMutation.id) isRunning = true;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo, functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo) return;
    // A stopped calculation says so twice, and clears away behind itself in between.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) void nextTurn().then(end);
    else end();
  });
  return { isUnderWay: () => isRunning };
}
