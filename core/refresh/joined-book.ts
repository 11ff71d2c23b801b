import type { GoalBook } from '../goals/model/goal-book.ts';
import { objectiveColumns } from '../templates/goals/objective-columns.ts';
import { goalKey, type HeldNumbers, type HeldPlaces, teamKey } from '../templates/held-places.ts';
import { planColumns } from '../templates/team-plan/columns.ts';
import { type Language, languages } from '../values/language.ts';
import { keyText } from '../workbook/ownership/key-text.ts';
import type { MarkedSheet } from '../workbook/ownership/marked-sheet.ts';
import { periodOf } from '../workbook/ownership/period-key.ts';
import { type GoalRow, goalRows } from './goal-rows.ts';
import { heldCommitment } from './held-commitment.ts';
import { exampleParts, heldExamples } from './held-examples.ts';
import { heldGoals } from './held-goals.ts';
import { heldHistory } from './held-history.ts';
import { heldObjectives } from './held-objectives.ts';
import { keptBook } from './kept-book.ts';
import { matchedRows } from './matched-rows.ts';
import { renumbered } from './renumbered.ts';

/** `isGone`: we wrote it, and the source has it no longer. */
export type OtherRow = Readonly<{ key: string; isGone: boolean }>;

/** A book together with what a workbook holds, so that nothing that stands there moves, is doubled or is lost. */
export type JoinedBook = Readonly<{
  book: GoalBook;
  held: HeldPlaces;
  /** Rows that the book says nothing of, by sheet: what people typed, and what the source has no longer. */
  others: ReadonlyMap<string, readonly OtherRow[]>;
}>;

export const emptyBook: GoalBook = { goals: [], objectives: [], commitments: [], checkIns: [], snapshots: [] };

const objectiveInputs = objectiveColumns.filter(({ isInput }) => isInput).map(({ id }) => id);
const planInputs = planColumns
  .filter(({ id, isInput }) => isInput && id !== 'department' && id !== 'team')
  .map(({ id }) => id);

/** Joins a book to the goal sheets of a workbook; null without any. */
export function joinedBook(given: GoalBook, ours: ReadonlyMap<string, MarkedSheet>): JoinedBook | null {
  const [goals, plan] = [ours.get('goals'), ours.get('team-plan')];
  if (goals === undefined) return null;
  const language = languages.find((one) => one === goals.facts.language) ?? 'en';
  const { book, others: otherGoals } = heldGoals(keptBook(given), goals);
  const objectiveRows = goalRows(goals, 'objective', objectiveInputs);
  const objectives = matchedRows(
    book.objectives.map(({ id, text, goal }) => ({ id, text, heading: goal === null ? 'goal' : `goal:${goal}` })),
    objectiveRows,
    'objective',
  );
  const commitmentRows = goalRows(plan, 'commitment', planInputs);
  const commitments = matchedRows(
    book.commitments.map((one) => ({ id: one.id, text: one.text, heading: teamKey(one) })),
    commitmentRows,
    'commitment',
  );
  const examples = {
    objectives: heldExamples(objectiveRows, 'objective', ours.get('goal-workings'), 'is_example'),
    commitments: heldExamples(commitmentRows, 'commitment', ours.get('team-plan-workings'), 'example'),
  };
  const known = renumbered(book, objectives.numbers, plan === undefined ? new Map() : commitments.numbers);
  const added: GoalBook = {
    ...known,
    goals: [...known.goals, ...otherGoals],
    objectives: [
      ...known.objectives,
      ...objectivesOf(objectives.others, language, [...known.goals, ...otherGoals]).map((one) => ({
        ...one,
        ...(examples.objectives.has(one.id)
          ? { ...exampleParts(one, ours.get('goal-workings')), isExample: true }
          : {}),
      })),
    ],
    commitments: [
      ...known.commitments,
      ...commitments.others.map((row) => ({
        ...heldCommitment(row, language),
        isExample: examples.commitments.has(String(row.number)),
      })),
    ],
    snapshots: withHeld(known.snapshots, heldHistory(ours.get('history'))),
  };
  return {
    book: added,
    held: {
      objectives: numbersOf(objectiveRows, objectives.numbers),
      commitments: numbersOf(commitmentRows, commitments.numbers),
      planPeriods: planPeriods(plan),
    },
    others: new Map([
      ['goals', othersOf(objectives.others, 'objective', book.objectives.length > 0)],
      ['team-plan', othersOf(commitments.others, 'commitment', book.commitments.length > 0)],
    ]),
  };
}

const othersOf = (
  rows: readonly GoalRow[],
  kind: 'objective' | 'commitment',
  hasSource: boolean,
): readonly OtherRow[] => rows.map((row) => ({ key: `${kind}:${row.number}`, isGone: hasSource && row.wasOurs(kind) }));

function objectivesOf(rows: readonly GoalRow[], language: Language, goals: GoalBook['goals']): GoalBook['objectives'] {
  const byKey = new Map(goals.map((goal) => [keyText(goalKey(goal)), goal.id]));
  const headings = new Map(rows.map(({ number, heading }) => [String(number), heading]));
  return heldObjectives(rows, language).map((objective) => ({
    ...objective,
    goal: byKey.get(headings.get(objective.id) ?? '') ?? null,
  }));
}

/** Free rows keep their numbers, save those that something new took. */
function numbersOf(rows: readonly GoalRow[], taken: ReadonlyMap<string, number>): HeldNumbers {
  const used = new Set(taken.values());
  const free = new Map<string, number[]>();
  for (const { isFree, heading, number } of rows)
    if (isFree && heading !== null && !used.has(number)) free.set(heading, [...(free.get(heading) ?? []), number]);
  return { free, highest: Math.max(0, ...rows.map(({ number }) => number), ...used) };
}

/** What the book has of a day and an objective goes before what the workbook has. */
function withHeld(own: GoalBook['snapshots'], held: GoalBook['snapshots']): GoalBook['snapshots'] {
  const known = new Set(own.map(({ day, objective }) => `${day}/${objective}`));
  const others = held.filter(({ day, objective }) => !known.has(`${day}/${objective}`));
  return [...others, ...own].sort((a, b) => a.day - b.day);
}

function planPeriods(plan: MarkedSheet | undefined): HeldPlaces['planPeriods'] {
  const shown = (plan?.columns ?? []).flatMap(({ key, isGone }) => (isGone ? [] : (periodOf(key) ?? [])));
  const [first] = [...shown].sort((a, b) => a.from - b.from);
  if (first === undefined) return null;
  return { granularity: first.granularity, first: first.from, last: Math.max(...shown.map(({ from }) => from)) };
}
