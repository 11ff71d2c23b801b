import type { DealStage } from '../../fields/field.ts';
import type { Table } from '../../intake/table.ts';
import { locales } from '../../locales/index.ts';
import { binary, type Formula, type RangeReference } from '../../workbook/formula.ts';

/** The stage column of a table of deals, and which of its texts say that a deal was won or lost. */
export type DealStages = Readonly<{ column: number; texts: Readonly<Record<DealStage, readonly string[]>> }>;

/** Rows at one stage: a column of Data, and the texts that it may hold there. */
export type StageFilter = Readonly<{ column: number; texts: readonly string[] }>;

/** Longer than any stage's name, and short enough for a formula. */
const LONGEST = 100;

/** Whole words, so that a stage called `Wonder` is not won. */
const holds = (text: string, words: readonly string[]): boolean => {
  const plain = ` ${text
    .toLowerCase()
    .split(/[\s\-_/:.()]+/)
    .join(' ')} `;
  return words.some((word) => plain.includes(` ${word} `));
};

/** The stages of a table of deals in any of the languages; null where the table has no stage column. */
export function dealStages(table: Table): DealStages | null {
  const column = table.columns.findIndex(({ field }) => field === 'stage');
  if (column < 0) return null;
  const cells = new Set(table.columns[column]?.cells ?? []);
  const names = [...cells].filter((cell): cell is string => typeof cell === 'string' && cell.length <= LONGEST);
  const words = (stage: DealStage): readonly string[] =>
    Object.values(locales).flatMap(({ intakeWords }) => intakeWords.stages[stage]);
  const lost = names.filter((name) => holds(name, words('lost')));
  const won = names.filter((name) => holds(name, words('won')) && !lost.includes(name));
  return { column, texts: { won, lost } };
}

/** Adds up what `answer` makes of the rows at each of the stage's texts: compared, never used as a criterion. */
export function overStage(stage: RangeReference, { texts }: StageFilter, answer: (rows: Formula) => Formula): Formula {
  const [first, ...others] = texts.map((text) => answer(binary('=', stage, text)));
  if (first === undefined) throw new Error('A stage filter needs a text');
  return others.reduce((sum, other) => binary('+', sum, other), first);
}
