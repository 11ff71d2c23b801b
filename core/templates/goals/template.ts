import type { SheetPlan } from '../../workbook/plan.ts';
import { kpi } from '../kpi/template.ts';
import type { Template } from '../template.ts';
import { checkInsSheet } from './check-ins-sheet.ts';
import { goalsContext } from './context.ts';
import { figuresSheet } from './figures-sheet.ts';
import { goalChoicesSheet } from './goal-choices.ts';
import { goalNumbersSheet } from './goal-numbers-sheet.ts';
import { goalsSheet } from './goals-sheet.ts';
import { historySheet } from './history-sheet.ts';
import { leaderboardSheet } from './leaderboard-sheet.ts';
import { leaderboardWorkingsSheet } from './leaderboard-workings.ts';
import { planPointsSheet } from './plan-points-sheet.ts';
import { settingsSheet } from './settings-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { summaryWorkingsSheet } from './summary-workings.ts';
import { workingsSheet } from './workings-sheet.ts';

/** Company goals, the objectives under them, their status, pace and forecast, and what leadership reads first. */
export const goals: Template = {
  id: 'goals',
  description:
    'Company goals, SMART objectives with status, pace and forecast, check-ins, leaderboard, and a summary page.',
  fields: kpi.fields,
  needsData: false,
  supports: kpi.supports,
  plan(source, choices): readonly SheetPlan[] | null {
    const context = goalsContext(source, choices);
    if (context === null) return null;
    const sheets = [
      summarySheet(context),
      goalsSheet(context),
      checkInsSheet(context),
      planPointsSheet(context),
      leaderboardSheet(context),
      settingsSheet(context),
      historySheet(context),
      workingsSheet(context),
      figuresSheet(context),
      goalChoicesSheet(context),
      goalNumbersSheet(context),
      summaryWorkingsSheet(context),
      leaderboardWorkingsSheet(context),
    ];
    return sheets.filter((sheet): sheet is SheetPlan => sheet !== null);
  },
};
