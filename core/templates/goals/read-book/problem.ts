import type { StoredGoalProblem } from '../../../goals/stored-goal-book.ts';
import { fill } from '../../../locales/fill.ts';
import { locales } from '../../../locales/index.ts';
import type { GoalProblems } from '../../../locales/locale.ts';
import type { Language } from '../../../values/language.ts';

/** What is odd in a pasted table of objectives or commitments, as facts; a locale makes the sentence. */
export type GoalProblem = Readonly<{
  code: Exclude<keyof GoalProblems, StoredGoalProblem['code']>;
  /** Row of the source, from 1; null where the whole source or a whole column is meant. */
  row: number | null;
  /** Its header. */
  column: string | null;
  /** The cell as it stands; the cells of a whole column with ` | ` between. */
  found: string;
  /** What it was read as. */
  taken?: string;
  /** What else it could be. */
  other?: string;
}>;

/** Where a reader leaves the problems that it meets. */
export type Tell = (problem: GoalProblem) => void;

/** A problem of pasted or stored goals as a sentence. */
export const goalProblemMessage = (problem: GoalProblem | StoredGoalProblem, language: Language): string =>
  fill(locales[language].goalProblems[problem.code], problem);
