import type { DayNumber } from '../values/day-number.ts';
import { isNoAnswer, type NoAnswer } from '../values/no-answer.ts';
import type { Formula, Operand } from '../workbook/formula.ts';
import { calendarSteps } from './calendar.ts';
import { type GoalFacts, goalDefaults } from './goal-facts.ts';
import { paceSteps } from './pace.ts';
import { planSteps } from './plan-curve.ts';
import { progressSteps } from './progress.ts';
import { remainingSteps } from './remaining.ts';
import { requiredPaceSteps } from './required-pace.ts';
import type { Rule } from './rule/rule.ts';
import { ruleFormula } from './rule/rule-formula.ts';
import { compileRule, type RuleValue } from './rule/rule-value.ts';
import { shownSteps } from './shown.ts';
import type { GoalStatus } from './status.ts';
import { type Verdict, verdictSteps, verdicts } from './verdict.ts';

/** The rule, once: what core computes and what the sheets compute are both made from it. */
const goalRule = {
  ...calendarSteps,
  ...planSteps,
  ...progressSteps,
  ...paceSteps,
  ...remainingSteps,
  ...requiredPaceSteps,
  ...verdictSteps,
  ...shownSteps,
} satisfies Rule;

export type GoalStep = keyof typeof goalRule;

const compiled = compileRule<GoalStep>(goalRule);

const withDefaults = (facts: GoalFacts): GoalFacts => ({
  ...facts,
  on_track: facts.on_track ?? goalDefaults.on_track,
  at_risk: facts.at_risk ?? goalDefaults.at_risk,
  days_per_week: facts.days_per_week ?? goalDefaults.days_per_week,
});

/** One step of the rule for an objective. Holidays are no working days; only the working-days curve asks for them. */
export const goalValue = (step: GoalStep, facts: GoalFacts, holidays: readonly DayNumber[] = []): RuleValue =>
  compiled(step, withDefaults(facts), holidays);

/** What is to be said of an objective, or why nothing can be. */
export const goalVerdict = (facts: GoalFacts, holidays: readonly DayNumber[] = []): Verdict | NoAnswer =>
  goalValue('verdict', facts, holidays) as Verdict | NoAnswer;

/** The status of an objective, or why it has none. */
export function goalStatus(facts: GoalFacts, holidays: readonly DayNumber[] = []): GoalStatus | NoAnswer {
  const verdict = goalVerdict(facts, holidays);
  return isNoAnswer(verdict) ? verdict : verdicts[verdict];
}

/**
 * What stands for each fact in a formula: a cell, or a constant, which keeps the formula short. A fact left out is
 * blank. A step may have a cell too, where a sheet keeps it in a column of its own.
 */
export type GoalCells = Readonly<Partial<Record<keyof GoalFacts | GoalStep | 'holidays', Formula>>>;

export type GoalFormulaTexts = Readonly<{
  /** The word of a status, or the cell that holds it; the code where left out. */
  status?(status: GoalStatus): Operand;
  /** The word that a cell holds for a kind, a curve, a weekend or a direction; the code where left out. */
  option?(name: string, option: string): string;
}>;

const numberOf = (value: number): Formula => ({ kind: 'number', value });

const cellsWithDefaults = (cells: GoalCells): Readonly<Record<string, Formula>> => ({
  on_track: numberOf(goalDefaults.on_track),
  at_risk: numberOf(goalDefaults.at_risk),
  days_per_week: numberOf(goalDefaults.days_per_week),
  ...cells,
});

/** One step of the rule as a native formula; empty where there is no answer. */
export const goalFormula = (step: GoalStep, cells: GoalCells, texts: GoalFormulaTexts = {}): Formula =>
  ruleFormula(goalRule, step, cellsWithDefaults(cells), texts);

/** The rule's verdict as a native formula that says each verdict its own way. */
export const goalVerdictFormula = (
  cells: GoalCells,
  said: (verdict: Verdict) => Operand,
  texts: GoalFormulaTexts = {},
): Formula =>
  ruleFormula(goalRule, 'verdict', cellsWithDefaults(cells), {
    ...texts,
    code: (verdict) => said(verdict as Verdict),
  });

/** The status of an objective as a native formula. */
export const goalStatusFormula = (cells: GoalCells, texts: GoalFormulaTexts = {}): Formula =>
  goalVerdictFormula(cells, (verdict) => texts.status?.(verdicts[verdict]) ?? verdicts[verdict], texts);
