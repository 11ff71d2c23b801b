import { divide, max, round, subtract } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { isBelowZero, isLevel, isLowerBetter } from './judged-as.ts';
import { and, atLeast, equal, fact, firstThat, isBlank, type Rule, step, value } from './rule/rule.ts';

const { actual, baseline, target, stretch } = facts;

/** How much of the target is exceeded where no stretch target is typed. */
const EXCEEDED = 1.05;

/**
 * How a figure below 0 compares with a wanted one below 0: 1 as wanted, more for more. Their quotient alone would fall as
 * the figure rises.
 */
export const comparedBelowZero = (reached: typeof actual, wanted: typeof actual) =>
  subtract(2, divide(reached, wanted));

const fromBaseline = (reached: typeof actual) => divide(subtract(reached, baseline), subtract(target, baseline));

/**
 * How far the actual is above the target, as a share of the target so that no unit matters; rounded as ratios are. A
 * target of 0 has no shares, so there the actual itself is held against it.
 */
const gap = firstThat(
  [[equal(target, 0), value(actual)]],
  value(round(divide(subtract(actual, target), max(target, subtract(0, target))))),
);

/** The way from baseline to target that is done; 0 is where a gathered figure begins. */
export const progressSteps = {
  gap,
  /** With no way to go, it is done where the actual is on the right side. */
  standing: firstThat(
    [
      [and(isLowerBetter, atLeast(0, fact('gap'))), value(1)],
      [isLowerBetter, value(0)],
      [atLeast(fact('gap'), 0), value(1)],
    ],
    value(0),
  ),
  progress: firstThat(
    [
      [and(isLevel, equal(target, baseline)), step('standing')],
      [isLevel, value(fromBaseline(actual))],
      [equal(target, 0), step('standing')],
      [isBelowZero, value(comparedBelowZero(actual, target))],
    ],
    value(divide(actual, target)),
  ),
  /** The progress from which the target is exceeded. */
  top: firstThat(
    [
      [isBlank('stretch'), value(EXCEEDED)],
      [and(isLevel, equal(target, baseline)), value(EXCEEDED)],
      [isLevel, value(max(1, fromBaseline(stretch)))],
      [equal(target, 0), value(EXCEEDED)],
      [isBelowZero, value(max(1, comparedBelowZero(stretch, target)))],
    ],
    value(max(1, divide(stretch, target))),
  ),
} satisfies Rule;

/** The progress as it is compared. */
export const progress = round(fact('progress'));
