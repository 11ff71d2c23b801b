import { locales } from '../../../locales/index.ts';
import type { GoalColumn, GoalsSheetTexts } from '../../../locales/locale.ts';
import { foldHeader } from '../../../values/fold.ts';
import { languages } from '../../../values/language.ts';
import type { Tell } from './problem.ts';
import type { OpenTable, TableRecord } from './table.ts';

type Row = TableRecord<GoalColumn>;

/** A row that heads the rows below it: with a goal, or with none. */
type Heading = Readonly<{ goal: string | null }>;

/** A word that the Goals sheet writes, in every language. */
const marks = (mark: keyof GoalsSheetTexts): ReadonlySet<string> =>
  new Set(languages.map((language) => foldHeader(locales[language].goalsSheetTexts[mark])));

const goalMarks = marks('goalMark');
const withoutGoal = marks('withoutGoal');
const exampleMarks = marks('exampleMark');

const isOneOf = (text: string | null, words: ReadonlySet<string>): boolean =>
  text !== null && words.has(foldHeader(text));

/** A row of a number and nothing else is a free one. */
export const saysSomething = (row: Row): boolean =>
  row.filled > [row.text('id'), row.text('example')].filter((text) => text !== null).length;

/** Whether the Goals sheet itself marked a row as a guided example. */
export const isMarkedExample = (row: Row): boolean => isOneOf(row.text('example'), exampleMarks);

/** `O1` heads `KR1.1`; a number alone is one that our own sheet gives. */
const isCode = (row: Row): boolean => /\p{L}/u.test(row.text('id') ?? '');

/** Whether a row says what is to be reached: an objective of its own, whatever its words stand under. */
const hasFigures = (row: Row): boolean => row.text('target') !== null || row.text('change') !== null;

/**
 * The heading that a row is, null for an objective. The Goals sheet marks its headings; elsewhere a row heads those
 * below it if it says nothing but its goal, or nothing but its first cell while the row below says more. A first cell
 * with nothing but bare rows below it is an objective that lacks the rest.
 */
export function headingOf(row: Row, below: Row | undefined, columns: OpenTable<GoalColumn>['columns']): Heading | null {
  const objective = row.text('objective');
  if (isOneOf(objective, withoutGoal)) return { goal: null };
  if (row.filled === 2 && objective !== null && isOneOf(row.text('id'), goalMarks)) return { goal: objective };
  const goal = row.text('goal');
  if (goal !== null && columns.includes('key_result') && row.text('key_result') === null && !hasFigures(row))
    return { goal };
  const says = row.filled - (isCode(row) ? 1 : 0);
  if (says !== 1) return null;
  if (goal !== null) return { goal };
  const first = columns.findIndex((column) => column !== null && column !== 'id');
  const text = first < 0 ? null : row.text(columns[first] as GoalColumn);
  const isHeading = !columns.includes('goal') && columns.length > 1 && below !== undefined && below.filled > row.filled;
  return isHeading && text !== null ? { goal: text } : null;
}

/** Tells what else stands in a row that only heads those below it; `columns` are those that people fill in. */
export function tellRest(row: Row, goal: string | null, columns: readonly GoalColumn[], tell: Tell): void {
  const others = columns.flatMap((column) => {
    const found = row.text(column);
    return found === null || found === goal ? [] : [found];
  });
  if (goal === null || others.length === 0) return;
  tell({ code: 'heading-cells', row: row.row, column: null, found: others.join(' | '), taken: goal });
}
