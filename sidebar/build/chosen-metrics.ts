import type { Support } from '../work/support.ts';

type Offered = Pick<Support, 'metrics' | 'figures'>;

/** The rows that a build begins with: every metric that has an answer, and the figures of the data themselves. */
const usualRows = ({ metrics, figures }: Offered): readonly string[] => [
  ...metrics.filter(({ unanswered }) => unanswered === null).map(({ id }) => id),
  ...figures.map(({ id }) => id),
];

/** What core is asked for: null for all that the data supports. Metrics without an answer are left out until wished for. */
export function askedRows(wished: readonly string[] | null, support: Offered | null): readonly string[] | null {
  if (wished !== null || support === null) return wished;
  return support.metrics.every(({ unanswered }) => unanswered === null) ? null : usualRows(support);
}

/** The metrics that are on, of those that the data feeds. */
export function chosenMetrics(wished: readonly string[] | null, support: Offered): readonly string[] {
  const rows = wished ?? usualRows(support);
  return support.metrics.map(({ id }) => id).filter((id) => rows.includes(id));
}

/** The wish with other metrics on, in the order of the list; figures stay as they were. null for the usual rows. */
export function withMetrics(
  wished: readonly string[] | null,
  support: Offered,
  on: (id: string) => boolean,
): readonly string[] | null {
  const usual = usualRows(support);
  const ids = support.metrics.map(({ id }) => id);
  const others = (wished ?? usual).filter((id) => !ids.includes(id));
  const next = [...ids.filter(on), ...others];
  const isUsual = next.length === usual.length && next.every((id) => usual.includes(id));
  return isUsual ? null : next;
}
