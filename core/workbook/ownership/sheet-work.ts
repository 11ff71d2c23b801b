import { cellAddress } from '../address.ts';
import type { ChangedCell } from '../change.ts';
import type { Formula } from '../formula.ts';
import type { CellContent, CellValue, ColumnBlock, WorkbookPlan } from '../plan.ts';
import { printFormula } from '../print-formula.ts';
import { isFormulaPrint, plainText, valuePrint } from './fingerprint.ts';
import { type FormulaPiece, pieceText, readFormula } from './formula-text.ts';
import type { ListWords } from './list-words.ts';
import { isBlank, type MarkedSheet, type PresentCell } from './marked-sheet.ts';
import type { PlannedMarks } from './planned-marks.ts';
import type { PresentNaming } from './present-naming.ts';
import type { Repoint } from './repoint.ts';
import type { KeptEdit, SheetReport } from './report.ts';
import type { IsShrunk } from './shrunk-naming.ts';
import type { Target } from './target.ts';

/** What all sheets of one refresh share. */
export type Refresh = Readonly<{
  plan: WorkbookPlan;
  marks: PlannedMarks;
  targets: ReadonlyMap<string, Target>;
  /** The same by title in lower case. */
  byTitle: ReadonlyMap<string, Target>;
  /** The titles of all planned sheets by key. */
  titles: Readonly<Record<string, string>>;
  naming: PresentNaming;
  isShrunk: IsShrunk;
  repoint: Repoint;
  /** Whether the user wants ours at a place, as it is now. */
  takesOurs(title: string, row: number, column: number): boolean;
  /** Whether what we proposed in a row of a sheet, both by their keys, gives way to what we propose now. */
  isRenewed(sheet: string, row: string): boolean;
  words: ListWords;
  /** What stands beside a row that the source has no longer. */
  goneWord: string;
}>;

/** What is to be done on one sheet, once its lines are arranged. */
export type SheetWork = Readonly<{
  cells: readonly ChangedCell[];
  blocks: readonly ColumnBlock[];
  report: SheetReport;
}>;

/** The formula of a cell in pieces; null where it has none. */
export const piecesOf = ({ formula }: PresentCell): readonly FormulaPiece[] | null =>
  formula === null ? null : readFormula(formula);

/** Whether a cell is as we wrote it. */
export function isAsWritten(
  stored: string,
  cell: PresentCell,
  row: number,
  marked: MarkedSheet,
  { naming, isShrunk }: Refresh,
  pieces = piecesOf(cell),
): boolean {
  if (pieces !== null)
    return isFormulaPrint(stored, pieces, naming.namings(marked, row)) || isShrunk(stored, pieces, marked.key);
  return stored === valuePrint(cell.value);
}

/** Whether a cell will hold this content by itself, its formula shifted along with everything else. */
export function holds(
  cell: PresentCell,
  content: CellContent,
  key: string,
  refresh: Refresh,
  pieces = piecesOf(cell),
): boolean {
  if (typeof content !== 'object' || content === null)
    return pieces === null && plainText(cell.value) === plainText(content);
  return pieces !== null && shiftedText(pieces, key, refresh) === finalText(content, key, refresh);
}

type Named = Readonly<{ row: number; column: number; lastRow: number; lastColumn: number }>;

const placeText = (title: string, { row, column, lastRow, lastColumn }: Named): string =>
  `\u0001${title.toLowerCase()}!${row},${column}:${lastRow},${lastColumn}`;

/** A formula of ours, pointing where everything stands in the end, in the form that formulas are compared in. */
const finalText = (formula: Formula, key: string, { titles, marks }: Refresh): string =>
  pieceText(marks.pieces(formula, key), (reference) => placeText(titles[reference.title ?? key] as string, reference));

/** The same of a formula that is there, as the arranging leaves it; null where that is not sure. */
function shiftedText(pieces: readonly FormulaPiece[], key: string, { titles, byTitle }: Refresh): string | null {
  let isSure = true;
  const text = pieceText(pieces, (reference) => {
    const title = reference.title ?? (titles[key] as string);
    const target = byTitle.get(title.toLowerCase());
    if (target === undefined) return placeText(title, reference);
    const { rows, columns } = target;
    if (rows.arrangement.moves.length + columns.arrangement.moves.length > 0) isSure = false;
    return placeText(title, {
      row: rows.arrangement.moved(reference.row),
      column: columns.arrangement.moved(reference.column),
      lastRow: rows.arrangement.moved(reference.lastRow),
      lastColumn: columns.arrangement.moved(reference.lastColumn),
    });
  });
  return isSure ? text : null;
}

/** A content as a report shows it. */
function shownContent(content: CellContent, key: string, { titles }: Refresh): CellValue {
  if (typeof content !== 'object' || content === null) return content;
  return `=${printFormula(content, { separator: ';', prefixes: {}, title: (name) => titles[name] ?? name, own: key })}`;
}

/** An edit as it is told. */
export const keptEdit = (
  { sheet, key }: MarkedSheet,
  { row, column }: Readonly<{ row: number; column: number }>,
  cell: PresentCell,
  ours: CellContent,
  wasOurs: boolean,
  refresh: Refresh,
): KeptEdit => ({
  sheet: sheet.title,
  address: cellAddress(row, column),
  was: wasOurs ? shownContent(ours, key, refresh) : null,
  yours: isBlank(cell) ? null : (cell.formula ?? cell.value),
  ours: shownContent(ours, key, refresh),
});
