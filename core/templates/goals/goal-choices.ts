import { goalDirections, goalKinds } from '../../goals/goal-kind.ts';
import { levelPeriods, objectiveCurves, priorities } from '../../goals/model/objective.ts';
import { goalStatuses } from '../../goals/status.ts';
import type { GoalTexts } from '../../locales/locale.ts';
import { weekends } from '../../values/working-days.ts';
import { type RangeReference, range } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';

/** The dropdowns whose words are a language's, each with its options in order. */
const wordLists = {
  kinds: goalKinds,
  periods: levelPeriods,
  directions: goalDirections,
  curves: objectiveCurves,
  priorities,
  statuses: goalStatuses,
  weekends,
} as const satisfies Partial<Record<keyof GoalTexts, readonly string[]>>;

type WordList = keyof typeof wordLists;

/** What is known of a measure, in columns beside its label: its share flag, kind and direction. */
const measureFacts = ['label', 'is_share', 'is_sum', 'is_counted', 'kind', 'better'] as const;
export type MeasureFact = (typeof measureFacts)[number];

const listNames = Object.keys(wordLists) as WordList[];
const FIRST_ROW = 1;

/** The word of an option in a language, as dropdowns show it and formulas compare it. */
export function optionWord<List extends WordList>(
  list: List,
  option: (typeof wordLists)[List][number],
  texts: GoalTexts,
): string {
  return (texts[list] as Readonly<Record<string, string>>)[option] ?? option;
}

/** The cells that a dropdown lists. */
export function choiceRange(list: WordList | 'measures', context: GoalsContext): RangeReference {
  if (list === 'measures') return measureRange('label', context);
  const column = listNames.indexOf(list);
  return range(FIRST_ROW, column, FIRST_ROW + wordLists[list].length - 1, column, 'goal-choices');
}

/** One fact of all measures, in the order of the context's list. */
export function measureRange(fact: MeasureFact, { measures }: GoalsContext): RangeReference {
  const column = listNames.length + measureFacts.indexOf(fact);
  return range(FIRST_ROW, column, FIRST_ROW + Math.max(0, measures.length - 1), column, 'goal-choices');
}

/** The numbers of the measures, from 1. */
export function measureNumbers({ measures }: GoalsContext): RangeReference {
  const column = listNames.length + measureFacts.length;
  return range(FIRST_ROW, column, FIRST_ROW + Math.max(0, measures.length - 1), column, 'goal-choices');
}

/** The words of every dropdown of the goal sheets, and what is known of each measure. Hidden. */
export function goalChoicesSheet(context: GoalsContext): SheetPlan {
  const { goalTexts, goalsSheetTexts } = context.locale;
  const draft = draftSheet('goal-choices', goalsSheetTexts.sheetGoalChoices);
  draft.putRow(0, 0, [...listNames, ...measureFacts, 'number']);
  for (const [column, list] of listNames.entries())
    for (const [index, option] of wordLists[list].entries())
      draft.put(FIRST_ROW + index, column, (goalTexts[list] as Readonly<Record<string, string>>)[option] ?? option);
  for (const [index, { label, isShare, isCounted, kind, better }] of context.measures.entries())
    draft.putRow(FIRST_ROW + index, listNames.length, [
      label,
      isShare ? 1 : 0,
      kind === 'cumulative' || kind === 'ceiling' ? 1 : 0,
      isCounted ? 1 : 0,
      goalTexts.kinds[kind],
      better === null ? '' : goalTexts.directions[better],
      index + 1,
    ]);
  return draft.finish({
    hidden: true,
    columnKeys: [...listNames, ...measureFacts, 'number'],
    facts: { 'list.label': context.measures.map(({ of }) => of.id).join(' ') },
  });
}
