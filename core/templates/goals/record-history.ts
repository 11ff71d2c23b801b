import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { TemplateChoices, TemplateSource } from '../template.ts';
import { goalsContext } from './context.ts';
import { historySheet } from './history-sheet.ts';
import { snapshotsOf, withSnapshots } from './history-snapshots.ts';

/**
 * A plan with one more period of history: how every objective stands on the report date, kept as values. `kept` is the
 * plan with what people typed into a workbook that is there.
 */
export function recordHistory(
  plan: WorkbookPlan,
  source: TemplateSource,
  choices: TemplateChoices,
  kept: WorkbookPlan = plan,
): WorkbookPlan {
  const context = goalsContext(source, choices);
  if (context === null) return plan;
  const book = withSnapshots(context.book, snapshotsOf(kept, context, choices.today));
  const history = historySheet({ ...context, book });
  const sheets = plan.sheets.map((sheet) => (sheet.key === history.key ? { ...history, title: sheet.title } : sheet));
  return { ...plan, sheets };
}
