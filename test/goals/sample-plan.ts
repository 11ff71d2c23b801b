import type { Commitment } from '../../core/goals/model/commitment.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Table } from '../../core/intake/table.ts';
import { checkInsSheet } from '../../core/templates/goals/check-ins-sheet.ts';
import { type GoalsContext, goalsContext } from '../../core/templates/goals/context.ts';
import { figuresSheet } from '../../core/templates/goals/figures-sheet.ts';
import { goalChoicesSheet } from '../../core/templates/goals/goal-choices.ts';
import { goalNumbersSheet } from '../../core/templates/goals/goal-numbers-sheet.ts';
import { goalsSheet } from '../../core/templates/goals/goals-sheet.ts';
import { historySheet } from '../../core/templates/goals/history-sheet.ts';
import { planPointsSheet } from '../../core/templates/goals/plan-points-sheet.ts';
import { settingsSheet } from '../../core/templates/goals/settings-sheet.ts';
import { workingsSheet } from '../../core/templates/goals/workings-sheet.ts';
import { kpiContext } from '../../core/templates/kpi/context.ts';
import { kpiLayout } from '../../core/templates/kpi/layout.ts';
import { kpi } from '../../core/templates/kpi/template.ts';
import { type PlanContext, planContext } from '../../core/templates/team-plan/plan-context.ts';
import { teamPlan } from '../../core/templates/team-plan/template.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import type { SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { sampleBook } from './sample-objectives.ts';

export const reportDay = dayNumber(2026, 9, 30);

/** A commitment of which only what a test is about is filled in. */
export const commitment = (id: string, of: Partial<Commitment> = {}): Commitment => ({
  ...{ id, objective: null, department: null, team: null, owner: null, text: `Commitment ${id}` },
  ...{ pledge: { kind: 'once' } as const, measure: null, start: null, due: null, people: null, isExample: false },
  ...of,
});

const [start, due] = [dayNumber(2026, 7, 1), dayNumber(2026, 12, 31)];
const content = { department: 'Marketing', team: 'Content' } as const;

/** Promises of every kind, in two departments and three teams. */
export const samplePlan: readonly Commitment[] = [
  commitment('a', {
    ...{ ...content, start, due, objective: '2', owner: 'Siti', people: 2, text: 'Publish two blog posts a month' },
    pledge: { kind: 'how-often', count: 2, per: 'month' },
  }),
  commitment('b', {
    ...{ ...content, start, due, objective: '2', owner: 'Budi', people: 1 },
    text: 'Cut three pieces of micro-content from each blog post, within two weeks',
    pledge: { kind: 'for-each', count: 3, of: 'a', withinDays: 14 },
  }),
  commitment('c', {
    ...{ department: 'Marketing', team: 'Paid', start, due, objective: '5', owner: 'Omar' },
    text: 'Bring the cost per click from 3.50 to 0.50',
    pledge: { kind: 'from-to', from: 3.5, to: 0.5 },
  }),
  commitment('d', {
    ...{ department: 'Marketing', team: 'Paid', start: dayNumber(2026, 8, 1), due: dayNumber(2026, 9, 15) },
    ...{ owner: 'Lena', text: 'Run a 30-day nurture campaign', pledge: { kind: 'once' } },
  }),
  commitment('e', {
    ...{ department: 'Sales', team: 'Inside sales', start, due: null, objective: '4', owner: 'Piotr Nowak', people: 4 },
    ...{ text: 'Call ten prospects a week', pledge: { kind: 'how-often', count: 10, per: 'week' } },
  }),
  commitment('f', {
    ...{ department: 'Sales', team: 'Inside sales', start, due, owner: 'Ayşe Demir', isExample: true },
    ...{ text: 'Follow up each marketing-qualified lead twice' },
    pledge: { kind: 'for-each', count: 2, of: 'qualified lead', withinDays: 3 },
  }),
];

export const samplePlanBook: GoalBook = {
  ...sampleBook,
  commitments: samplePlan,
  checkIns: [
    { day: dayNumber(2026, 8, 31), of: '1', owner: 'Ayşe Demir', value: 150_000, note: null },
    { day: dayNumber(2026, 9, 15), of: 'd', owner: 'Lena', value: 1, note: 'Sent to both segments' },
    { day: dayNumber(2026, 9, 20), of: 'c', owner: 'Omar', value: 2.1, note: null },
  ],
  snapshots: [
    {
      ...{ day: dayNumber(2026, 8, 31), objective: '1', actual: 150_000, target: 460_000, expected: 155_000 },
      ...{ forecast: 440_000, status: 'on-track' },
    },
  ],
};

export type SampleChoices = Readonly<{
  language?: Language;
  table?: Table | null;
  asOf?: number | null;
  today?: number;
}>;

/** The workbook that a team works in, with what its formulas read. */
export function samplePlanOf(
  book: GoalBook,
  { language = 'en', table = null, asOf = reportDay, today = reportDay + 1 }: SampleChoices = {},
): Readonly<{ plan: WorkbookPlan; context: GoalsContext; team: PlanContext }> {
  const choices = { language, source: 'test.csv', metrics: null, granularity: null, asOf, today };
  const found = table && kpiContext(table, choices);
  const source = { table, kpi: found && { context: found, layout: kpiLayout(found) }, book };
  const context = goalsContext(source, choices);
  if (context === null) throw new Error('There is no book');
  const figures = figuresSheet(context);
  const sheets: readonly SheetPlan[] = [
    goalsSheet(context),
    checkInsSheet(context),
    ...(teamPlan.plan(source, choices) ?? []),
    planPointsSheet(context),
    ...(kpi.plan(source, choices) ?? []),
    settingsSheet(context),
    historySheet(context),
    workingsSheet(context),
    ...(figures ? [figures] : []),
    goalChoicesSheet(context),
    goalNumbersSheet(context),
  ];
  return { plan: { language, title: 'test', sheets }, context, team: planContext(context) };
}
