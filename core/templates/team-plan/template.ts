import type { SheetPlan } from '../../workbook/plan.ts';
import { goalsContext } from '../goals/context.ts';
import { kpi } from '../kpi/template.ts';
import type { Template } from '../template.ts';
import { planContext } from './plan-context.ts';
import { teamPlanSheet } from './team-plan-sheet.ts';
import { planWorkingsSheet } from './workings-sheet.ts';

/** What teams promised for the objectives: done against promised by period, and what each person does. */
export const teamPlan: Template = {
  id: 'team-plan',
  description: 'Team commitments for the objectives: done against promised by period, productivity per person.',
  fields: kpi.fields,
  needsData: false,
  supports: kpi.supports,
  plan(source, choices): readonly SheetPlan[] | null {
    const goals = goalsContext(source, choices);
    if (goals === null) return null;
    const context = planContext(goals);
    return [teamPlanSheet(context), planWorkingsSheet(context)];
  },
};
