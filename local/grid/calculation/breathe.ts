import { IFormulaRuntimeService, Interpreter } from '@univerjs/preset-sheets-core';
import type { Grid } from '../univer/create-grid.ts';
import { nextTurn } from '../univer/next-turn.ts';

/** The longest that formulas are computed without a pause, in milliseconds; one formula is never cut. */
const SLICE = 40;

/**
 * Lets the page draw and take input while many formulas are computed. The grid pauses after each 500 formulas, which
 * may take seconds; but it asks before every formula whether that has to be waited for, and here the answer is yes
 * once a slice of time is over.
 */
export function breatheBetweenFormulas({ services }: Grid): void {
  const interpreter = services.get(Interpreter);
  const runtime = services.get(IFormulaRuntimeService);
  const hasToBeAwaited = interpreter.checkAsyncNode.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  let sliceEnd = 0;
  const isOver = (): boolean => {
    const now = performance.now();
    // Nothing was computed for a while: a slice begins.
    if (now - sliceEnd > SLICE) sliceEnd = now + SLICE;
    return now > sliceEnd;
  };
  // A calculation that was stopped in one of our pauses is not done, though no formula of it is left: the grid itself
  // looks only in its own pauses, and would take what was never computed for results.
  const succeed = runtime.markedAsSuccessfullyExecuted.bind(runtime);
  runtime.markedAsSuccessfullyExecuted = () =>
    runtime.isStopExecution() ? runtime.markedAsStopFunctionsExecuted() : succeed();
  interpreter.checkAsyncNode = (node) => isOver() || hasToBeAwaited(node);
  interpreter.executeAsync = async (given) => {
    if (hasToBeAwaited(given.node)) return executeAsync(given);
    const { currentRow, currentColumn, currentRowCount, currentColumnCount, currentSubUnitId, currentUnitId } =
      runtime as unknown as Current;
    await nextTurn();
    sliceEnd = performance.now() + SLICE;
    runtime.setCurrent(currentRow, currentColumn, currentRowCount, currentColumnCount, currentSubUnitId, currentUnitId);
    return interpreter.execute(given);
  };
}

/** Where the formula stands that is being computed; another one may be asked for in a pause. */
type Current = Readonly<{
  currentRow: number;
  currentColumn: number;
  currentRowCount: number;
  currentColumnCount: number;
  currentSubUnitId: string;
  currentUnitId: string;
}>;
