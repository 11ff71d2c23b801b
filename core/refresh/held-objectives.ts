import type { Objective } from '../goals/model/objective.ts';
import { locales } from '../locales/index.ts';
import { objectiveColumns } from '../templates/goals/objective-columns.ts';
import { readGoalBook } from '../templates/goals/read-book.ts';
import type { Language } from '../values/language.ts';
import type { GoalRow } from './goal-rows.ts';

const read = objectiveColumns.filter(({ id, isInput }) => isInput || id === 'id' || id === 'example');

/** Rows of the Goals sheet as objectives, under no goal: read as a pasted table is, and told nothing of. */
export function heldObjectives(rows: readonly GoalRow[], language: Language): readonly Objective[] {
  if (rows.length === 0) return [];
  const header = read.map(({ id }) => locales[language].goalColumns[id].label);
  const cells = rows.map((row) => read.map(({ id }) => (id === 'id' ? row.number : row.value(id))));
  const { objectives } = readGoalBook([header, ...cells], language).book;
  return objectives.filter(({ id }) => rows.some(({ number }) => String(number) === id));
}
