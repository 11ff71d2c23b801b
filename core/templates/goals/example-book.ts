import type { Commitment, Pledge } from '../../goals/model/commitment.ts';
import type { GoalBook } from '../../goals/model/goal-book.ts';
import { newObjective } from '../../goals/model/new-objective.ts';
import type { Objective, Target } from '../../goals/model/objective.ts';
import { locales } from '../../locales/index.ts';
import type { GoalExamples } from '../../locales/locale.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { Language } from '../../values/language.ts';

type ObjectiveKey = keyof GoalExamples['objectives'];
type Owner = keyof GoalExamples['owners'];

const value = (of: number): Target => ({ kind: 'value', value: of });
const relative = (change: number): Target => ({ kind: 'change', change, of: 'relative' });

/** What one example has of its own; days are counted from today. */
type Example = Pick<Objective, 'goal' | 'measure' | 'kind' | 'better' | 'baseline' | 'target' | 'actual'> &
  Readonly<{ key: ObjectiveKey; startedDaysAgo: number; dueInDays: number; owner: Owner }>;

/** One of each kind, at the standing that its numbers make of it: on track, at risk or off track. */
const examples: readonly Example[] = [
  {
    ...{ key: 'revenue', goal: 'G1', measure: 'revenue', kind: 'cumulative', better: 'higher' },
    ...{ baseline: 400_000, target: relative(0.15), actual: 176_000 },
    ...{ startedDaysAgo: 35, dueInDays: 55, owner: 'first' },
  },
  {
    ...{ key: 'conversion', goal: 'G2', measure: 'CONVERSION_RATE', kind: 'level', better: 'higher' },
    ...{ baseline: 0.04, target: value(0.05), actual: 0.0428 },
    ...{ startedDaysAgo: 60, dueInDays: 121, owner: 'third' },
  },
  {
    ...{ key: 'spend', goal: 'G1', measure: 'spend', kind: 'ceiling', better: 'lower' },
    ...{ baseline: null, target: value(60_000), actual: 22_400 },
    ...{ startedDaysAgo: 35, dueInDays: 55, owner: 'second' },
  },
  {
    ...{ key: 'cycle', goal: 'G2', measure: 'SALES_CYCLE_LENGTH', kind: 'level', better: 'lower' },
    ...{ baseline: 60, target: relative(-0.5), actual: 51 },
    ...{ startedDaysAgo: 91, dueInDays: 91, owner: 'second' },
  },
  {
    ...{ key: 'pricing_page', goal: 'G3', measure: null, kind: 'milestone', better: null },
    ...{ baseline: null, target: value(1), actual: 0 },
    ...{ startedDaysAgo: 28, dueInDays: 42, owner: 'first' },
  },
  {
    ...{ key: 'unsubscribes', goal: 'G3', measure: 'UNSUBSCRIBE_RATE', kind: 'at-most', better: 'lower' },
    ...{ baseline: null, target: value(0.005), actual: 0.0035 },
    ...{ startedDaysAgo: 60, dueInDays: 121, owner: 'third' },
  },
];

const idOf = (key: ObjectiveKey): string => String(examples.findIndex((example) => example.key === key) + 1);

function objectiveOf(example: Example, texts: GoalExamples, today: DayNumber): Objective {
  const { key, startedDaysAgo, dueInDays, owner, ...own } = example;
  return {
    ...newObjective(idOf(key), today - startedDaysAgo),
    ...own,
    text: texts.objectives[key],
    due: today + dueInDays,
    owner: texts.owners[owner],
    isExample: true,
  };
}

function commitmentsOf({ commitments, owners, words }: GoalExamples, today: DayNumber): readonly Commitment[] {
  // How many people work on it nobody sees beside the words that are typed over.
  const shared = { start: today - 35, due: today + 55, people: null, isExample: true };
  const clips: Pledge = { kind: 'for-each', count: 3, of: words.blog_post, withinDays: 14 };
  return [
    {
      ...{ ...shared, id: 'C1', objective: idOf('revenue'), text: commitments.posts, measure: 'blog_posts' },
      ...{ department: words.marketing, team: words.content, owner: owners.first },
      pledge: { kind: 'how-often', count: 2, per: 'month' },
    },
    {
      ...{ ...shared, id: 'C2', objective: idOf('cycle'), text: commitments.campaign, measure: 'campaigns_launched' },
      ...{ department: words.sales, team: words.growth, owner: owners.second },
      ...{ start: today - 10, due: today + 19 },
      pledge: { kind: 'once' },
    },
    {
      ...{ ...shared, id: 'C3', objective: idOf('conversion'), text: commitments.clips, measure: null },
      ...{ department: words.marketing, team: words.content, owner: owners.third },
      pledge: clips,
    },
    {
      ...{ ...shared, id: 'C4', objective: idOf('spend'), text: commitments.clicks, measure: 'CPC' },
      ...{ department: words.marketing, team: words.advertising, owner: owners.second },
      pledge: { kind: 'from-to', from: 3.5, to: 0.5 },
    },
  ];
}

/** The guided examples that an empty Goals sheet begins with, under way on the day given, in one language. */
export function exampleBook(language: Language, today: DayNumber): GoalBook {
  const texts = locales[language].goalExamples;
  return {
    goals: [
      { id: 'G1', aim: 'raise-revenue', text: texts.goals.revenue },
      { id: 'G2', aim: 'generate-leads', text: texts.goals.leads },
      { id: 'G3', aim: 'build-brand', text: texts.goals.brand },
    ],
    objectives: examples.map((example) => objectiveOf(example, texts, today)),
    commitments: commitmentsOf(texts, today),
    checkIns: [],
    snapshots: [],
  };
}
