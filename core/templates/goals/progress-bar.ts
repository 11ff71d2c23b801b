import { binary, call, empty, type Formula, when } from '../../workbook/formula.ts';

/** Cells of a bar. */
const CELLS = 20;

/** Between two of these a bar runs from the right, whatever a program takes the direction of blocks to be. */
const FROM_THE_RIGHT = '\u200f';

const signs = { done: '█', rest: '░', plan: '┃' } as const;

type BarCells = Readonly<{
  progress: Formula;
  /** What the plan has gone of its size, in any unit; both empty where nothing is planned. */
  planGone: Formula;
  planSize: Formula;
  /** Whether a plan is to be marked. */
  hasPlan: Formula;
}>;

/** How many whole cells a share fills; rounded first, so that 15 % of 20 is 3 in every program. */
const cellsOf = (share: Formula, most: Formula | number): Formula => {
  const filled = call('INT', call('ROUND', binary('*', share, CELLS), 6));
  return call('MAX', 0, call('MIN', most, filled));
};

/**
 * Progress as a text of 20 cells: done, rest, and a mark where the plan is today. Beyond the target the last cell
 * points on; the plan's mark stands in for one cell, so that the bar is never longer. Empty without progress.
 */
export function progressBar({ progress, planGone, planSize, hasPlan }: BarCells, direction: 'ltr' | 'rtl'): Formula {
  const isBeyond = binary('>', progress, 1);
  const room = when(isBeyond, CELLS - 1, CELLS);
  const done = cellsOf(progress, room);
  const plan = cellsOf(binary('/', planGone, planSize), binary('-', room, 1));
  const beyond = when(isBeyond, direction === 'rtl' ? '◀' : '▶', '');
  const times = (sign: string, count: Formula): Formula => call('REPT', sign, count);
  const atLeast0 = (left: Formula, right: Formula): Formula => call('MAX', 0, binary('-', left, right));
  const joined = (...parts: readonly Formula[]): Formula => parts.reduce((left, right) => binary('&', left, right));
  const afterPlan = binary('+', plan, 1);
  const marked = joined(
    times(signs.done, call('MIN', done, plan)),
    times(signs.rest, atLeast0(plan, done)),
    { kind: 'text', value: signs.plan },
    times(signs.done, atLeast0(done, afterPlan)),
    times(signs.rest, atLeast0(room, call('MAX', done, afterPlan))),
    beyond,
  );
  const plain = joined(times(signs.done, done), times(signs.rest, binary('-', room, done)), beyond);
  const bar = when(hasPlan, marked, plain);
  const turned = direction === 'rtl' ? binary('&', binary('&', FROM_THE_RIGHT, bar), FROM_THE_RIGHT) : bar;
  return when(binary('=', call('COUNT', progress), 0), empty, turned);
}
