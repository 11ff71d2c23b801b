import { type BuildAction, type BuildState, buildReducer, initialBuild, withoutOutcome } from './build/state.ts';
import { madeBy } from './build/wanted.ts';
import { type CheckAction, type CheckState, checkReducer, initialCheck, unchecked } from './check/state.ts';
import { type FunctionsAction, type FunctionsState, functionsReducer, initialFunctions } from './functions/state.ts';
import { type GoalsAction, type GoalsState, goalsReducer, initialGoals } from './goals/state.ts';
import { initialSettings, type SettingsAction, type SettingsState, settingsReducer } from './settings/state.ts';
import { initialShell, type ShellAction, type ShellState, shellReducer } from './shell/state.ts';

/** Everything that the sidebar knows, one slice a place; each slice is changed by its own place's reducer alone. */
export type SidebarState = Readonly<{
  shell: ShellState;
  build: BuildState;
  goals: GoalsState;
  functions: FunctionsState;
  check: CheckState;
  settings: SettingsState;
}>;

/** `of` names the slice that an action changes. */
export type SidebarAction = BuildAction | CheckAction | FunctionsAction | GoalsAction | SettingsAction | ShellAction;

export const initialState: SidebarState = {
  shell: initialShell,
  build: initialBuild,
  goals: initialGoals,
  functions: initialFunctions,
  check: initialCheck,
  settings: initialSettings,
};

export function sidebarReducer(state: SidebarState, action: SidebarAction): SidebarState {
  const next = reduced(state, action);
  const isAnswered = action.of === 'build' || next.build.plan.outcome === null || madeBy(next) === madeBy(state);
  return isAnswered ? next : { ...next, build: withoutOutcome(next.build) };
}

function reduced(state: SidebarState, action: SidebarAction): SidebarState {
  switch (action.of) {
    case 'shell':
      return { ...state, shell: shellReducer(state.shell, action) };
    case 'build':
      return { ...state, build: buildReducer(state.build, action), check: afterBuild(state.check, action) };
    case 'goals':
      return { ...state, goals: goalsReducer(state.goals, action) };
    case 'functions':
      return { ...state, functions: functionsReducer(state.functions, action) };
    case 'check':
      return { ...state, check: checkReducer(state.check, action) };
    case 'settings':
      return { ...state, settings: settingsReducer(state.settings, action) };
  }
}

const afterBuild = (check: CheckState, action: BuildAction): CheckState =>
  action.on === 'plan' && (action.action.kind === 'built' || action.action.kind === 'undone')
    ? unchecked(check)
    : check;
