import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { goalDirections, goalKinds, planCurves } from '../../core/goals/goal-kind.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { weekends } from '../../core/values/working-days.ts';
import { createRandom, type Random, seed } from '../random.ts';

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random.next() * values.length)] as Value;

/** A figure as objectives have them: whole, with cents, or a rate. */
function figure(random: Random): number {
  const kind = random.next();
  if (kind < 0.1) return 0;
  const sign = random.chance(0.15) ? -1 : 1;
  if (kind < 0.5) return sign * Math.round(random.between(1, 2000));
  if (kind < 0.8) return (sign * Math.round(random.between(1, 200_000))) / 100;
  return (sign * Math.round(random.between(1, 10_000))) / 10_000;
}

/** An actual near the edges of the bands: a round share of the target. */
const near = (target: number, random: Random): number =>
  target * pick(random, [0.2, 0.36, 0.375, 0.475, 0.5, 0.7, 0.74, 0.75, 0.76, 0.94, 0.95, 0.96, 1, 1.04, 1.05, 1.06]);

const orBlank = <Value>(random: Random, value: Value): Value | null => (random.chance(0.05) ? null : value);

function randomFacts(random: Random): GoalFacts {
  const start = dayNumber(2026, 1, 1) + Math.floor(random.between(0, 800));
  const length = random.chance(0.1) ? 0 : Math.floor(random.between(-2, random.chance(0.5) ? 30 : 370));
  const target = figure(random);
  return {
    actual: orBlank(random, random.chance(0.5) ? near(target, random) : figure(random)),
    target: orBlank(random, target),
    baseline: random.chance(0.3) ? null : random.chance(0.1) ? target : figure(random),
    start: orBlank(random, start),
    due: orBlank(random, start + length),
    as_of: orBlank(random, start + Math.floor(random.between(-0.2, 1.2) * Math.max(5, length))),
    kind: random.chance(0.05) ? null : pick(random, goalKinds),
    curve: random.chance(0.2) ? null : pick(random, planCurves),
    weekend: random.chance(0.2) ? null : pick(random, weekends),
    better: random.chance(0.2) ? null : pick(random, goalDirections),
    on_track: random.chance(0.7) ? 0.95 : 0.9,
    at_risk: random.chance(0.7) ? 0.75 : 0.7,
    stretch: random.chance(0.8) ? null : near(target * 1.2, random),
  };
}

/** Random objectives, the same in every run with the same seed. */
export function manyRandomFacts(count: number): readonly GoalFacts[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => randomFacts(random));
}
