import { metrics } from '../metrics/index.ts';
import { fromMetric } from './from-metric.ts';
import type { SheetFunction } from './sheet-function.ts';

/** Every custom function, by id. */
export const functions: ReadonlyMap<string, SheetFunction> = new Map(
  metrics.map((metric) => [metric.id, fromMetric(metric)]),
);
