import { goalDirections, goalKinds, planCurves } from '../../goals/goal-kind.ts';
import { languages } from '../../values/language.ts';
import { weekends } from '../../values/working-days.ts';
import type { GoalParameter } from './goal-function.ts';

/** The arguments that functions about goals share. */
export const goalParameters = {
  actual: {
    label: 'Actual',
    description: 'What has been reached: the total so far of something gathered, or the latest value of a level.',
    reads: 'number',
  },
  target: { label: 'Target', description: 'The value to reach, or the limit to keep.', reads: 'number' },
  baseline: {
    label: 'Baseline',
    description: 'The value it started from; 0 where left out.',
    reads: 'number',
    optional: true,
    fallback: 0,
  },
  start: { label: 'Start', description: 'The first day, which counts.', reads: 'date' },
  due: { label: 'Due', description: 'The last day, which counts.', reads: 'date' },
  as_of: { label: 'As of', description: 'The last day that the actual holds; it counts as over.', reads: 'date' },
  kind: {
    label: 'Kind',
    description:
      '"cumulative" (where left out), "level", "ceiling", "at-least", "at-most" or "milestone": what sort of figure it is.',
    reads: goalKinds,
    optional: true,
    fallback: 'cumulative',
  },
  curve: {
    label: 'Curve',
    description: '"linear" (where left out) or "working-days": how the plan is spread over the days.',
    reads: planCurves,
    optional: true,
    fallback: 'linear',
  },
  weekend: {
    label: 'Weekend',
    description: '"sat-sun" (where left out) or "fri-sat": the days that are no working days.',
    reads: weekends,
    optional: true,
    fallback: 'sat-sun',
  },
  holidays: {
    label: 'Holidays',
    description: 'A range of days besides weekends on which nobody works; only "working-days" leaves them out.',
    reads: 'date',
    optional: true,
    isList: true,
  },
  better: {
    label: 'Better',
    description: '"higher" (where left out) or "lower": which way is good.',
    reads: goalDirections,
    optional: true,
    fallback: 'higher',
  },
  language: {
    label: 'Language',
    description: '"en" (where left out), "tr", "id", "ar" or "pl": the language of the answer.',
    reads: languages,
    optional: true,
    fallback: 'en',
  },
  on_track: {
    label: 'On track from',
    description: 'The pace from which it is on track; 95% where left out.',
    reads: 'number',
    optional: true,
    fallback: 0.95,
    atLeast: 0,
    atMost: 2,
  },
  at_risk: {
    label: 'At risk from',
    description: 'The pace below which it is off track; 75% where left out.',
    reads: 'number',
    optional: true,
    fallback: 0.75,
    atLeast: 0,
    atMost: 2,
  },
} as const satisfies Readonly<Record<string, GoalParameter>>;
