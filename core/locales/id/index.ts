import type { Locale } from '../locale.ts';
import { calendar } from './calendar.ts';
import { commitmentColumns } from './commitment-columns.ts';
import { conventions } from './conventions.ts';
import { fields } from './fields.ts';
import { functions } from './functions/index.ts';
import { goalColumns } from './goal-columns.ts';
import { goalExamples } from './goal-examples.ts';
import { goalProblems } from './goal-problems.ts';
import { goalTexts } from './goal-texts.ts';
import { goalWords } from './goal-words.ts';
import { goalsSheetTexts } from './goals-sheet-texts.ts';
import { headers } from './headers.ts';
import { intakeWords } from './intake-words.ts';
import { messages } from './messages.ts';
import { sidebarTexts } from './sidebar/index.ts';
import { summaryTexts } from './summary-texts.ts';
import { teamPlanTexts } from './team-plan-texts.ts';
import { workbookTexts } from './workbook-texts.ts';

export const locale: Locale = {
  language: 'id',
  conventions,
  calendar,
  intakeWords,
  headers,
  fields,
  functions,
  workbookTexts,
  goalTexts,
  goalColumns,
  commitmentColumns,
  goalWords,
  goalProblems,
  goalsSheetTexts,
  sidebarTexts,
  summaryTexts,
  teamPlanTexts,
  goalExamples,
  messages,
};
