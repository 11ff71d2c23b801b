import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import { hasSource } from '../../sidebar/build/has-source.ts';
import type { Outcome } from '../../sidebar/build/plan-state.ts';
import { onData, onPlan } from '../../sidebar/build/state.ts';
import { wantedTemplates } from '../../sidebar/build/wanted.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import { initialState, type SidebarAction, type SidebarState, sidebarReducer } from '../../sidebar/state.ts';
import type { ShownHeld } from '../../sidebar/work/shown-held.ts';
import type { Understood } from '../../sidebar/work/understood.ts';

const stateAfter = (...actions: readonly SidebarAction[]): SidebarState => actions.reduce(sidebarReducer, initialState);

const book = { ...emptyBook, objectives: [newObjective('1', null)] };
const goals = (objectives: typeof book.objectives): SidebarAction => ({
  ...{ of: 'goals', kind: 'changed', done: null },
  book: { ...book, objectives },
});
const keptGoals = goals(book.objectives);
const data: SidebarAction = onData({
  kind: 'read',
  understood: { kind: 'understood', language: 'en', questions: [] } as unknown as Understood,
  support: { kpis: true, metrics: [], figures: [], definitions: {}, nearly: [], granularity: null },
});
const held = (templates: readonly string[]): SidebarAction =>
  onPlan({
    kind: 'held-found',
    held: { templates, records: null, metrics: null, language: null } as unknown as ShownHeld,
  });
const chosen = (templates: readonly string[]): SidebarAction => onPlan({ kind: 'wished', wishes: { templates } });
const built: SidebarAction = onPlan({
  kind: 'built',
  outcome: { added: [], report: {} as ReconcileReport, sentence: 'Built' } as unknown as Outcome,
  undos: [],
});

describe('the sheets that are wanted', () => {
  test('are KPIs, and goals too where some are kept, in whichever order data and goals came', () => {
    expect(wantedTemplates(stateAfter(data))).toEqual(['kpi']);
    expect(wantedTemplates(stateAfter(keptGoals, data))).toEqual(['kpi', 'goals']);
    expect(wantedTemplates(stateAfter(data, keptGoals))).toEqual(['kpi', 'goals']);
  });

  test('are what somebody chose, whatever is kept', () => {
    expect(wantedTemplates(stateAfter(keptGoals, data, chosen(['kpi'])))).toEqual(['kpi']);
    expect(wantedTemplates(stateAfter(chosen(['kpi']), data, keptGoals))).toEqual(['kpi']);
  });

  test('are those that the workbook has, with KPIs once there are data for them', () => {
    expect(wantedTemplates(stateAfter(held(['goals', 'team-plan'])))).toEqual(['goals', 'team-plan']);
    expect(wantedTemplates(stateAfter(held(['goals']), data))).toEqual(['kpi', 'goals']);
    expect(wantedTemplates(stateAfter(held(['kpi']), data, keptGoals))).toEqual(['kpi', 'goals']);
  });

  test('goals alone make no sheets before somebody asks for them', () => {
    expect(hasSource(stateAfter(keptGoals))).toBe(false);
    expect(hasSource(stateAfter(keptGoals, chosen(['goals'])))).toBe(true);
    expect(hasSource(stateAfter(held(['goals']), keptGoals))).toBe(true);
  });
});

describe('the outcome of a build', () => {
  const outcomeAfter = (...actions: readonly SidebarAction[]) => stateAfter(data, built, ...actions).build.plan.outcome;

  test('gives way as soon as goals, settings or choices are others', () => {
    expect(outcomeAfter()).not.toBeNull();
    expect(outcomeAfter(keptGoals)).toBeNull();
    expect(outcomeAfter(onPlan({ kind: 'wished', wishes: { granularity: 'week' } }))).toBeNull();
    expect(outcomeAfter(onData({ kind: 'source-removed' }))).toBeNull();
    const settings = { ...initialState.settings.settings, weekStart: 7 } as const;
    expect(outcomeAfter({ of: 'settings', kind: 'changed', settings } as unknown as SidebarAction)).toBeNull();
  });

  test('stays while only places are opened', () => {
    expect(outcomeAfter({ of: 'shell', kind: 'place-opened', place: 'goals' })).not.toBeNull();
    expect(outcomeAfter({ of: 'goals', kind: 'opened', view: { kind: 'list' } })).not.toBeNull();
  });
});
