import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { betterOf, kindOf } from '../../sidebar/goals/sentence/sentence-form.ts';
import { bookOf, day, goalWorkbook } from './goal-workbook.ts';

const { kinds, directions } = locales.en.goalTexts;
const value = (of: number) => ({ kind: 'value', value: of }) as const;
const change = (of: number) => ({ kind: 'change', change: of, of: 'relative' }) as const;

/** Half of the time is over on 15 November. */
const span: Partial<Objective> = { start: day('2026-10-01'), due: day('2026-12-31') };
const asOf = day('2026-11-15');

type Case = readonly [measure: string | null, baseline: number | null, Objective['target'], actual: number, string];

/** Metrics that the catalogue does not know. Of the way, a half is planned: by hand, pace is twice what is done of it. */
const cases: readonly Case[] = [
  ['Time on site', 60, value(90), 70, 'off track'],
  ['Google rating', 4.1, value(4.6), 4.3, 'at risk'],
  ['Exit share', 0.5, value(0.4), 0.46, 'at risk'],
  ['Cost per demo', 50, value(40), 46, 'at risk'],
  ['Response time', 10, value(5), 8, 'at risk'],
  ['Operating loss', -100, value(-50), -75, 'on track'],
  ['Profit', -100, value(50), -25, 'on track'],
  ['Koszt leada', 50, change(-0.1), 47.5, 'on track'],
  [null, 80_000, value(120_000), 95_000, 'at risk'],
  ['Webinar guests', null, value(600), 300, 'on track'],
  ['Webinar guests', null, value(600), 200, 'off track'],
];

const objectiveOf = ([measure, baseline, target, actual]: Case): Partial<Objective> => ({
  ...{ ...span, measure, baseline, target, actual },
});

test('an unknown metric with a baseline travels from it, up or down; without one it is gathered', () => {
  const { says } = goalWorkbook(null, bookOf(cases.map(objectiveOf)), { asOf });
  expect(cases.map(([measure], slot) => [measure, says(slot, 'kind'), says(slot, 'status')])).toEqual(
    cases.map(([measure, baseline, , , status]) => [
      measure,
      baseline === null ? kinds.cumulative : kinds.level,
      status,
    ]),
  );
});

test('the sheet and the sidebar judge alike what no known metric measures', () => {
  const targets = [null, value(40), value(60), change(-0.1), change(0.1)];
  const all = [null, 'cumulative', 'level', 'ceiling'].flatMap((kind) =>
    [null, 50].flatMap((baseline) =>
      targets.map(
        (target): Partial<Objective> => ({
          ...span,
          measure: 'Own words',
          kind: kind as Objective['kind'],
          baseline,
          target,
        }),
      ),
    ),
  );
  const book = bookOf(all);
  const { says } = goalWorkbook(null, book, { asOf });
  for (const [slot, objective] of book.objectives.entries()) {
    const better = betterOf(objective, null);
    expect([slot, says(slot, 'kind')]).toEqual([slot, kinds[kindOf(objective, null)]]);
    expect([slot, says(slot, 'better')]).toEqual([slot, better === null ? '' : directions[better]]);
  }
});

test('a baseline above the target of something gathered makes it no ceiling', () => {
  const typed: Partial<Objective> = {
    ...span,
    measure: 'Own words',
    kind: 'cumulative',
    baseline: 5000,
    target: value(300),
  };
  const { says } = goalWorkbook(
    null,
    bookOf([
      { ...typed, actual: 100 },
      { ...typed, actual: 150 },
    ]),
    { asOf },
  );
  expect([says(0, 'status'), says(1, 'status')]).toEqual(['off track', 'on track']);
});

test('without a target there is no status, unless somebody chose a milestone', () => {
  const bare: Partial<Objective> = { ...span, text: 'Hire two writers' };
  const book = bookOf([bare, { ...bare, actual: 1 }, { ...bare, measure: 'Writers' }, { ...bare, kind: 'milestone' }]);
  const { says } = goalWorkbook(null, book, { asOf });
  expect([0, 1, 2, 3].map((slot) => says(slot, 'status'))).toEqual(['', '', '', 'on track']);
  for (const slot of [0, 1, 2]) {
    expect(says(slot, 'status_no')).toBe(0);
    expect(says(slot, 'reason')).toContain('Type a target');
    expect(says(slot, 'reason')).toContain(kinds.milestone);
  }
});

test('a share that is typed as 74 of 100 is told as it is typed', () => {
  const csat: Partial<Objective> = { ...span, measure: 'CSAT', baseline: 70, target: value(80), actual: 74 };
  const book = bookOf([
    csat,
    { ...csat, baseline: 0.7, target: value(0.8), actual: 0.74 },
    { ...csat, measure: 'ROI' },
  ]);
  const { says } = goalWorkbook(null, book, { asOf });
  expect(says(0, 'reason')).toContain('74 where 75 was expected');
  expect(says(1, 'reason')).toContain('74.0% where 75.0% was expected');
  // A return has no bound.
  expect(says(2, 'reason')).toContain('7,400.0%');
});
