import { planSheets } from '../../sidebar/build/effects/plan-sheets.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import { buildGoals } from '../../sidebar/goals/effects/build-goals.ts';
import { changeBook } from '../../sidebar/goals/effects/change-book.ts';
import { loadGoals } from '../../sidebar/goals/effects/load-goals.ts';
import type { Tools } from '../../sidebar/tools.ts';

/** The smallest thing that a sidebar can build: goal sheets without goals, planned and not built yet. */
export async function planEmptyGoals(tools: Tools): Promise<void> {
  await loadGoals(tools);
  await changeBook(tools, emptyBook);
  buildGoals(tools);
  await planSheets(tools);
}
