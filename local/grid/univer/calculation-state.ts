import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';

/** Whether formulas are being computed, or soon will be. */
export type CalculationState = Readonly<{
  isUnderWay(): boolean;
  isDue(): boolean;
  /** How many calculations have begun so far. */
  begun(): number;
}>;

/** What the grid's own part for it knows, and has no word for. */
type Trigger = Readonly<{ _waitingCommandQueue: readonly unknown[]; _restartCalculation: boolean }>;

/**
 * Follows the grid's calculations from the very beginning of each: its own word for it comes only after it has found out
 * what there is to compute, and a second calculation that begins before that spoils both.
 */
export function followCalculations(services: Injector): CalculationState {
  // Not there before the first workbook is.
  const trigger = (): Trigger => services.get(TriggerCalculationController) as unknown as Trigger;
  const commands = services.get(ICommandService);
  let isRunning = false;
  // A stopped calculation says so twice; the second word may come after the next one began.
  let hasWorked = false;
  let begun = 0;
  commands.beforeCommandExecuted(({ id, params }: ICommandInfo) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      [isRunning, hasWorked] = [true, false];
      begun += 1;
    }
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo, functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo) hasWorked ||= stageInfo.stage !== FormulaExecuteStageType.START;
    else if (state !== FormulaExecutedStateType.STOP_EXECUTION) isRunning = false;
    else if (hasWorked && !trigger()._restartCalculation) isRunning = false;
  });
  return {
    isUnderWay: () => isRunning,
    isDue: () => isRunning || trigger()._waitingCommandQueue.length > 0,
    begun: () => begun,
  };
}
