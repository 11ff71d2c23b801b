import { teamPlanTexts as english } from '../en/team-plan-texts.ts';
import type { TeamPlanTexts } from '../locale.ts';

// To be translated.
export const teamPlanTexts: TeamPlanTexts = english;
