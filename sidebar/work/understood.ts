import type { ColumnReading } from '../../core/intake/options.ts';
import { problemMessage } from '../../core/intake/problem-message.ts';
import type { ColumnType, LeftOutRow, Problem, Table, TableColumn } from '../../core/intake/table.ts';
import { locales } from '../../core/locales/index.ts';
import { dayLabel } from '../../core/templates/kpi/period-labels.ts';
import type { Language } from '../../core/values/language.ts';
import { isPlainCount, questionsOf } from './questions.ts';
import { shownCell } from './shown-cell.ts';

/** What was understood of the data, as the page shows it: facts, with sentences in the person's language. */
export type Understood = Readonly<{
  kind: 'understood';
  language: Language;
  rows: number;
  headerRow: number;
  delimiter: string | null;
  period: Readonly<{ from: string; to: string }> | null;
  currency: string | null;
  columns: readonly UnderstoodColumn[];
  questions: readonly Question[];
  problems: readonly ProblemsOfKind[];
  /** The first rows that were left out, and how many there are. */
  leftOut: readonly LeftOutRow[];
  leftOutCount: number;
}>;

export type UnderstoodColumn = Readonly<{
  header: string;
  field: string | null;
  type: ColumnType;
  /** How numbers are written: `1.234,56`; null for dates and text. */
  numberStyle: string | null;
  /** The first values, as they were understood. */
  samples: readonly string[];
}>;

/** A column that can be read in two ways: what is written there, and what each way makes of it. */
export type Question = Readonly<{
  header: string;
  kind: 'number' | 'date';
  found: string;
  readings: readonly Reading[];
  /** What it was read as, before anybody answers. */
  taken: ColumnReading;
}>;

export type Reading = Readonly<{ readAs: ColumnReading; shown: string; isWhole: boolean }>;

type ProblemsOfKind = Readonly<{
  code: Problem['code'];
  count: number;
  /** The first of them. */
  items: readonly FoundProblem[];
}>;

export type FoundProblem = Readonly<{ row: number | null; column: string | null; found: string; sentence: string }>;

/** Why nothing could be read, as a sentence. */
export type ReadFailure = Readonly<{ kind: 'failure'; sentence: string }>;

const MOST_SAMPLES = 3;
const MOST_ITEMS = 100;

/** Tells a table in a language, with everything that a page shows of it. */
export function understood(table: Table, language: Language): Understood {
  const { calendar } = locales[language];
  const { period } = table;
  return {
    kind: 'understood',
    language,
    rows: table.rowCount,
    headerRow: table.headerRow,
    delimiter: table.delimiter,
    period: period && { from: dayLabel(period.from, calendar), to: dayLabel(period.to, calendar) },
    currency: table.currency,
    columns: table.columns.map((column) => columnOf(column, language)),
    questions: questionsOf(table, language),
    problems: problemsOf(table, language),
    leftOut: table.leftOut.slice(0, MOST_ITEMS),
    leftOutCount: table.leftOut.length,
  };
}

function columnOf({ header, field, type, numberStyle, cells }: TableColumn, language: Language): UnderstoodColumn {
  const samples: string[] = [];
  for (let row = 0; row < cells.length && samples.length < MOST_SAMPLES; row += 1) {
    const text = shownCell(cells[row] ?? null, type, language);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return { header, field, type, numberStyle, samples };
}

/** By kind; what is asked as a question is no problem, and what counts things has no fractions to doubt. */
function problemsOf(table: Table, language: Language): readonly ProblemsOfKind[] {
  const kinds = new Map<Problem['code'], { count: number; items: FoundProblem[] }>();
  for (const problem of table.problems) {
    if (problem.readAs !== undefined || isPlainCount(problem, table)) continue;
    const kind = kinds.get(problem.code) ?? { count: 0, items: [] };
    kind.count += 1;
    if (kind.items.length < MOST_ITEMS) {
      const { row, column, found } = problem;
      kind.items.push({ row, column, found, sentence: problemMessage(problem, language) });
    }
    kinds.set(problem.code, kind);
  }
  return [...kinds].map(([code, kind]) => ({ code, ...kind }));
}
