import fc from 'fast-check';
import { functions } from '../../core/functions/index.ts';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { type GoalKind, goalKinds } from '../../core/goals/goal-kind.ts';
import { goalStatus, goalValue } from '../../core/goals/goal-rule.ts';
import { type GoalStatus, goalStatuses } from '../../core/goals/status.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { agrees } from '../agreement.ts';
import { seed } from '../random.ts';
import { times } from '../thorough.ts';
import { givenColumns, objectiveAnswers, objectiveCells, objectiveFormulas } from './goal-sheet.ts';
import { manyRandomFacts } from './random-facts.ts';

const runs = { seed, numRuns: times(2000, 250) };

const cents = fc.integer({ min: -100_000, max: 1_000_000 }).map((amount) => amount / 100);
const amounts = fc.integer({ min: 1, max: 1_000_000 }).map((amount) => amount / 100);
const startDay = 46_000;

const spans = fc.record({
  length: fc.integer({ min: 0, max: 400 }),
  share: fc.double({ min: -0.1, max: 1.2, noNaN: true }),
});

const spanFacts = ({ length, share }: { length: number; share: number }): GoalFacts => ({
  start: startDay,
  due: startDay + length,
  as_of: startDay + Math.floor(share * (length + 1)),
});

/** The place of a status from the worst to the best. */
function rank(facts: GoalFacts): number {
  const status = goalStatus(facts);
  return isNoAnswer(status) ? -1 : goalStatuses.indexOf(status as GoalStatus);
}

const curves = fc.constantFrom('linear', 'working-days') as fc.Arbitrary<'linear' | 'working-days'>;

test('no status worsens when the actual improves in its direction', () => {
  const property = fc.property(
    ...([fc.constantFrom<GoalKind>(...goalKinds), cents, amounts, cents, cents, spans, curves, fc.boolean()] as const),
    (kind, actual, by, target, baseline, span, curve, isLevelUp) => {
      fc.pre(kind !== 'milestone');
      const goesDown = kind === 'ceiling' || kind === 'at-most' || (kind === 'level' && !isLevelUp);
      const from = kind === 'level' ? (goesDown ? target + Math.abs(baseline) : target - Math.abs(baseline)) : baseline;
      const better = goesDown ? 'lower' : 'higher';
      const facts: GoalFacts = { ...spanFacts(span), kind, target, baseline: from, better, curve };
      const improved = goesDown ? actual - by : actual + by;
      expect(rank({ ...facts, actual: improved })).toBeGreaterThanOrEqual(rank({ ...facts, actual }));
    },
  );
  fc.assert(property, runs);
});

test('what rises and its mirror image that falls have the same status', () => {
  const property = fc.property(cents, cents, cents, spans, (actual, target, baseline, span) => {
    const rising: GoalFacts = { ...spanFacts(span), kind: 'level', actual, target, baseline, better: 'higher' };
    const falling: GoalFacts = { ...rising, actual: -actual, target: -target, baseline: -baseline, better: 'lower' };
    expect(rank(falling)).toBe(rank(rising));
    const floor: GoalFacts = { ...rising, kind: 'at-least' };
    expect(rank({ ...falling, kind: 'at-most' })).toBe(rank(floor));
  });
  fc.assert(property, runs);
});

test('another currency changes nothing', () => {
  const factors = fc.constantFrom(0.001, 0.01, 0.5, 7.3, 100, 1000, 15_000);
  const property = fc.property(
    ...([fc.constantFrom<GoalKind>(...goalKinds), cents, cents, cents, spans, factors] as const),
    (kind, actual, target, baseline, span, factor) => {
      fc.pre(kind !== 'milestone');
      const facts: GoalFacts = { ...spanFacts(span), kind, actual, target, baseline };
      const scaled = { ...facts, actual: actual * factor, target: target * factor, baseline: baseline * factor };
      expect(rank(scaled)).toBe(rank(facts));
    },
  );
  fc.assert(property, runs);
});

test('progress is 0 at the baseline and 1 at the target, either way', () => {
  const property = fc.property(cents, cents, (baseline, target) => {
    fc.pre(baseline !== target);
    const progress = (actual: number) => goalValue('progress', { kind: 'level', actual, target, baseline });
    expect(progress(baseline)).toBeCloseTo(0, 12);
    expect(progress(target)).toBe(1);
  });
  fc.assert(property, runs);
});

test('the plan begins at the baseline, ends at the target, and never turns', () => {
  const property = fc.property(
    cents,
    cents,
    fc.integer({ min: 0, max: 200 }),
    curves,
    (baseline, target, length, curve) => {
      const expected = (day: number) =>
        goalValue('shown_expected', {
          ...{ kind: 'level', target, baseline, curve },
          ...{ start: startDay, due: startDay + length, as_of: startDay + day },
        }) as number;
      expect(expected(-1)).toBeCloseTo(baseline, 9);
      expect(expected(length)).toBe(target);
      expect(expected(length + 9)).toBe(target);
      const middle = Math.floor(length / 2);
      expect((expected(middle + 1) - expected(middle)) * Math.sign(target - baseline)).toBeGreaterThanOrEqual(-1e-9);
    },
  );
  fc.assert(property, { seed, numRuns: 500 });
});

test('the function and the formula of random objectives agree', () => {
  const rows = manyRandomFacts(300);
  const draft = draftSheet('goals', 'Goals');
  for (const [row, facts] of rows.entries())
    draft.putRow(row, 0, [...objectiveCells(facts, 'en'), ...objectiveFormulas(row, 'en')]);
  const evaluator = createEvaluator({ language: 'en', title: 'Goals', sheets: [draft.finish({})] }, 0);
  const wrong = rows.flatMap((facts, row) =>
    objectiveAnswers(facts, 'en').flatMap((answer, at) => {
      const found = evaluator.cellValue('goals', row, givenColumns + at);
      const isSame = typeof answer === 'string' ? found === answer : agrees(found, answer);
      return isSame ? [] : [`column ${at} of ${JSON.stringify(facts)}: ${JSON.stringify(found)}, not ${answer}`];
    }),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('a range of objectives is answered as they are one by one', () => {
  const rows = manyRandomFacts(100);
  const status = functions.get('GOAL_STATUS');
  const argumentsOf = ({
    actual,
    target,
    start,
    due,
    as_of,
    baseline,
    kind,
    curve,
    on_track,
    at_risk,
    better,
  }: GoalFacts) => [
    ...[actual, target, start, due, as_of, baseline, kind],
    ...[null, curve, on_track, at_risk, better],
  ];
  const given = rows.map(argumentsOf);
  const columns = (given[0] as unknown[]).map((_, column) => given.map((row) => [row[column]]));
  expect(status?.run(columns)).toEqual(given.map((row) => [status?.run(row)]));
});
