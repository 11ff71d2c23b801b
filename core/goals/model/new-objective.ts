import type { DayNumber } from '../../values/day-number.ts';
import type { Objective } from './objective.ts';

const nothing: Objective['needed'] = { people: null, time: null, budget: null, tools: [] };

/** An objective of which only the start is known. */
export const newObjective = (id: string, start: DayNumber | null): Objective => ({
  id,
  goal: null,
  text: null,
  measure: null,
  filters: {},
  baseline: null,
  target: null,
  start,
  due: null,
  owner: null,
  team: null,
  kind: null,
  per: null,
  better: null,
  curve: null,
  plan: [],
  weekend: null,
  stretch: null,
  priority: null,
  needed: nothing,
  available: nothing,
  tradeOffs: null,
  agreedBy: null,
  agreedOn: null,
  tried: null,
  learned: null,
  override: null,
  actual: null,
  isExample: false,
});
