import type { Objective } from '../../goals/model/objective.ts';
import type { DayNumber } from '../../values/day-number.ts';
import { chosenRows } from './chosen-rows.ts';
import type { GoalsContext } from './context.ts';
import { historyOf, spreadOverDays } from './history.ts';
import type { Measure } from './measures.ts';

/** A level is what four weeks say together: a single good day is no standard. */
const LEVEL_DAYS = 28;

/**
 * The best that Data holds of an objective's measure before its start: of what is gathered in as many days as the
 * objective has, of a level in four weeks. Null where Data does not reach back so far, and for bounds and milestones.
 */
export function bestPast(objective: Objective, measure: Measure, { kpi }: GoalsContext): number | null {
  const { start, due } = objective;
  const kind = objective.kind ?? measure.kind;
  if (kpi === null || start === null || due === null || due < start) return null;
  if (kind !== 'cumulative' && kind !== 'level') return null;
  const isSum = 'overTime' in measure.of ? measure.of.overTime === 'sum' : kind === 'cumulative';
  if (isSum !== (kind === 'cumulative')) return null;
  const entries = historyOf(measure.of, chosenRows(objective.filters, kpi.context.table), kpi.context);
  const days = (isSum ? spreadOverDays(entries, kpi.context) : entries).filter(({ day }) => day < start);
  const first = kpi.context.firstDay ?? days[0]?.day;
  if (first === undefined || days.length === 0) return null;
  const length = isSum ? due - start + 1 : LEVEL_DAYS;
  const found = windows(days, first, start - 1, length).map(({ sum, weighed, weight }) =>
    isSum ? sum : weight === 0 ? null : weighed / weight,
  );
  const known = found.filter((one): one is number => one !== null);
  if (known.length === 0) return null;
  return (objective.better ?? measure.better) === 'lower' ? Math.min(...known) : Math.max(...known);
}

type Entry = Readonly<{ day: DayNumber; value: number; weight: number }>;
type Window = Readonly<{ sum: number; weighed: number; weight: number }>;

/** What every run of so many days holds, from the first day of the data to the last before the objective. */
function windows(entries: readonly Entry[], first: DayNumber, last: DayNumber, length: number): readonly Window[] {
  const size = last - first + 1;
  if (size < length) return [];
  const running = [{ sum: 0, weighed: 0, weight: 0 }];
  const byDay = new Map(entries.map((entry) => [entry.day, entry]));
  for (let day = first; day <= last; day += 1) {
    const { value = 0, weight = 0 } = byDay.get(day) ?? {};
    const before = running[running.length - 1] as Window;
    running.push({
      sum: before.sum + value,
      weighed: before.weighed + value * weight,
      weight: before.weight + weight,
    });
  }
  return running.slice(length).map((end, place) => {
    const begin = running[place] as Window;
    return {
      sum: end.sum - begin.sum,
      weighed: end.weighed - begin.weighed,
      weight: end.weight - begin.weight,
    };
  });
}
