import type { GoalColumn } from '../../locales/locale.ts';
import type { Validation } from '../../workbook/plan.ts';
import { cellArea } from '../../workbook/sheet-draft.ts';
import { GOALS_HEADER, type GoalsContext } from './context.ts';
import { choiceRange } from './goal-choices.ts';
import { columnPlace, type ObjectiveColumn, objectiveColumns } from './objective-columns.ts';

const lists = {
  kind: 'kinds',
  per: 'periods',
  better: 'directions',
  curve: 'curves',
  priority: 'priorities',
  override_status: 'statuses',
} as const satisfies Partial<Record<GoalColumn, Parameters<typeof choiceRange>[0]>>;

const numbers: ReadonlySet<GoalColumn> = new Set([
  ...(['people_needed', 'people_available', 'time_needed', 'time_available'] as const),
  ...(['budget_needed', 'budget_available', 'change'] as const),
]);

type Taken =
  | Readonly<{ kind: 'date' | 'number' | 'any' }>
  | Readonly<{ kind: 'list'; range: ReturnType<typeof choiceRange>; allowsOthers?: true }>;

/** What an input column takes. */
function taken({ id, format }: ObjectiveColumn, context: GoalsContext): Taken {
  if (id === 'measure') {
    // A metric of one's own is as good, as long as somebody types or reports its actual.
    return { kind: 'list', range: choiceRange('measures', context), allowsOthers: true };
  }
  if (id in lists) return { kind: 'list', range: choiceRange(lists[id as keyof typeof lists], context) };
  if (format === 'measure' || numbers.has(id)) return { kind: 'number' };
  return { kind: format.kind === 'date' ? 'date' : 'any' };
}

/** What the cells of the Goals sheet take, and a hint for each of them and for every heading. */
export function goalsValidations(context: GoalsContext): readonly Validation[] {
  const { slots, locale } = context;
  const [first, last] = [slots[0]?.row ?? 0, slots[slots.length - 1]?.row ?? 0];
  const hintOf = (id: GoalColumn): string => locale.goalColumns[id].hint;
  const headings = objectiveColumns.map(
    ({ id }): Validation => ({ ...cellArea(GOALS_HEADER, columnPlace(id)), kind: 'any', hint: hintOf(id) }),
  );
  const inputs = objectiveColumns.filter(({ isInput }) => isInput);
  const cells = inputs.map((column): Validation => {
    const place = columnPlace(column.id);
    const area = { row: first, column: place, lastRow: last, lastColumn: place };
    return { ...area, ...taken(column, context), hint: hintOf(column.id) };
  });
  const actual = columnPlace('actual');
  const computed: Validation = {
    ...{ row: first, column: actual, lastRow: last, lastColumn: actual },
    ...{ kind: 'any', hint: hintOf('actual') },
  };
  return [...headings, ...cells, computed];
}
