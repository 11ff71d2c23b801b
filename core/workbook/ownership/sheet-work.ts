import { cellAddress } from '../address.ts';
import type { ChangedCell } from '../change.ts';
import type { CellContent, CellValue, ColumnBlock, WorkbookPlan } from '../plan.ts';
import { printFormula } from '../print-formula.ts';
import { isFormulaPrint, plainText, valuePrint } from './fingerprint.ts';
import { type FormulaPiece, readFormula, type TextReference } from './formula-text.ts';
import type { ListWords } from './list-words.ts';
import { isBlank, type MarkedSheet, type PresentCell } from './marked-sheet.ts';
import type { PlannedMarks } from './planned-marks.ts';
import type { PresentNaming } from './present-naming.ts';
import type { Repoint } from './repoint.ts';
import type { KeptEdit, SheetReport } from './report.ts';
import type { IsShrunk } from './shrunk-naming.ts';
import type { Axis, Target } from './target.ts';

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
  return pieces !== null && isSameFormula(pieces, refresh.marks.pieces(content, key), key, refresh);
}

/** Whether a formula that is there will be one of ours, once everything stands where the arranging leaves it. */
function isSameFormula(
  present: readonly FormulaPiece[],
  planned: readonly FormulaPiece[],
  key: string,
  refresh: Refresh,
): boolean {
  return (
    present.length === planned.length &&
    present.every((piece, at) => {
      const ours = planned[at] as FormulaPiece;
      if (piece.kind === 'word') return ours.kind === 'word' && ours.text === piece.text;
      if (piece.kind === 'broken' || ours.kind !== 'reference') return false;
      return isSamePlace(piece.reference, ours.reference, key, refresh);
    })
  );
}

/** Whether a reference will be the planned one; not where lines move, which hosts follow each in their way. */
function isSamePlace(present: TextReference, planned: TextReference, key: string, refresh: Refresh): boolean {
  const own = refresh.titles[key] as string;
  const title = (present.title ?? own).toLowerCase();
  if (title !== (planned.title === null ? own : (refresh.titles[planned.title] as string)).toLowerCase()) return false;
  const target = refresh.byTitle.get(title);
  const isAt = (axis: Axis | undefined, from: number, to: number): boolean =>
    axis === undefined ? from === to : axis.arrangement.moves.length === 0 && axis.arrangement.moved(from) === to;
  return (
    isAt(target?.rows, present.row, planned.row) &&
    isAt(target?.rows, present.lastRow, planned.lastRow) &&
    isAt(target?.columns, present.column, planned.column) &&
    isAt(target?.columns, present.lastColumn, planned.lastColumn)
  );
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
