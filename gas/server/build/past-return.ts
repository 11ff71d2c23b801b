import type { Facts } from './journal.ts';
import { reachOf, type Step } from './steps.ts';

/**
 * Lines that went come back blank, and look as the line before them: what their user gave them, Google tells a script in
 * part at most. So a change of which lines are gone goes on rather than back wherever it can.
 */
export const areLinesGone = (steps: readonly Step[], reached: number): boolean =>
  steps.slice(0, reached).some(({ operation }) => operation.do === 'delete-lines');

/** What comes last of a change that takes something away. */
const last = ['delete-lines', 'move-lines', 'put-aside'];

/** Whether lines may be gone and nothing is left to do but to take away more: such a change only goes on. */
export const isPastReturn = (steps: readonly Step[], { at, begun }: Readonly<{ at: number; begun: Facts | null }>) =>
  steps.slice(at).every(({ operation }) => last.includes(operation.do)) &&
  areLinesGone(steps, reachOf(steps, at, begun));
