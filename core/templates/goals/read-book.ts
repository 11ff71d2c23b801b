import type { CompanyGoal } from '../../goals/model/company-goal.ts';
import type { GoalBook } from '../../goals/model/goal-book.ts';
import type { Objective } from '../../goals/model/objective.ts';
import type { GoalColumn } from '../../locales/locale.ts';
import type { Language } from '../../values/language.ts';
import { headingOf, saysSomething, tellRest } from './read-book/heading.ts';
import { idGiver } from './read-book/ids.ts';
import { objectiveOf } from './read-book/objective.ts';
import { objectiveTable } from './read-book/objective-table.ts';
import { type ObjectiveReading, objectiveWords } from './read-book/objective-words.ts';
import { openTable } from './read-book/open-table.ts';
import type { GoalProblem, Tell } from './read-book/problem.ts';
import type { GoalSource } from './read-book/source-rows.ts';
import type { OpenTable } from './read-book/table.ts';

/** The goals and objectives of a source, and everything in it that could not be taken as it stands. */
export type ReadBook = Readonly<{ book: GoalBook; problems: readonly GoalProblem[] }>;

/**
 * Reads a pasted table of objectives by its headers, in any of the five languages, whatever splits it and wherever its
 * header stands. The language decides what the table leaves open (`03/04/2026`). Shares are fractions, `+15 %` is
 * relative, points are added. A row with half of what it needs is kept, with nulls; nothing is left out untold.
 */
export function readGoalBook(source: GoalSource, language: Language): ReadBook {
  const problems: GoalProblem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const table = openTable(source, objectiveTable, language, tell);
  if (table === null) return { book: bookOf([], []), problems };
  const reading = { language, words: objectiveWords(language), reader: table.reader, tell };
  const { goals, objectives } = readRows(table, reading);
  const currencies = table.reader.currencies();
  if (currencies.length > 1) tell({ code: 'mixed-currency', row: null, column: null, found: currencies.join(', ') });
  return { book: bookOf(goals, objectives), problems };
}

const bookOf = (goals: readonly CompanyGoal[], objectives: readonly Objective[]): GoalBook => ({
  goals,
  objectives,
  commitments: [],
  checkIns: [],
  snapshots: [],
});

function readRows(
  table: OpenTable<GoalColumn>,
  reading: ObjectiveReading,
): Readonly<{ goals: readonly CompanyGoal[]; objectives: readonly Objective[] }> {
  const goals: CompanyGoal[] = [];
  const objectives: Objective[] = [];
  const records = table.records.filter(saysSomething);
  const giveId = idGiver(
    records.map((row) => row.text('id')),
    '',
    reading.tell,
  );
  const goalNamed = (text: string): CompanyGoal => {
    const known = goals.find((goal) => goal.text === text);
    if (known !== undefined) return known;
    const goal = { id: `G${goals.length + 1}`, aim: reading.words.aim(text), text };
    goals.push(goal);
    return goal;
  };
  let heading: CompanyGoal | null = null;
  const hasKeyResults = table.columns.includes('key_result');
  const filledIn = table.columns.flatMap((column) =>
    column === null || column === 'id' || objectiveTable.counted.includes(column) ? [] : [column],
  );
  records.forEach((row, place) => {
    const headed = headingOf(row, records[place + 1], table.columns);
    if (headed !== null) {
      tellRest(row, headed.goal, filledIn, reading.tell);
      heading = headed.goal === null ? null : goalNamed(headed.goal);
      return;
    }
    const own = row.text('goal');
    const goal = own === null ? heading : goalNamed(own);
    // Tables of key results name their objective once, in a cell that is merged over the rows below.
    if (own !== null && hasKeyResults) heading = goal;
    const found = objectiveOf(row, giveId(place, row.row), goal?.id ?? null, reading);
    // An objective that has figures and no key result is one of ours by itself.
    objectives.push(found.text === null && hasKeyResults ? { ...found, text: own } : found);
  });
  return { goals, objectives };
}
