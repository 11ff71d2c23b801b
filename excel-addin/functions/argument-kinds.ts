import type { GoalParameter } from '../../core/functions/goals/goal-function.ts';
import { goalFunctions } from '../../core/functions/goals/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import type { MetricInput } from '../../core/metrics/metric.ts';

/** What an argument holds: numbers, days, any texts, or one of some words. */
export type ArgumentKind = 'number' | 'date' | 'text' | 'choice';

function metricKind({ choosesVariant, fields }: MetricInput): ArgumentKind {
  if (choosesVariant) return 'choice';
  return fields[0]?.type === 'date' ? 'date' : 'number';
}

const goalKind = ({ reads }: GoalParameter): ArgumentKind => (typeof reads === 'string' ? reads : 'choice');

const kinds: ReadonlyMap<string, readonly ArgumentKind[]> = new Map([
  ...metrics.map(({ id, inputs }) => [id, Object.values(inputs).map(metricKind)] as const),
  ...goalFunctions.map(({ id, parameters }) => [id, Object.values(parameters).map(goalKind)] as const),
]);

/** The kinds of a function's arguments in order; an id that no function has is a mistake of the program. */
export function argumentKinds(id: string): readonly ArgumentKind[] {
  const found = kinds.get(id);
  if (found === undefined) throw new Error(`There is no function ${id}`);
  return found;
}
