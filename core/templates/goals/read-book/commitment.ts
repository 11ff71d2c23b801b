import {
  type Commitment,
  type CommitmentPeriod,
  commitmentPeriods,
  type Pledge,
} from '../../../goals/model/commitment.ts';
import type { Objective } from '../../../goals/model/objective.ts';
import { locales } from '../../../locales/index.ts';
import type { CommitmentColumn } from '../../../locales/locale.ts';
import { foldHeader } from '../../../values/fold.ts';
import type { Language } from '../../../values/language.ts';
import { measureNamed } from './measure.ts';
import type { NumberReader } from './numbers.ts';
import type { Tell } from './problem.ts';
import { type PromiseParts, promiseIn } from './promise.ts';
import type { TableRecord } from './table.ts';
import { type WordReader, wordReader } from './words.ts';

/** What reading the rows of one table of commitments takes. */
export type CommitmentReading = Readonly<{
  language: Language;
  reader: NumberReader;
  periods: WordReader<CommitmentPeriod>;
  objectives: readonly Objective[];
  tell: Tell;
}>;

type Row = TableRecord<CommitmentColumn>;

/** The words of the Per column. */
export const periodWords = (own: Language): WordReader<CommitmentPeriod> =>
  wordReader(
    commitmentPeriods,
    (of, period) => {
      const { periods, every, spans } = locales[of].goalWords;
      return [...periods[period], ...every[period], ...spans[period]];
    },
    own,
  );

/** One row as a commitment: what is missing is null, what cannot be read is told. */
export function commitmentOf(row: Row, id: string, reading: CommitmentReading): Commitment {
  const text = row.text('commitment');
  if (text === null) reading.tell({ code: 'missing-text', row: row.row, column: null, found: '' });
  const parts = promiseIn(text ?? '', reading.reader);
  return {
    id,
    objective: objectiveOf(row, reading),
    department: row.text('department'),
    team: row.text('team'),
    owner: row.text('owner'),
    text: text ?? '',
    pledge: pledgeOf(row, parts, reading),
    measure: measureOf(row, parts, reading.language),
    start: row.date('start'),
    due: row.date('due'),
    people: row.number('people'),
    isExample: false,
  };
}

/** The id of the objective that a number or its own words name; the words as they are where none has them. */
function objectiveOf(row: Row, { objectives, tell }: CommitmentReading): string | null {
  const found = row.text('objective');
  if (found === null || objectives.length === 0) return found;
  const named = objectives.find(({ id, text }) => id === found || foldHeader(text ?? id) === foldHeader(found));
  if (named === undefined) tell({ code: 'unknown-objective', row: row.row, column: row.header('objective'), found });
  return named?.id ?? found;
}

/** The measure that its column names, else one that the words before `from … to …` name. */
function measureOf(row: Row, { way, measured }: PromiseParts, language: Language): string | null {
  const named = row.text('measure');
  if (named !== null) return measureNamed(named, language).id;
  const found = way === null || measured === '' ? null : measureNamed(measured, language);
  return found?.isShare === null || found === null ? null : found.id;
}

/** What the columns say counts before what the words of the commitment say. */
function pledgeOf(row: Row, words: PromiseParts, reading: CommitmentReading): Pledge {
  const [from, to] = [row.number('from'), row.number('to')];
  if (from !== null && to !== null) return { kind: 'from-to', from, to };
  if (from !== null || to !== null)
    reading.tell({ code: 'incomplete-way', row: row.row, column: null, found: String(from ?? to) });
  const often = row.text('how_many');
  const cell = promiseIn(often ?? '', reading.reader);
  if (often !== null && !cell.isBare)
    reading.tell({ code: 'count-not-read', row: row.row, column: null, found: often, taken: String(cell.count ?? 1) });
  const count = cell.count ?? words.count;
  const [ownPer, ownOf] = [periodOf(row, reading) ?? cell.per, row.text('for_each') ?? cell.of];
  const [per, of] = [ownPer ?? words.per, ownOf ?? words.of];
  if (words.way !== null) return { kind: 'from-to', ...words.way };
  if (per === null && of === null) {
    const lost = cell.count === null ? row.text('within_days') : often;
    if (lost !== null) reading.tell({ code: 'count-without-period', row: row.row, column: null, found: lost });
    return { kind: 'once' };
  }
  // `Weekly` in a column of its own is once a week; in a sentence the number may be there in some other shape.
  if (count === null && ownPer === null && ownOf === null) tellCount(row, reading);
  if (per !== null) return { kind: 'how-often', count: count ?? 1, per };
  const withinDays = row.number('within_days') ?? cell.withinDays ?? words.withinDays;
  return { kind: 'for-each', count: count ?? 1, of: of ?? '', withinDays };
}

function tellCount(row: Row, { tell }: CommitmentReading): void {
  tell({ code: 'count-not-read', row: row.row, column: null, found: row.text('commitment') ?? '', taken: '1' });
}

function periodOf(row: Row, { periods, tell }: CommitmentReading): CommitmentPeriod | null {
  const found = row.text('per');
  if (found === null) return null;
  const period = periods(found);
  if (period === null) tell({ code: 'unknown-word', row: row.row, column: row.header('per'), found });
  return period;
}
