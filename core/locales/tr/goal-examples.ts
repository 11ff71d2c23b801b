import { goalExamples as english } from '../en/goal-examples.ts';
import type { GoalExamples } from '../locale.ts';

// To be translated.
export const goalExamples: GoalExamples = english;
