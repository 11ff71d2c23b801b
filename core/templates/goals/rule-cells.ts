import type { GoalCells, GoalFormulaTexts } from '../../goals/goal-rule.ts';
import { binary, call, type Formula, when } from '../../workbook/formula.ts';
import type { GoalsContext, Slot } from './context.ts';
import { workingCell } from './context.ts';
import { holidayRange } from './goal-choices.ts';
import { settingCell } from './settings-cells.ts';

const given = ['actual', 'target', 'baseline', 'start', 'due', 'as_of', 'kind', 'curve', 'better', 'stretch'] as const;

/** The cells that hold what the rule is given. */
export const givenCells = (slot: Slot, { settings }: GoalsContext): GoalCells => ({
  ...Object.fromEntries(given.map((name) => [name, workingCell(slot, name)])),
  weekend: settingCell('weekend'),
  holidays: holidayRange(),
  on_track: thresholdOr('on_track', settings.onTrack),
  at_risk: thresholdOr('at_risk', settings.atRisk),
});

/** A threshold that is empty or no share is as settled again: as 0 it would put everything on track, as 95 nothing. */
const thresholdOr = (name: 'on_track' | 'at_risk', usual: number): Formula =>
  when(isShare(settingCell(name)), settingCell(name), usual);

const isShare = (of: Formula): Formula =>
  call('AND', binary('=', call('COUNT', of), 1), binary('>', of, 0), binary('<=', of, 2));

const computed = ['plan_gone', 'plan_days', 'progress', 'expected', 'pace', 'required_pace', 'time_gone'] as const;

/** The same with the steps that stand in columns of their own, which keeps the formulas that follow short. */
export const computedCells = (slot: Slot, context: GoalsContext): GoalCells => ({
  ...givenCells(slot, context),
  ...Object.fromEntries(computed.map((name) => [name, workingCell(slot, name)])),
});

const optionGroups = { kind: 'kinds', curve: 'curves', weekend: 'weekends', better: 'directions' } as const;

/** The words of a language that the cells hold. */
export function ruleTexts({ locale }: GoalsContext): Required<GoalFormulaTexts> {
  const { goalTexts } = locale;
  return {
    status: (status) => goalTexts.statuses[status],
    option: (name, option) => {
      const group = optionGroups[name as keyof typeof optionGroups];
      return (goalTexts[group] as Readonly<Record<string, string>>)[option] ?? option;
    },
  };
}
