import { readFileSync } from 'node:fs';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import type { RawCell } from '../../core/intake/options.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { objectiveColumns } from '../../core/templates/goals/objective-columns.ts';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { type DraftedWorkings, goalsSheetPlan, reportDay } from './goals-sheet-plan.ts';

/** The cells of the Goals sheet as a selected range hands them over. */
function cellsOf(
  book: GoalBook,
  language: Language,
  drafted: readonly DraftedWorkings[] = [],
): readonly (readonly RawCell[])[] {
  const { at, context } = goalsSheetPlan(book, drafted, language);
  const rows = Math.max(...context.slots.map(({ row }) => row)) + 1;
  const cell = (row: number, column: number): RawCell => {
    const value = at(row, column);
    return typeof value === 'object' ? null : value;
  };
  return Array.from({ length: rows }, (_, row) => objectiveColumns.map((_column, column) => cell(row, column)));
}

/** The sheet has a column for relative changes; points stand there as the value that they lead to. */
function asTheSheetSaysIt(objective: Objective): Objective {
  const { target, baseline } = objective;
  if (target?.kind !== 'change' || target.of !== 'points' || baseline === null) return objective;
  return { ...objective, target: { kind: 'value', value: Number((baseline + target.change).toPrecision(15)) } };
}

const files: Readonly<Record<Language, string>> = {
  ...{ en: 'goals-en.csv', tr: 'goals-tr.csv', id: 'goals-id.csv', ar: 'goals-ar.tsv', pl: 'goals-pl.csv' },
};

describe.each(languages)('%s: what the Goals sheet holds is read back', (language) => {
  test('the objectives of a file, under their goals', () => {
    const file = new URL(`../../examples/${files[language]}`, import.meta.url);
    const { book } = readGoalBook(readFileSync(file, 'utf8'), language);
    const read = readGoalBook(cellsOf(book, language), language);
    const inOrder = [...read.book.objectives].sort((a, b) => Number(a.id) - Number(b.id));
    expect(read.book.goals).toEqual(book.goals);
    expect(inOrder).toEqual(book.objectives.map(asTheSheetSaysIt));
    expect(new Set(read.problems.map(({ code }) => code))).toEqual(new Set(['lines-above-header', 'counted-columns']));
  });

  test('examples stay examples', () => {
    const book = exampleBook(language, reportDay);
    // Goals stand between the objectives, and free rows below them: every row of the workings is marked.
    const drafted = Array.from({ length: 20 }, () => ({ is_example: 1 }));
    const read = readGoalBook(cellsOf(book, language, drafted), language);
    expect(read.book.objectives).toHaveLength(6);
    expect(read.book.objectives.filter(({ isExample }) => !isExample)).toEqual([]);
  });
});
