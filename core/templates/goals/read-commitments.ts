import type { Commitment } from '../../goals/model/commitment.ts';
import type { Objective } from '../../goals/model/objective.ts';
import type { Language } from '../../values/language.ts';
import { commitmentOf, periodWords } from './read-book/commitment.ts';
import { commitmentTable } from './read-book/commitment-table.ts';
import { idGiver } from './read-book/ids.ts';
import { openTable } from './read-book/open-table.ts';
import type { GoalProblem, Tell } from './read-book/problem.ts';
import type { GoalSource } from './read-book/source-rows.ts';

/** The commitments of a source, and everything in it that could not be taken as it stands. */
export type ReadCommitments = Readonly<{ commitments: readonly Commitment[]; problems: readonly GoalProblem[] }>;

/**
 * Reads a pasted table of commitments by its headers, in any of the five languages. Where only words stand
 * (`2 posts a month`), how much and how often are read out of them. The objectives, where given, turn the number or the
 * words of an objective into its id. Ids that are numbers get a C, so that they stay apart from those of objectives.
 */
export function readCommitments(
  source: GoalSource,
  language: Language,
  objectives: readonly Objective[] = [],
): ReadCommitments {
  const problems: GoalProblem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const table = openTable(source, commitmentTable, language, tell);
  if (table === null) return { commitments: [], problems };
  const records = table.records.filter((row) => row.filled > (row.text('id') === null ? 0 : 1));
  const giveId = idGiver(
    records.map((row) => row.text('id')),
    'C',
    tell,
  );
  const reading = { language, reader: table.reader, periods: periodWords(language), objectives, tell };
  const commitments = records.map((row, place) => commitmentOf(row, giveId(place, row.row), reading));
  return { commitments, problems };
}
