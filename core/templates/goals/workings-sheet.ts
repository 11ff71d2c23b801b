import type { CellContent, SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import { FIRST_WORKING, type GoalsContext, type Slot } from './context.ts';
import { dayWorkings } from './working-days.ts';
import { figureWorkings } from './working-figures.ts';
import { forecastWorkings } from './working-forecast.ts';
import { identityWorkings } from './working-identity.ts';
import { ownerWorkings } from './working-owners.ts';
import { planWorkings } from './working-plan.ts';
import { ruleWorkings } from './working-rule.ts';
import { shownWorkings } from './working-shown.ts';
import { type Working, workings } from './workings.ts';

/** Some of a row's workings, by name. */
export type SomeWorkings = Readonly<Partial<Record<Working, CellContent>>>;

const allWorkings = (slot: Slot, context: GoalsContext): SomeWorkings => ({
  ...identityWorkings(slot, context),
  ...dayWorkings(slot, context),
  ...figureWorkings(slot, context),
  ...planWorkings(slot, context),
  ...ruleWorkings(slot, context),
  ...forecastWorkings(slot, context),
  ...shownWorkings(slot, context),
  ...ownerWorkings(slot),
});

/** Every fact of every objective, settled once; the other goal sheets read it here. Hidden. */
export function workingsSheet(context: GoalsContext): SheetPlan {
  const draft = draftSheet('goal-workings', context.locale.goalsSheetTexts.sheetGoalWorkings);
  draft.putRow(0, 0, [...workings]);
  for (const slot of context.slots) {
    const found = allWorkings(slot, context);
    draft.putRow(
      FIRST_WORKING + slot.index,
      0,
      workings.map((name) => found[name] ?? null),
    );
  }
  // Rows are known by their order: other sheets read them side by side, and none may be left within.
  return draft.finish({ hidden: true, columnKeys: workings });
}
