/** One try of a method on a past day: what it foretold and what came. */
export type Trial = Readonly<{ foretold: number; came: number }>;

/** The mean absolute percentage error of the trials in which something came; null where there is none. */
export function meanPercentageError(trials: readonly Trial[]): number | null {
  const errors = trials
    .filter(({ came }) => came !== 0)
    .map(({ foretold, came }) => Math.abs(foretold - came) / Math.abs(came));
  return errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** Fewer trials than this tell nothing of how far off a method is. */
export const LEAST_TRIALS = 2;

/** The value below which a share of the values lie, with a straight line between two of them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return below + (above - below) * (at - Math.floor(at));
}

/** The range in which four of five past misses lie. */
export const RANGE = [0.1, 0.9] as const;
