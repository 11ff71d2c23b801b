import type { SheetSnapshot } from '../snapshot.ts';
import { MARK_VERSION, readLineMark, readRecordMark, readSheetMark, type SheetMark } from './mark-text.ts';

/** The marks of a sheet as they stand in its cells, each with its place. */
export type RawMarks = Readonly<{
  sheet: SheetMark;
  /** Where the two lines of marks cross. */
  row: number;
  column: number;
  /** The text beside each row, and below each column, by place; null where there is none. */
  beside: readonly (string | null)[];
  below: readonly (string | null)[];
}>;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Finds the crossing wherever it is now. A text among people's own that reads like one has fewer marks of lines beside
 * and below it, or is of another version than ours; of equal ones, copied by somebody, the first is ours.
 */
export function rawMarks({ values }: SheetSnapshot): RawMarks | null {
  let [found, most]: [RawMarks | null, number] = [null, 0];
  for (const [row, cells] of values.entries())
    for (let column = cells.length - 1; column >= 0; column -= 1) {
      const sheet = readSheetMark(cells[column]);
      if (sheet === null) continue;
      const beside = values.map((line, place) => (place === row ? null : textOf(line[column])));
      const below = cells.map((value, place) => (place === column ? null : textOf(value)));
      const marks = { sheet, row, column, beside, below };
      const sureness = surenessOf(marks);
      if (sureness > most) [found, most] = [marks, sureness];
    }
  return found;
}

/** How sure it is that a text is a crossing; 0 where it is none. */
function surenessOf(marks: RawMarks): number {
  const lines = lineCount(marks);
  if (lines === 0) return standsAlone(marks) ? 1 : 0;
  return marks.sheet.version === MARK_VERSION ? MOST_LINES + lines : 1 + lines;
}

/** More lines than any sheet has. */
const MOST_LINES = 2 ** 21;

/** How many lines a crossing has marks of. */
function lineCount({ sheet, beside, below }: RawMarks): number {
  const isOfRecords = sheet.facts.columns !== undefined;
  const keysIn = (texts: RawMarks['beside'], read: typeof readKey): number =>
    new Set(texts.flatMap((text) => (text === null ? [] : (read(text)?.key ?? [])))).size;
  if (sheet.version !== MARK_VERSION) return keysIn([...beside, ...below], readKey);
  return isOfRecords ? keysIn(beside, readRecordMark) : keysIn(beside, readLineMark) + keysIn(below, readLineMark);
}

/** What a mark of another version may look like. */
const readKey = (text: unknown): Readonly<{ key: string }> | null =>
  typeof text === 'string' && /^~?[\w-]+:\S/.test(text) ? { key: text } : null;

/** A crossing whose marks were all deleted has nothing else in its column, and says what only we write. */
const standsAlone = ({ sheet, beside }: RawMarks): boolean =>
  sheet.facts.language !== undefined && beside.every((text) => text === null);
