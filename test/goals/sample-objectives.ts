import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { dayNumber } from '../../core/values/day-number.ts';

const nothing = { people: null, time: null, budget: null, tools: [] } as const;

/** An objective of which only what a test is about is filled in. */
export const objective = (id: string, of: Partial<Objective> = {}): Objective => ({
  ...{ id, goal: null, text: null, measure: null, filters: {}, baseline: null, target: null, start: null, due: null },
  ...{ owner: null, team: null, kind: null, per: null, better: null, curve: null, plan: [], weekend: null },
  ...{ stretch: null, priority: null, needed: nothing, available: nothing, tradeOffs: null, agreedBy: null },
  ...{ agreedOn: null, tried: null, learned: null, override: null, actual: null, isExample: false },
  ...of,
});

const start = dayNumber(2026, 7, 1);
const due = dayNumber(2026, 12, 31);
const value = (of: number) => ({ kind: 'value', value: of }) as const;
const times = { start, due } as const;

/** Goals with objectives in every standing, without data: all actuals are typed. */
export const sampleBook: GoalBook = {
  goals: [
    { id: 'g1', aim: 'raise-revenue', text: 'Grow revenue from customers who stay' },
    { id: 'g2', aim: 'raise-productivity', text: 'Spend less time and money on every sale' },
  ],
  objectives: [
    objective('1', {
      ...times,
      ...{ goal: 'g1', text: 'Raise revenue from online orders by 15 % in the second half of the year' },
      ...{ measure: 'revenue', baseline: 400_000, target: { kind: 'change', change: 0.15, of: 'relative' } },
      ...{ owner: 'Ayşe Demir', actual: 214_500 },
    }),
    objective('2', {
      ...times,
      ...{ goal: 'g1', text: 'Turn more website visitors into leads', measure: 'CONVERSION_RATE', baseline: 0.04 },
      ...{ target: { kind: 'change', change: 0.15, of: 'relative' }, owner: 'Piotr Nowak', actual: 0.0421 },
      ...{ needed: { ...nothing, people: 2 }, available: { ...nothing, people: 3 } },
    }),
    objective('KR-3', {
      ...times,
      ...{ goal: 'g1', text: 'Win 200 newsletter subscribers as customers', measure: 'Subscribers won' },
      ...{ target: value(200), owner: 'Siti and Budi', actual: 215 },
      ...{ needed: { ...nothing, people: 3 }, available: { ...nothing, people: 2 } },
    }),
    objective('4', {
      ...times,
      ...{ goal: 'g2', text: 'Halve the sales cycle, from 60 to 30 days', measure: 'SALES_CYCLE_LENGTH' },
      ...{ baseline: 60, target: value(30), owner: 'Omar', actual: 55, better: 'lower', kind: 'level' },
    }),
    objective('5', {
      ...times,
      ...{ goal: 'g2', text: 'Spend at most 120,000 on ads', measure: 'cost', target: value(120_000) },
      ...{ owner: 'Omar', actual: 61_000, kind: 'ceiling' },
    }),
    objective('6', {
      ...{ goal: 'g2', text: 'Launch the new landing page', kind: 'milestone', start, due: dayNumber(2026, 9, 15) },
      ...{ target: value(1), owner: 'Lena', actual: 0, isExample: true },
    }),
    objective('7', { text: 'Be better known', owner: null }),
  ],
  commitments: [],
  checkIns: [],
  snapshots: [],
};
