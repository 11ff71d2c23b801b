import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { readGoals } from '../../core/templates/goals/read-goals.ts';
import type { Language } from '../../core/values/language.ts';
import { dataProblem } from './exit.ts';
import type { Output } from './output.ts';
import { readRows, sourceName } from './read-source.ts';

/** Told one by one up to here. */
const MOST_PROBLEMS = 20;

/** Reads files of objectives and commitments, and tells what could not be taken as it stands. */
export async function readGoalFiles(paths: readonly string[], language: Language, output: Output): Promise<GoalBook> {
  const sources = await Promise.all(
    paths.map(async (path) => ({ name: sourceName(path), source: await readRows(path, language) })),
  );
  const { book, problems } = readGoals(sources, language);
  for (const problem of problems.slice(0, MOST_PROBLEMS))
    output.tell(`  ${problem.source}: ${goalProblemMessage(problem, language)}`);
  if (problems.length > MOST_PROBLEMS) output.tell(`  … ${problems.length - MOST_PROBLEMS} more`);
  if (book.objectives.length === 0 && book.commitments.length === 0)
    throw dataProblem(`${paths.join(', ')}: no objective and no commitment was found`);
  output.tell(
    `${book.goals.length} goals, ${book.objectives.length} objectives, ${book.commitments.length} commitments read`,
  );
  return book;
}
