import { type DataAction, type DataState, dataReducer, initialData } from './data-state.ts';
import { initialPlan, type PlanAction, type PlanState, planReducer } from './plan-state.ts';

/** What the Build place knows: the data, and what is made of them. */
export type BuildState = Readonly<{ data: DataState; plan: PlanState }>;

export type BuildAction = Readonly<{ of: 'build' }> &
  Readonly<{ on: 'data'; action: DataAction } | { on: 'plan'; action: PlanAction }>;

export const initialBuild: BuildState = { data: initialData, plan: initialPlan };

/** New data begin a new plan: what was chosen for the last ones may not exist in these. Undoing stays possible. */
const newPlan = ({ wishes, undos, areUndosKept, held, join }: PlanState): PlanState => ({
  ...initialPlan,
  undos,
  areUndosKept,
  held,
  join,
  wishes: { ...initialPlan.wishes, templates: wishes.templates, language: wishes.language },
});

/** The same data, read another way, need the same choices planned anew. */
const unplanned = (plan: PlanState): PlanState => ({ ...plan, planning: 'none', outcome: null });

function planAfter(plan: PlanState, kind: DataAction['kind']): PlanState {
  if (kind === 'reading-begun' || kind === 'source-removed') return newPlan(plan);
  return kind === 'read' || kind === 'reading-again' ? unplanned(plan) : plan;
}

export function buildReducer({ data, plan }: BuildState, action: BuildAction): BuildState {
  if (action.on === 'plan') return { data, plan: planReducer(plan, action.action) };
  return { data: dataReducer(data, action.action), plan: planAfter(plan, action.action.kind) };
}

/** Something else is wanted by now: what was built is no answer to that. */
export const withoutOutcome = ({ data, plan }: BuildState): BuildState => ({ data, plan: { ...plan, outcome: null } });

export const onData = (action: DataAction): BuildAction => ({ of: 'build', on: 'data', action });
export const onPlan = (action: PlanAction): BuildAction => ({ of: 'build', on: 'plan', action });
