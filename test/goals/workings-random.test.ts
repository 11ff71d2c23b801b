import fc from 'fast-check';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { goalDirections, goalKinds } from '../../core/goals/goal-kind.ts';
import { goalStatus } from '../../core/goals/goal-rule.ts';
import type { CheckIn } from '../../core/goals/model/goal-book.ts';
import { levelPeriods, type Objective, objectiveCurves } from '../../core/goals/model/objective.ts';
import { goalReason } from '../../core/goals/reason.ts';
import { reasonSentence } from '../../core/goals/reason-sentence.ts';
import { goalStatuses } from '../../core/goals/status.ts';
import { locales } from '../../core/locales/index.ts';
import type { Working } from '../../core/templates/goals/workings.ts';
import { isNoAnswer } from '../../core/values/no-answer.ts';
import { weekends } from '../../core/values/working-days.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import { createRandom, seed } from '../random.ts';
import { times } from '../thorough.ts';
import { bookOf, csv, day, type GoalWorkbook, goalWorkbook } from './goal-workbook.ts';

const { kinds, directions, statuses } = locales.en.goalTexts;
const first = day('2026-01-01');
const last = day('2026-07-31');
const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);

function dailyData(): string {
  const random = createRandom(seed);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => [
    ...[iso(first + index), random.chance(0.5) ? 'Email' : 'Search', Math.floor(random.between(0, 40))],
    ...[Math.floor(random.between(50, 900)), Math.floor(random.between(0, 9)), 500 + index],
  ]);
  return csv([['Date', 'Channel', 'Clicks', 'Impressions', 'Leads', 'Followers'], ...rows]);
}

const data = dailyData();

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 4 });
const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 1 });
const amount = fc.oneof(
  fc.integer({ min: -50, max: 3000 }),
  fc.integer({ min: 1, max: 9999 }).map((of) => of / 10_000),
  fc.constantFrom(0, 1, 100, 500, 1000),
);
const date = fc.integer({ min: first - 60, max: last + 120 });
const target = fc.oneof(
  amount.map((value) => ({ kind: 'value', value }) as const),
  fc.record({
    kind: fc.constant('change' as const),
    change: fc.constantFrom(-0.5, 0, 0.1, 0.15, 1),
    of: fc.constantFrom('relative' as const, 'points' as const),
  }),
);
const override = fc.record({
  status: fc.constantFrom(...goalStatuses),
  by: fc.constantFrom('Dana', null),
  why: fc.constant('Because.'),
  until: orNull(date),
});

const objectives: fc.Arbitrary<Partial<Objective>> = fc.record({
  text: fc.constantFrom('One', 'Another', 'A third', null),
  measure: fc.constantFrom('leads', 'leads', 'CTR', 'followers', 'Own words', null),
  filters: fc.constantFrom<Objective['filters'][]>({}, {}, { channel: 'email' }, { channel: 'fax' }),
  baseline: orNull(amount),
  target: orNull(target),
  start: fc.oneof({ weight: 9, arbitrary: date }, { weight: 1, arbitrary: fc.constant(null) }),
  due: fc.oneof({ weight: 9, arbitrary: date }, { weight: 1, arbitrary: fc.constant(null) }),
  owner: fc.constantFrom('Ann', 'ann', 'Ben', null),
  kind: orNull(fc.constantFrom(...goalKinds)),
  per: orNull(fc.constantFrom(...levelPeriods)),
  better: orNull(fc.constantFrom(...goalDirections)),
  curve: orNull(fc.constantFrom(...objectiveCurves)),
  plan: fc.array(fc.record({ day: date, value: amount }), { maxLength: 3 }),
  stretch: rarely(amount),
  actual: rarely(amount),
  override: rarely(override),
  isExample: fc.boolean(),
});

const checkIns: fc.Arbitrary<readonly CheckIn[]> = fc.array(
  fc.record({
    day: date,
    of: fc.constantFrom('1', '2', '3', '4'),
    owner: fc.constant(null),
    value: orNull(amount),
    note: fc.constant(null),
  }),
  { maxLength: 6 },
);

const books = fc.record({
  objectives: fc
    .array(objectives, { minLength: 4, maxLength: 4 })
    // Most of them run the right way round, and long enough to be judged.
    .map((all) => all.map((one, index) => (index === 0 || !one.start || !one.due ? one : inOrder(one)))),
  checkIns,
  hasData: fc.boolean(),
  asOf: fc.integer({ min: first - 20, max: last + 100 }),
  onTrack: fc.constantFrom(0.95, 0.9, 1),
  atRisk: fc.constantFrom(0.75, 0.5),
  weekend: fc.constantFrom(...weekends),
});

const inOrder = (one: Partial<Objective>): Partial<Objective> => ({
  ...one,
  start: Math.min(one.start ?? 0, one.due ?? 0),
  due: Math.max(one.start ?? 0, one.due ?? 0),
});

/** The option that a word of a dropdown stands for. */
const optionOf = (words: Readonly<Record<string, string>>, word: unknown): string | null =>
  Object.entries(words).find(([, text]) => text === word)?.[0] ?? null;

/** What the cells of the workings say of a slot, as the core takes it. */
function factsOf({ says }: GoalWorkbook, slot: number, settings: GoalFacts): GoalFacts {
  const number = (name: Working): number | null => {
    const found = says(slot, name);
    return typeof found === 'number' ? found : null;
  };
  const [gone, days] = [number('plan_gone'), number('plan_days')];
  return {
    ...settings,
    ...{ actual: number('actual'), target: number('target'), baseline: number('baseline'), stretch: number('stretch') },
    ...{ start: number('start'), due: number('due'), as_of: number('as_of') },
    ...(gone === null || days === null ? {} : { plan_gone: gone, plan_days: days }),
    kind: optionOf(kinds, says(slot, 'kind')) as GoalFacts['kind'] & string,
    better: optionOf(directions, says(slot, 'better')) as GoalFacts['better'] & string,
  };
}

/** The sentence that the core makes of the facts; an empty text where there is none. */
function reasonOf(facts: GoalFacts, isShare: boolean): string {
  const reason = goalReason(facts);
  return isNoAnswer(reason) ? '' : reasonSentence(reason, 'en', isShare);
}

test(`the status of every row and its reason are what the core says of its cells (seed ${seed})`, () => {
  const seen = new Map<unknown, number>();
  const property = fc.property(books, ({ objectives: all, checkIns: reports, hasData, asOf, ...set }) => {
    const book = bookOf(all, { checkIns: reports });
    const workbook = goalWorkbook(hasData ? data : null, book, { asOf })
      .set('on_track', set.onTrack)
      .set('at_risk', set.atRisk)
      .set('weekend', locales.en.goalTexts.weekends[set.weekend]);
    const settings: GoalFacts = { on_track: set.onTrack, at_risk: set.atRisk, weekend: set.weekend };
    for (const { index, objective } of workbook.slots) {
      const { says } = workbook;
      const facts = factsOf(workbook, index, settings);
      const status = goalStatus(facts);
      const isFilled = objective?.text != null;
      const word = !isFilled || isNoAnswer(status) ? '' : statuses[status];
      expect([index, says(index, 'rule_status')]).toEqual([index, word]);
      expect(says(index, 'rule_reason')).toBe(isFilled ? reasonOf(facts, says(index, 'is_share') === 1) : '');
      expect((says(index, 'reason') === '') === !isFilled).toBe(true);
      const set = objective?.override;
      const isSet = isFilled && set?.by != null && set.until !== null && asOf <= set.until;
      expect(says(index, 'status')).toBe(isSet ? statuses[set.status] : word);
      expect(says(index, 'is_counted')).toBe(isFilled && !objective?.isExample ? 1 : 0);
      expect(says(index, 'status_no')).toBe(
        says(index, 'status') === '' ? 0 : goalStatuses.findIndex((one) => statuses[one] === says(index, 'status')) + 1,
      );
      const [low, point, high] = (['forecast_low', 'forecast', 'forecast_high'] as const).map((of) => says(index, of));
      if (typeof low === 'number') expect(low).toBeLessThanOrEqual(point as number);
      if (typeof high === 'number') expect(high).toBeGreaterThanOrEqual(point as number);
      for (const name of ['progress', 'expected', 'pace', 'remaining', 'required_pace', 'forecast', 'change'] as const)
        expect([name, isError(says(index, name))]).toEqual([name, false]);
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  });
  fc.assert(property, { seed, numRuns: times(200, 80) });
  // Every word came up, or the books would prove little.
  expect([...Object.values(statuses)].filter((word) => !seen.has(word))).toEqual([]);
});
