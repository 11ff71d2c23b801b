import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { type GoalStatus, goalStatuses } from '../../core/goals/status.ts';
import type { Table } from '../../core/intake/table.ts';
import {
  FIRST_WORKING,
  type GoalsContext,
  goalsContext,
  inputCell,
  type Slot,
} from '../../core/templates/goals/context.ts';
import { leaderboardSheet } from '../../core/templates/goals/leaderboard-sheet.ts';
import { leaderboardWorkingsSheet } from '../../core/templates/goals/leaderboard-workings.ts';
import { settingCell } from '../../core/templates/goals/settings-cells.ts';
import { summarySheet } from '../../core/templates/goals/summary-sheet.ts';
import { summaryWorkingsSheet } from '../../core/templates/goals/summary-workings.ts';
import { type Working, workings } from '../../core/templates/goals/workings.ts';
import { kpiContext } from '../../core/templates/kpi/context.ts';
import { kpiLayout } from '../../core/templates/kpi/layout.ts';
import { kpi } from '../../core/templates/kpi/template.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import { empty } from '../../core/workbook/formula.ts';
import type { SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';

/** An objective's standing as the workings would say it; what is left out is empty. */
export type Standing = Readonly<
  Partial<Record<Exclude<Working, 'status' | 'status_no'>, string | number>> & {
    text: string;
    status?: GoalStatus;
    /** Of the list of measures. */
    measure?: string;
  }
>;

export const reportDay = dayNumber(2026, 9, 30);

const blank: Objective = {
  ...{ id: '', goal: null, text: null, measure: null, filters: {}, baseline: null, target: null, start: null },
  ...{ due: null, owner: null, team: null, kind: null, per: null, better: null, curve: null, plan: [] },
  ...{ weekend: null, stretch: null, priority: null, tradeOffs: null, agreedBy: null, agreedOn: null, tried: null },
  ...{ learned: null, override: null, actual: null, isExample: false },
  needed: { people: null, time: null, budget: null, tools: [] },
  available: { people: null, time: null, budget: null, tools: [] },
};

const objectiveOf = (standing: Standing, index: number): Objective => ({
  ...blank,
  id: String(index + 1),
  text: standing.text,
  measure: standing.measure ?? null,
  isExample: standing.is_example === 1,
});

const bookOf = (standings: readonly Standing[]): GoalBook => ({
  ...{ goals: [], commitments: [], checkIns: [], snapshots: [] },
  objectives: standings.map(objectiveOf),
});

/** The workings of a slot as constants: what counts is what has a text and is no example. */
function workingsRow(slot: Slot, standings: readonly Standing[], context: GoalsContext): (string | number)[] {
  const standing = standings[slot.index];
  if (standing === undefined)
    return workings.map((name) => (/^is_|_no$/.test(name) && name !== 'owner_first_no' ? 0 : ''));
  const { measure, status, ...given } = standing;
  const owners = standings.slice(0, slot.index + 1).map(({ owner }) => String(owner ?? '').toLowerCase());
  const own = owners[slot.index] ?? '';
  const isFirst = own !== '' && owners.indexOf(own) === slot.index;
  const facts: Partial<Record<Working, string | number>> = {
    is_example: 0,
    is_counted: given.is_example === 1 ? 0 : 1,
    measure_no: context.measures.findIndex(({ of }) => of.id === measure) + 1,
    is_share: 0,
    kind: context.locale.goalTexts.kinds.cumulative,
    status: status ? context.locale.goalTexts.statuses[status] : '',
    status_no: status ? goalStatuses.indexOf(status) + 1 : 0,
    owner_first_no: isFirst ? new Set(owners.filter((owner) => owner !== '')).size : '',
    ...given,
  };
  return workings.map((name) => facts[name] ?? '');
}

function workingsSheet(context: GoalsContext, standings: readonly Standing[]): SheetPlan {
  const draft = draftSheet('goal-workings', 'Goal workings');
  // The workings are formulas: an empty text, never a blank, which other formulas take for 0.
  const written = (value: string | number) => (value === '' ? empty : value);
  for (const slot of context.slots)
    draft.putRow(FIRST_WORKING + slot.index, 0, workingsRow(slot, standings, context).map(written));
  return draft.finish({ hidden: true });
}

function barsSheet(context: GoalsContext, standings: readonly Standing[]): SheetPlan {
  const draft = draftSheet('goals', 'Goals');
  for (const slot of context.slots) {
    const { row, column } = inputCell(slot, 'progress_bar');
    const done = Math.round(Number(standings[slot.index]?.progress ?? 0) * 10);
    draft.put(
      row,
      column,
      slot.index < standings.length ? '█'.repeat(done) + '░'.repeat(Math.max(0, 10 - done)) : null,
    );
  }
  return draft.finish({});
}

export type DraftedChoices = Readonly<{ language?: Language; table?: Table | null; today?: number }>;

/** The Summary and the Leaderboard over drafted workings, with the KPI sheets where there is data. */
export function draftedPlan(
  standings: readonly Standing[],
  { language = 'en', table = null, today = reportDay }: DraftedChoices = {},
): Readonly<{ plan: WorkbookPlan; context: GoalsContext }> {
  const choices = { language, source: 'test.csv', metrics: null, granularity: null, asOf: null, today };
  const found = table && kpiContext(table, choices);
  const source = { table, kpi: found && { context: found, layout: kpiLayout(found) }, book: bookOf(standings) };
  const context = goalsContext(source, choices);
  if (context === null) throw new Error('There is no book');
  const settings = draftSheet('settings', 'Settings');
  const { row, column } = settingCell('report_date');
  settings.put(row, column, reportDay);
  const sheets = [
    summarySheet(context),
    leaderboardSheet(context),
    ...(kpi.plan(source, choices) ?? []),
    barsSheet(context, standings),
    settings.finish({}),
    workingsSheet(context, standings),
    summaryWorkingsSheet(context),
    leaderboardWorkingsSheet(context),
  ];
  return { plan: { language, title: 'test', sheets }, context };
}

/** What the cells of a drafted plan say on a day. */
export function valuesOf(plan: WorkbookPlan, today = reportDay): (sheet: string, row: number, column: number) => Value {
  const evaluator = createEvaluator(plan, today);
  return (sheet, row, column) => evaluator.cellValue(sheet, row, column);
}
