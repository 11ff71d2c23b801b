import { inPlaces } from '../../../core/host/inverse/planned-sheet.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import type { Call, SheetCells, SheetSummary } from '../../protocol/requests.ts';
import { sheetToken } from '../../protocol/sheet-token.ts';
import { withSemicolons } from './separators.ts';

/** A sheet as the spreadsheet has it, sparklines as the formulas that they are. */
export type ReadSheet = Readonly<{
  sheet: SheetSnapshot;
  /** By which the server knows whether somebody has changed it since; null where its cells were not read. */
  token: string | null;
  /** How many cells it uses, blank ones among them. */
  cells: number;
}>;

/**
 * The most cells of a sheet of the user's that are read: of a larger one nothing but its title is needed, and reading it
 * takes Google minutes. Formulas on it that point at ours are then not brought back where a sheet of ours is removed.
 */
const MOST_OF_THEIRS = 200_000;

/** By the first rows it is known how long the answers are; the others come in pieces of about so many characters. */
const FIRST_CELLS = 10_000;
const MOST_CELLS = 100_000;
const MOST_CHARACTERS = 700_000;

/** Reads a sheet in pieces of less than 1 MB. `hasCommas`: how the spreadsheet tells formulas. */
export async function readSheet(call: Call, summary: SheetSummary, hasCommas: boolean): Promise<ReadSheet> {
  const { title, key, isHidden: hidden, rows, columns } = summary;
  const cells = rows * columns;
  if (key === null && cells > MOST_OF_THEIRS)
    return { sheet: { title, key, hidden, values: [], formulas: [], isUnread: true }, token: null, cells };
  const pieces = await readPieces(call, summary);
  const values = pieces.flatMap((piece) => piece.values.map((row, down) => valuesOf(row, piece.formulas[down] ?? [])));
  const formulas = pieces.flatMap((piece) =>
    piece.values.map((_, down) => formulasOf(piece.formulas[down] ?? [], hasCommas)),
  );
  return {
    sheet: { title, key, hidden, values, formulas: inPlaces(formulas, values) },
    token: sheetToken(pieces),
    cells,
  };
}

async function readPieces(call: Call, { title, rows, columns, cells }: SheetSummary): Promise<readonly SheetCells[]> {
  if (rows === 0 || columns === 0) return [];
  if (cells !== null) return [cells];
  const inFirst = Math.min(rows, Math.max(1, Math.floor(FIRST_CELLS / columns)));
  const first = await call('cells', { title, row: 0, rows: inFirst, columns });
  if (inFirst === rows) return [first];
  const perRow = JSON.stringify(first).length / inFirst;
  const atOnce = Math.max(1, Math.floor(Math.min(MOST_CHARACTERS / perRow, MOST_CELLS / columns)));
  const starts = Array.from({ length: Math.ceil((rows - inFirst) / atOnce) }, (_, piece) => inFirst + piece * atOnce);
  const others = await Promise.all(
    starts.map((row) => call('cells', { title, row, rows: Math.min(atOnce, rows - row), columns })),
  );
  return [first, ...others];
}

/** A blank comes as an empty text, and so does a formula that gives one. */
const valuesOf = (cells: SheetCells['values'][number], formulas: readonly string[]): readonly CellValue[] =>
  cells.map((value, column) => (value === '' && !formulas[column] ? null : value));

const none: readonly null[] = [];

const formulasOf = (texts: readonly string[], hasCommas: boolean): readonly (string | null)[] =>
  texts.every((text) => text === '')
    ? none
    : texts.map((text) => (text === '' ? null : hasCommas ? withSemicolons(text) : text));
