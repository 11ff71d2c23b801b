import { inPlaces } from '../../../core/host/inverse/planned-sheet.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Area, CellValue } from '../../../core/workbook/plan.ts';
import { isErrorText } from '../error-texts.ts';
import { excelCode } from '../failures.ts';

/** An area of a sheet that begins at the first cell. */
export type PlacedRange = Readonly<{ sheet: Excel.Worksheet; area: Area }>;

export type Cells = Pick<SheetSnapshot, 'values' | 'formulas'>;

/** How many cells one answer is asked for at first: Excel on the web refuses answers of more than 5 MB. */
const AT_ONCE = 80_000;

/** Some rows of one of the ranges. */
type Piece = Readonly<{ at: number; row: number; rows: number }>;

/**
 * Reads cells of several sheets, as many at once as an answer holds. `askAlong` asks for something else with the first of
 * them, and is called anew where that answer was too large: nothing of it arrives then.
 */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly PlacedRange[],
  askAlong?: () => void,
): Promise<readonly Cells[]> {
  const found = ranges.map((): Read => ({ values: [], formulas: [] }));
  const batches = batched(
    ranges.flatMap((range, at) => piecesOf(range, at, AT_ONCE)),
    ranges,
  );
  for (const [at, pieces] of batches.entries())
    await readPieces(context, ranges, pieces, found, at === 0 ? askAlong : undefined);
  if (batches.length === 0 && askAlong) {
    askAlong();
    await context.sync();
  }
  return found.map(({ values, formulas }) => ({ values, formulas: inPlaces(formulas, values) }));
}

type Read = { values: (readonly CellValue[])[]; formulas: (readonly (string | null)[])[] };

const widthOf = ({ area }: PlacedRange): number => area.lastColumn + 1;

function piecesOf(range: PlacedRange, at: number, most: number): readonly Piece[] {
  const rows = range.area.lastRow + 1;
  const each = Math.max(1, Math.floor(most / widthOf(range)));
  return Array.from({ length: Math.ceil(rows / each) }, (_, piece) => ({
    at,
    row: piece * each,
    rows: Math.min(each, rows - piece * each),
  }));
}

/** Pieces together, of not more cells than one answer is asked for. */
function batched(pieces: readonly Piece[], ranges: readonly PlacedRange[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.rows * widthOf(ranges[piece.at] as PlacedRange);
    if (size > room) {
      batches.push([]);
      room = AT_ONCE;
    }
    batches.at(-1)?.push(piece);
    room -= size;
  }
  return batches;
}

/** Long texts make an answer too large: then its half is asked for, down to single rows. */
async function readPieces(
  context: Excel.RequestContext,
  ranges: readonly PlacedRange[],
  pieces: readonly Piece[],
  found: readonly Read[],
  askAlong: (() => void) | undefined,
): Promise<void> {
  askAlong?.();
  const asked = pieces.map(({ at, row, rows }) => {
    const range = ranges[at] as PlacedRange;
    return range.sheet.getRangeByIndexes(row, 0, rows, widthOf(range)).load('values,formulas');
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = excelCode(error) === 'ResponsePayloadSizeLimitExceeded' ? halved(pieces) : null;
    if (halves === null) throw error;
    for (const [at, half] of halves.entries())
      await readPieces(context, ranges, half, found, at === 0 ? askAlong : undefined);
    return;
  }
  const types = await errorTypes(context, asked);
  for (const [place, { at, row }] of pieces.entries()) {
    const { values, formulas } = asked[place] as Excel.Range;
    const cells = cellsOf(values, formulas, types.get(place));
    const read = found[at] as Read;
    for (const down of values.keys()) {
      read.formulas[row + down] = cells.formulas[down] ?? none;
      read.values[row + down] = cells.values[down] ?? none;
    }
  }
}

/** The kinds of the cells of those ranges that hold what may be an error or a text that reads like one. */
async function errorTypes(
  context: Excel.RequestContext,
  asked: readonly Excel.Range[],
): Promise<ReadonlyMap<number, readonly unknown[][]>> {
  const doubtful = asked.flatMap((range, place) =>
    range.formulas.some((row: readonly unknown[]) => row.some(isErrorText)) ? [{ range, place }] : [],
  );
  for (const { range } of doubtful) range.load('valueTypes');
  if (doubtful.length > 0) await context.sync();
  return new Map(doubtful.map(({ range, place }) => [place, range.valueTypes]));
}

function halved(pieces: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const [piece] = pieces;
  if (piece === undefined || piece.rows < 2) return null;
  const rows = Math.ceil(piece.rows / 2);
  return [[{ ...piece, rows }], [{ ...piece, row: piece.row + rows, rows: piece.rows - rows }]];
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
