import { goals } from './goals/template.ts';
import { kpi } from './kpi/template.ts';
import { teamPlan } from './team-plan/template.ts';
import type { Template } from './template.ts';

/** Every template, in the order they are offered. */
export const templates: readonly Template[] = [kpi, goals, teamPlan];
