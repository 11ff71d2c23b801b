import type { Given, MetricCase } from './metric-cases.ts';
import { seed } from './random.ts';

/**
 * Of the answer itself, differences included: a spreadsheet takes the same steps in the same order, to the last bit.
 * Only powers differ, in the last digit or two, because each program has its own.
 */
const TOLERANCE = 1e-12;

/** Whether two answers are the same number but for rounding, or both none. */
export function agrees(found: unknown, expected: number | null): boolean {
  if (expected === null) return found === null || found === '' || found === undefined;
  return typeof found === 'number' && Math.abs(found - expected) <= Math.abs(expected) * TOLERANCE;
}

/** The rows of a case in which a spreadsheet and the core disagree, worded so that each can be tried again. */
export function disagreements(
  { name, cellInputs }: MetricCase,
  rows: readonly (readonly Given[])[],
  expected: readonly (number | null)[],
  found: (row: number) => unknown,
): string[] {
  return rows.flatMap((row, at) => {
    const answer = found(at);
    const wanted = expected[at] as number | null;
    if (agrees(answer, wanted)) return [];
    const given = cellInputs.map((input, column) => `${input.name} ${row[column] ?? 'blank'}`).join(', ');
    return [`${name} (seed ${seed}, row ${at}): ${given}: ${JSON.stringify(answer)}, where the core says ${wanted}`];
  });
}
