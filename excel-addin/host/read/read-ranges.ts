import { inPlaces } from '../../../core/host/inverse/planned-sheet.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area, CellValue } from '../../../core/workbook/plan.ts';
import { isErrorText } from '../error-texts.ts';
import { AT_ONCE, askAll, type Question } from './ask-all.ts';

/** An area of a sheet that begins at the first cell. */
export type PlacedRange = Readonly<{ sheet: Excel.Worksheet; area: Area }>;

export type Cells = Pick<SheetSnapshot, 'values' | 'formulas'>;

/** Some rows of one of the ranges, once they are asked for. */
type Piece = Readonly<{ at: number; row: number; range: Excel.Range }>;

/** Reads cells of several sheets, as many at once as an answer holds; something else is asked for along with them. */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly PlacedRange[],
  along: readonly Question[] = [],
): Promise<readonly Cells[]> {
  // By sheet and first row: what is asked once more takes the place of what did not arrive.
  const asked = new Map<string, Piece>();
  const questions = ranges.flatMap((range, at) =>
    parts(range.area.lastRow + 1, widthOf(range)).map((rows) => rowsQuestion(range, at, rows, asked)),
  );
  await askAll(context, [...along, ...questions]);
  const pieces = [...asked.values()];
  const types = await errorTypes(
    context,
    pieces.map(({ range }) => range),
  );
  const found = ranges.map((): Read => ({ values: [], formulas: [] }));
  for (const [place, { at, row, range }] of pieces.entries()) {
    const cells = cellsOf(range.values, range.formulas, types.get(place));
    const read = found[at] as Read;
    for (const down of range.values.keys()) {
      read.formulas[row + down] = cells.formulas[down] ?? none;
      read.values[row + down] = cells.values[down] ?? none;
    }
  }
  return found.map(({ values, formulas }) => ({ values, formulas: inPlaces(formulas, values) }));
}

type Read = { values: (readonly CellValue[])[]; formulas: (readonly (string | null)[])[] };

const widthOf = ({ area }: PlacedRange): number => area.lastColumn + 1;

type Rows = Readonly<{ row: number; rows: number }>;

/** Rows of a width in parts of not more cells than one answer is asked for. */
function parts(rows: number, width: number): readonly Rows[] {
  const each = Math.max(1, Math.floor(AT_ONCE / width));
  return Array.from({ length: Math.ceil(rows / each) }, (_, part) => ({
    row: part * each,
    rows: Math.min(each, rows - part * each),
  }));
}

function rowsQuestion(range: PlacedRange, at: number, { row, rows }: Rows, asked: Map<string, Piece>): Question {
  const half = Math.ceil(rows / 2);
  return {
    cells: rows * widthOf(range),
    ask() {
      const cells = range.sheet.getRangeByIndexes(row, 0, rows, widthOf(range)).load('values,formulas');
      asked.set(`${at} ${row}`, { at, row, range: cells });
    },
    halves: () =>
      rows < 2
        ? null
        : [
            rowsQuestion(range, at, { row, rows: half }, asked),
            rowsQuestion(range, at, { row: row + half, rows: rows - half }, asked),
          ],
  };
}

/** The kinds of the cells of those ranges that hold what may be an error or a text that reads like one. */
async function errorTypes(
  context: Excel.RequestContext,
  asked: readonly Excel.Range[],
): Promise<ReadonlyMap<number, readonly unknown[][]>> {
  const doubtful = asked.flatMap((range, place) =>
    range.formulas.some((row: readonly unknown[]) => row.some(isErrorText)) ? [{ range, place }] : [],
  );
  await askAll(
    context,
    doubtful.map(({ range }) => ({
      cells: (range.formulas.length * (range.formulas[0]?.length ?? 0)) / 2,
      ask: () => void range.load('valueTypes'),
    })),
  );
  return new Map(doubtful.map(({ range, place }) => [place, range.valueTypes]));
}

/** What Excel told of cells; `types` may be missing where no cell holds what reads like an error. */
export function cellsOf(
  values: readonly unknown[][],
  formulas: readonly unknown[][],
  types: readonly unknown[][] = [],
): Cells {
  const texts = values.map((row, at) => formulasOf(formulas[at] ?? [], row, types[at] ?? none));
  return { values: values.map((row, at) => valuesOf(row, texts[at] ?? none)), formulas: texts };
}

const none: readonly null[] = [];

/**
 * Excel gives a text that looks like a formula as it does a formula: only the value tells them apart. An error that stands
 * for itself is taken for the formula that gives it: as a value it would be a text.
 */
function formulasOf(
  texts: readonly unknown[],
  values: readonly unknown[],
  types: readonly unknown[],
): readonly (string | null)[] {
  const formulas = texts.map((text, column) => {
    if (typeof text !== 'string') return null;
    if (types[column] === 'Error' && isErrorText(text)) return `=${text}`;
    return text.startsWith('=') && text !== values[column] ? text : null;
  });
  return formulas.every((formula) => formula === null) ? none : formulas;
}

/** A blank comes as an empty text, and so does a formula that gives one. */
const valuesOf = (values: readonly unknown[], formulas: readonly (string | null)[]): readonly CellValue[] =>
  values.map((value, column) => (value === '' && (formulas[column] ?? null) === null ? null : (value as CellValue)));
