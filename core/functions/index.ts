import { metrics } from '../metrics/index.ts';
import { fromGoalFunction } from './from-goal-function.ts';
import { fromMetric } from './from-metric.ts';
import { goalFunctions } from './goals/index.ts';
import type { SheetFunction } from './sheet-function.ts';

/** Every custom function, by id. */
export const functions: ReadonlyMap<string, SheetFunction> = new Map(
  [...metrics.map(fromMetric), ...goalFunctions.map(fromGoalFunction)].map((one) => [one.id, one]),
);
