import { goalDirections, goalKinds } from '../../goals/goal-kind.ts';
import { levelPeriods, objectiveCurves, priorities } from '../../goals/model/objective.ts';
import { goalStatuses } from '../../goals/status.ts';
import type { GoalTexts } from '../../locales/locale.ts';
import { weekends } from '../../values/working-days.ts';
import { binary, call, type RangeReference, range, when } from '../../workbook/formula.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { draftSheet, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';
import { HOLIDAYS, holidayCell } from './settings-cells.ts';

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
const measureFacts = ['label', 'is_share', 'is_part', 'is_sum', 'is_counted', 'kind', 'better'] as const;
export type MeasureFact = (typeof measureFacts)[number];

const listNames = Object.keys(wordLists) as WordList[];
const FIRST_ROW = 1;

const columns = [...listNames, ...measureFacts, 'number', 'holidays'];

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

/** The holidays of the settings, each a number: for a cell that is empty or holds a text, the first day of all. */
export function holidayRange(): RangeReference {
  const column = listNames.length + measureFacts.length + 1;
  return range(FIRST_ROW, column, FIRST_ROW + HOLIDAYS - 1, column, 'goal-choices');
}

function putHolidays(draft: SheetDraft): void {
  const { row, column } = holidayRange();
  for (let index = 0; index < HOLIDAYS; index += 1) {
    const typed = holidayCell(index);
    draft.put(row + index, column, when(binary('=', call('COUNT', typed), 1), typed, 1));
  }
}

/** The words of every dropdown of the goal sheets, and what is known of each measure. Hidden. */
export function goalChoicesSheet(context: GoalsContext): SheetPlan {
  const { goalTexts, goalsSheetTexts } = context.locale;
  const draft = draftSheet('goal-choices', goalsSheetTexts.sheetGoalChoices);
  draft.putRow(0, 0, columns);
  for (const [column, list] of listNames.entries())
    for (const [index, option] of wordLists[list].entries())
      draft.put(FIRST_ROW + index, column, (goalTexts[list] as Readonly<Record<string, string>>)[option] ?? option);
  for (const [index, { label, isShare, isPart, isCounted, kind, better }] of context.measures.entries())
    draft.putRow(FIRST_ROW + index, listNames.length, [
      label,
      isShare ? 1 : 0,
      isPart ? 1 : 0,
      kind === 'cumulative' || kind === 'ceiling' ? 1 : 0,
      isCounted ? 1 : 0,
      goalTexts.kinds[kind],
      better === null ? '' : goalTexts.directions[better],
      index + 1,
    ]);
  putHolidays(draft);
  return draft.finish({
    hidden: true,
    columnKeys: columns,
    facts: { 'list.label': context.measures.map(({ of }) => of.id).join(' ') },
  });
}
