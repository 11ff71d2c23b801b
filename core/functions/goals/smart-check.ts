import { goalDirections } from '../../goals/goal-kind.ts';
import { smartCheck as checkOf, type Unreadable } from '../../goals/smart-check.ts';
import { locales } from '../../locales/index.ts';
import type { GoalTexts } from '../../locales/locale.ts';
import { metrics } from '../../metrics/index.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricTexts } from '../../metrics/metric-texts.ts';
import { languages } from '../../values/language.ts';
import { isNoAnswer } from '../../values/no-answer.ts';
import type { Grid } from '../grid.ts';
import { readArgument } from '../read-argument.ts';
import { readDate, readNumber } from '../read-cell.ts';
import type { FunctionResult } from '../sheet-function.ts';
import { defineGoalColumnFunction, type GoalParameter } from './goal-function.ts';
import { goalParameters } from './parameters.ts';

const { start, due, target } = goalParameters;
const blank = { mayBeBlank: true } as const;

const better: GoalParameter = {
  label: 'Better',
  description: '"higher" or "lower": which way is good. Left out, the metric tells where it is a known one.',
  reads: goalDirections,
  optional: true,
};

const bestPast: GoalParameter = {
  label: 'Best past',
  description: 'The best period so far, to tell whether the target is within reach.',
  reads: 'number',
  optional: true,
};

const textOf = (grid: Grid | undefined): string | null => {
  const cell = grid?.rows[0]?.[0];
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return text === '' ? null : text;
};

function readPart(grid: Grid | undefined, read: typeof readNumber): number | null | Unreadable {
  const answer = read(grid?.rows[0]?.[0], '');
  if (!isNoAnswer(answer)) return answer;
  return answer.code === 'no-data' ? null : 'unreadable';
}

/** The metric that a text names, by its id or by its label in any language. */
function namedMetric(name: string | null): Metric | undefined {
  if (name === null) return undefined;
  const wanted = name.toLowerCase();
  return (
    metrics.find(({ id }) => id.toLowerCase() === wanted) ??
    metrics.find((metric) => languages.some((language) => metricTexts(metric, language).label.toLowerCase() === wanted))
  );
}

const directionOf = (metric: Metric | undefined) =>
  metric === undefined || metric.better === 'neither' ? null : metric.better;

function answer(grids: Readonly<Record<string, Grid>>): FunctionResult {
  const given = readArgument(grids.better?.rows[0]?.[0], 'better', better);
  const past = readArgument(grids.best_past?.rows[0]?.[0], 'best_past', bestPast);
  if (isNoAnswer(given)) return given;
  if (isNoAnswer(past)) return past;
  const metric = namedMetric(textOf(grids.metric));
  const found = checkOf({
    objective: textOf(grids.objective),
    metric: textOf(grids.metric),
    baseline: readPart(grids.baseline, readNumber),
    target: readPart(grids.target, readNumber),
    owner: textOf(grids.owner),
    start: readPart(grids.start, readDate),
    due: readPart(grids.due, readDate),
    goal: textOf(grids.goal),
    bestPast: past as number | null,
    better: (given as 'higher' | 'lower' | null) ?? directionOf(metric),
    isShare: metric?.unit === 'ratio',
  });
  const { smartVerdicts, smartReasons } = locales.en.goalTexts;
  return found.map(({ letter, verdict, reasons }) => [
    letter,
    smartVerdicts[verdict],
    reasons.map((reason) => smartReasons[reason as keyof GoalTexts['smartReasons']]).join(' '),
  ]);
}

const good = {
  objective: 'Win more customers from the newsletter',
  metric: 'New customers',
  baseline: 120,
  target: 200,
  owner: 'Ayşe Demir',
  start: '2026-01-01',
  due: '2026-06-30',
};

const words = () => locales.en.goalTexts.smartReasons;

/** Whether an objective is SMART, letter by letter. */
export const smartCheck = defineGoalColumnFunction({
  id: 'SMART_CHECK',
  place: 100,
  label: 'SMART check',
  purpose:
    'Checks an objective letter by letter: specific, measurable, achievable, relevant, time-bound, and says why.',
  unit: 'text',
  parameters: {
    objective: {
      ...blank,
      label: 'Objective',
      description: 'What should change, in a sentence.',
      reads: 'text',
    },
    metric: { ...blank, label: 'Metric', description: 'The metric or field that measures it.', reads: 'text' },
    baseline: { ...blank, label: 'Baseline', description: 'The value it starts from.', reads: 'number' },
    target: { ...target, ...blank },
    owner: { ...blank, label: 'Owner', description: 'The one person who answers for it.', reads: 'text' },
    start: { ...start, ...blank },
    due: { ...due, ...blank },
    goal: { label: 'Goal', description: 'The long-term goal that it serves.', reads: 'text', optional: true },
    best_past: bestPast,
    better,
  },
  answer,
  examples: [
    {
      given: { ...good, goal: 'Raise revenue', best_past: 150 },
      gives: [
        ['S', 'met', words().specific],
        ['M', 'met', words().measurable],
        ['A', 'met', words().achievable],
        ['R', 'met', words().relevant],
        ['T', 'met', words().timed],
      ],
      source: 'by hand: 200 is less than double 150',
    },
    {
      given: { ...good, target: 120, owner: 'Ayşe and Piotr', due: '2025-12-31' },
      gives: [
        ['S', 'missing', words()['several-owners']],
        ['M', 'met', words().measurable],
        ['A', 'missing', words()['target-is-baseline']],
        ['R', 'caution', words()['no-goal']],
        ['T', 'missing', words()['due-before-start']],
      ],
      source: 'by hand: four faults',
    },
    {
      given: {},
      gives: [
        ['S', 'missing', `${words()['no-objective']} ${words()['no-owner']}`],
        ['M', 'missing', `${words()['no-metric']} ${words()['no-target']}`],
        ['A', 'not checked', words()['needs-target']],
        ['R', 'caution', words()['no-goal']],
        ['T', 'missing', `${words()['no-start']} ${words()['no-due']}`],
      ],
      source: 'by hand: nothing is given',
    },
  ],
  references: ['https://rework.withgoogle.com/guides/set-goals-with-okrs/steps/grade-OKRs/'],
});
