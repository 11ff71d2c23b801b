import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import { goalRows } from '../../../core/refresh/goal-rows.ts';
import { exampleParts } from '../../../core/refresh/held-examples.ts';
import { heldGoals } from '../../../core/refresh/held-goals.ts';
import { heldObjectives } from '../../../core/refresh/held-objectives.ts';
import { keptBook } from '../../../core/refresh/kept-book.ts';
import { matchedRows } from '../../../core/refresh/matched-rows.ts';
import { objectiveColumns } from '../../../core/templates/goals/objective-columns.ts';
import { languages } from '../../../core/values/language.ts';
import { pickSheets } from '../../../core/workbook/ownership/pick-sheets.ts';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot.ts';
import { type ComparedPart, comparedParts } from '../book/compared-parts.ts';

/** An objective as it stands on the Goals sheet. */
export type SheetObjective = Readonly<{
  /** Without its goal. */
  objective: Objective;
  /** Whether somebody typed over its text since it was built. */
  isTextTyped: boolean;
  /** What stands there and could not be read, by part. */
  unread: Readonly<Partial<Record<ComparedPart, string>>>;
}>;

/** By the id that an objective has in the book. */
export type SheetObjectives = Readonly<Record<string, SheetObjective>>;

const inputs = objectiveColumns.filter(({ isInput }) => isInput).map(({ id }) => id);

const columnsOf: Readonly<Record<ComparedPart, readonly string[]>> = {
  text: ['objective'],
  measure: ['measure'],
  baseline: ['baseline'],
  target: ['target', 'change'],
  start: ['start'],
  due: ['due'],
  owner: ['owner'],
  stretch: ['stretch'],
  actual: ['typed_actual'],
  team: ['team'],
};

/** The objectives of a book as the Goals sheet of a workbook has them now; those without a row there are left out. */
export function sheetObjectives(snapshot: WorkbookSnapshot, given: GoalBook): SheetObjectives {
  const { ours } = pickSheets(snapshot, new Map());
  const goals = ours.get('goals');
  if (goals === undefined) return {};
  const language = languages.find((one) => one === goals.facts.language) ?? 'en';
  const { book } = heldGoals(keptBook(given), goals);
  const rows = goalRows(goals, 'objective', inputs);
  const { numbers } = matchedRows(
    book.objectives.map(({ id, text, goal }) => ({ id, text, heading: goal === null ? 'goal' : `goal:${goal}` })),
    rows,
    'objective',
  );
  const read = new Map(heldObjectives(rows, language).map((one) => [one.id, one]));
  const found = [...numbers].flatMap(([id, number]): (readonly [string, SheetObjective])[] => {
    const row = rows.find((one) => one.number === number);
    const objective = read.get(String(number));
    if (row === undefined || row.isFree || objective === undefined) return [];
    const isTextTyped = !row.wasWritten('objective', objective.text);
    const unread = comparedParts.flatMap((part) => {
      const text = columnsOf[part].map((column) => String(row.value(column) ?? '').trim()).find((one) => one !== '');
      return objective[part] === null && text !== undefined ? [[part, text] as const] : [];
    });
    // What an example has besides stands in the workings, for as long as it is one.
    const isExample = !isTextTyped && book.objectives.some((one) => one.id === id && one.isExample);
    const whole = isExample ? { ...objective, ...exampleParts(objective, ours.get('goal-workings')) } : objective;
    return [[id, { objective: whole, isTextTyped, unread: Object.fromEntries(unread) }]];
  });
  return Object.fromEntries(found);
}
