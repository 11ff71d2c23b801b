import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { createRandom } from '../random.ts';
import { bookOf, csv, day } from './goal-workbook.ts';
import { commitment } from './sample-plan.ts';

const value = (of: number) => ({ kind: 'value', value: of }) as const;
const half = { start: day('2026-07-01'), due: day('2026-12-31') };
const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** The last day of the data below. */
export const dataEnd = day('2026-09-30');

/** Names that a criterion would take for a pattern or a comparison, and one that is a formula. */
const campaigns = ['a*', 'abc', '>5', '~x', '=1+1', 'ŁÓDŹ wiosna', 'حملة الصيف', '9'];

/** Daily rows over fifteen months with every column that a filter reads, stocks, and one date that cannot be read. */
export function wholeData(): string {
  const random = createRandom(5);
  const pick = (of: readonly string[]): string => of[Math.floor(random.next() * of.length)] as string;
  const rows = Array.from({ length: 457 }, (_, index) => {
    const seen = Math.floor(random.between(100, 2000));
    return [
      ...[iso(dataEnd - 456 + index), pick(['EMEA', 'emea', 'APAC']), pick(['SMB', 'Enterprise'])],
      ...[pick(['Email', 'Search']), pick(campaigns), pick(['Ann', 'Ben']), Math.floor(random.between(0, 12))],
      ...[Math.floor(random.between(0, 9000)) / 100, Math.floor(seen * random.between(0, 0.2)), seen, 1000 + index],
    ];
  });
  const header = [
    'Date',
    'Market',
    'Segment',
    'Channel',
    'Campaign',
    'Owner',
    'Leads',
    'Spend',
    'Clicks',
    'Impressions',
  ];
  const late = ['someday', 'EMEA', 'SMB', 'Email', 'a*', 'Ann', 99, 99, 99, 99, 99];
  return csv([[...header, 'Followers'], ...rows, late]);
}

/** Objectives in every kind, by every curve, read from Data, from check-ins and from typing. */
const objectives: readonly Partial<Objective>[] = [
  { ...half, measure: 'leads', target: value(1200), owner: 'Ann' },
  { ...half, measure: 'leads', target: value(300), filters: { market: 'EMEA', campaign: 'a*' }, owner: 'ann' },
  { ...half, measure: 'leads', target: { kind: 'change', change: 0.15, of: 'relative' }, curve: 'seasonal' },
  { ...half, measure: 'leads', target: value(10), filters: { campaign: 'no such' }, owner: 'Ben' },
  { ...half, measure: 'leads', kind: 'level', baseline: 150, target: value(220), per: 'week' },
  { ...half, measure: 'spend', target: value(6000), kind: 'ceiling', curve: 'working-days', owner: 'Ben' },
  { ...half, measure: 'CTR', target: { kind: 'change', change: 0.02, of: 'points' }, per: 'quarter', owner: 'Cem' },
  { ...half, measure: 'CTR', baseline: 0.09, target: value(0.12), filters: { channel: 'EMAIL', data_owner: 'ben' } },
  { ...half, measure: 'CTR', kind: 'at-least', target: value(0.095), owner: 'Cem' },
  { ...half, measure: 'followers', baseline: 1300, target: value(1600), stretch: 1700 },
  { ...half, measure: 'CPC', better: 'lower', baseline: 0.6, target: value(0.4), per: 'week' },
  { ...half, measure: 'Own words', kind: 'cumulative', target: value(40), owner: 'Ann' },
  {
    ...{ ...half, measure: 'Own words', kind: 'cumulative', target: value(1000), actual: 480, curve: 'typed' },
    plan: [
      { day: day('2026-08-31'), value: 250 },
      { day: day('2026-10-31'), value: 800 },
    ],
  },
  { start: half.start, due: day('2026-09-15'), kind: 'milestone', text: 'Launch the shop' },
  { start: day('2026-07-01'), due: day('2026-08-31'), measure: 'leads', target: value(9999), owner: 'Di' },
  { start: day('2027-01-01'), due: day('2027-03-31'), measure: 'leads', target: value(500) },
  { ...half, measure: 'leads', target: value(1), isExample: true, text: 'A guided example', owner: 'Nobody' },
  {
    ...{ ...half, measure: 'leads', target: value(99_999) },
    override: { status: 'on-track', by: 'Dana', why: 'A "large" order; 50 % is signed.', until: day('2026-12-01') },
  },
  { ...half, measure: 'leads', target: null, text: 'Be better known' },
  { measure: 'leads', target: value(5), text: '=1+1' },
];

const checkIns = [
  ['2026-08-01', '12', 10],
  ['2026-09-01', '12', 17],
  ['2026-09-01', '12', 18],
  ['2026-12-24', '12', 39],
  ['2026-09-20', 'a', 3],
] as const;

/** A book that takes every way through the workings, under two goals, with what teams promised for it. */
export const wholeBook: GoalBook = {
  ...bookOf(objectives.map((one, index) => ({ ...one, goal: index % 5 === 4 ? null : index % 2 === 0 ? 'g1' : 'g2' }))),
  goals: [
    { id: 'g1', aim: 'generate-leads', text: 'Fill the pipeline' },
    { id: 'g2', aim: 'build-brand', text: 'Be the name that people think of' },
  ],
  commitments: [
    commitment('a', {
      ...{ ...half, objective: '1', team: 'Content', owner: 'Ann', people: 2, text: 'Two posts a month' },
      pledge: { kind: 'how-often', count: 2, per: 'month' },
    }),
    commitment('b', {
      ...half,
      objective: '7',
      team: 'Paid',
      measure: 'CPC',
      pledge: { kind: 'from-to', from: 1, to: 0.5 },
    }),
    commitment('c', {
      ...half,
      objective: '1',
      team: 'Paid',
      measure: 'leads',
      pledge: { kind: 'how-often', count: 9, per: 'week' },
    }),
  ],
  checkIns: checkIns.map(([date, of, amount]) => ({ day: day(date), of, owner: null, value: amount, note: null })),
  snapshots: [
    {
      ...{ day: day('2026-08-31'), objective: '1', actual: 300, target: 1200, expected: 404, forecast: 1000 },
      status: 'off-track',
    },
  ],
};
