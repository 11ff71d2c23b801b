import type { Commitment } from '../../core/goals/model/commitment.ts';
import { type PlanColumnId, planColumnPlace } from '../../core/templates/team-plan/columns.ts';
import { doneColumn } from '../../core/templates/team-plan/workings.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { CellContent, WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { reportDay, type SampleChoices, samplePlanBook, samplePlanOf } from './sample-plan.ts';

/** What somebody types into the row of a commitment: into a column, or as done in a period, counted from 0. */
export type Typed = Readonly<{ id: string; into: PlanColumnId | number; value: CellContent }>;

/** The Team plan of some commitments as people read it. */
export type ReadPlan = Readonly<{
  plan: WorkbookPlan;
  value(id: string, column: PlanColumnId): Value;
  promised(id: string, period: number): Value;
  done(id: string, period: number): Value;
  summary: Value;
  total(department: string, column: PlanColumnId): Value;
}>;

const placeOf = (into: PlanColumnId | number): number =>
  typeof into === 'number' ? doneColumn(into) : planColumnPlace(into);

/** The plan after some typing, read on the report date. */
export function readPlan(
  commitments: readonly Commitment[],
  typed: readonly Typed[] = [],
  choices: SampleChoices = {},
  checkIns = samplePlanBook.checkIns.slice(0, 0),
): ReadPlan {
  const { plan, team } = samplePlanOf({ ...samplePlanBook, commitments, checkIns }, choices);
  const rowOf = (id: string): number => {
    const found = team.rows.slots.find(({ commitment }) => commitment?.id === id);
    if (found === undefined) throw new Error(`There is no commitment ${id}`);
    return found.row;
  };
  const changed = typed.reduce(
    (before, { id, into, value }) => withCell(before, 'team-plan', rowOf(id), placeOf(into), value),
    plan,
  );
  const evaluator = createEvaluator(changed, choices.today ?? reportDay + 1);
  const at = (row: number, column: number): Value => evaluator.cellValue('team-plan', row, column);
  return {
    plan: changed,
    value: (id, column) => at(rowOf(id), planColumnPlace(column)),
    promised: (id, period) => at(rowOf(id), doneColumn(period) + 1),
    done: (id, period) => at(rowOf(id), doneColumn(period)),
    summary: at(2, 0),
    total: (department, column) => {
      const total = team.rows.totals.find((one) => one.department === department);
      return at(total?.row ?? -1, planColumnPlace(column));
    },
  };
}
