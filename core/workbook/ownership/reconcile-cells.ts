import { cellAddress } from '../address.ts';
import type { ChangedCell } from '../change.ts';
import type { CellContent, CellValue } from '../plan.ts';
import { type Decision, decideCell, type OwnedCell } from './decide-cell.ts';
import { type FinalLine, finalLines } from './final-lines.ts';
import { valuePrint } from './fingerprint.ts';
import type { FormulaPiece } from './formula-text.ts';
import { followsSource, isLayout } from './line-keys.ts';
import { isOffList } from './list-words.ts';
import { lineMarkText, sheetMarkText } from './mark-text.ts';
import { isBlank, type MarkedLine, type MarkedSheet, type PresentCell, presentCell } from './marked-sheet.ts';
import { isFormulaContent, type PlanGrid } from './plan-grid.ts';
import type { GaveWay, KeptEdit, KeptLine } from './report.ts';
import { isAsWritten, keptEdit, piecesOf, type Refresh, type SheetWork } from './sheet-work.ts';
import type { PresentTarget, Target } from './target.ts';

/** One sheet while it is worked on. */
type Work = Readonly<{
  target: PresentTarget;
  refresh: Refresh;
  cells: ChangedCell[];
  marks: ChangedCell[];
  edits: KeptEdit[];
  proposals: KeptEdit[];
  gaveWay: GaveWay[];
}>;

/** What changes on a sheet whose cells are owned one by one. */
export function reconcileCells(target: PresentTarget, refresh: Refresh): SheetWork {
  const isKept = (key: string): boolean => !isLayout(key);
  const [rows, columns] = [finalLines(target, 'rows', isKept), finalLines(target, 'columns', isKept)];
  const work: Work = { target, refresh, cells: [], marks: [], edits: [], proposals: [], gaveWay: [] };
  for (const row of rows) {
    const prints = columns.map((column) => ownedCell(row, column, work));
    putRowMark(row, prints, work);
  }
  clearLayout(work);
  putColumnMarks(columns, work);
  const { cells, marks, edits, proposals, gaveWay } = work;
  return {
    cells: [...cells, ...marks],
    blocks: [],
    report: {
      cellsUpdated: cellsThere(cells, rows, columns),
      edits,
      proposalsKept: proposals,
      gaveWay,
      keptThoughGone: keptLines(target, [...rows, ...columns]),
    },
  };
}

/** How many of the cells that are written stand in lines that were there. */
export function cellsThere(
  cells: readonly ChangedCell[],
  rows: readonly FinalLine[],
  columns: readonly FinalLine[],
): number {
  const cameIn = (lines: readonly FinalLine[]): ReadonlySet<number> =>
    new Set(lines.flatMap(({ present, final }) => (present === null ? [final] : [])));
  const [newRows, newColumns] = [cameIn(rows), cameIn(columns)];
  return cells.filter(({ row, column }) => !newRows.has(row) && !newColumns.has(column)).length;
}

/** The lines that the plan has no longer, where people see them. */
export const keptLines = ({ title, grid }: PresentTarget, lines: readonly FinalLine[]): readonly KeptLine[] =>
  grid.sheet.hidden ? [] : lines.filter(({ line }) => line === null).map(({ key }) => ({ sheet: title, key }));

/** Settles one cell of ours, and gives the fingerprint that is noted of it. */
function ownedCell(row: FinalLine, column: FinalLine, work: Work): string {
  const { target, refresh, cells, edits, proposals } = work;
  const { grid, marked } = target;
  const planned = plannedCell(row, column, target, refresh);
  const stored = row.marked?.prints[column.marked?.ordinal ?? -1] ?? '';
  if (planned === null) return goneCell(row, column, stored, { target, refresh, cells });
  const { print, isInput } = planned;
  if (planned.content === null && stored === '' && !isInput && isBlankAt(row, column, marked)) return print;
  const content = isFormulaContent(planned.content)
    ? refresh.repoint(planned.content, grid.sheet.key)
    : planned.content;
  const put = (): void => {
    cells.push({ row: row.final, column: column.final, content });
  };
  if (row.present === null || column.present === null) {
    if (content !== null) put();
    return print;
  }
  const cell = presentCell(marked.sheet, row.present, column.present);
  const place = { row: row.present, column: column.present };
  const standing = row.marked?.standing?.[column.marked?.ordinal ?? -1] ?? '';
  const isLeft = cell.formula !== null && standing !== '' && isAsWritten(standing, cell, row.present, marked, refresh);
  const isRenewed = refresh.isRenewed(grid.sheet.key, row.key);
  const owned = {
    ...{ marked, ...place, cell, content, print },
    stored: isLeft ? standing : stored,
    isInput: isInput && !isRenewed && !isReplaced(grid, row, column, cell.value),
    word: isInput ? chosenWord(row, column, cell, stored, work) : null,
  };
  const decision: Decision = decideCell(owned, refresh);
  if (decision.does === 'write') put();
  if (isInput && !isBlank(cell)) putGivenWay(owned, decision, isRenewed, work);
  const { translated } = decision;
  if (translated !== null) cells.push({ row: row.final, column: column.final, content: translated });
  const isOtherPeriod = translated !== null && marked.facts.language === refresh.plan.language;
  if (decision.does === 'conflict' || decision.does === 'proposal')
    (decision.does === 'conflict' ? edits : proposals).push(
      keptEdit(
        marked,
        place,
        isOtherPeriod ? { value: translated, formula: null } : cell,
        content,
        stored === print,
        refresh,
      ),
    );
  return decision.print;
}

/** Whether nothing stands in a cell, or it comes in. */
const isBlankAt = (row: FinalLine, column: FinalLine, { sheet }: MarkedSheet): boolean =>
  row.present === null || column.present === null || isBlank(presentCell(sheet, row.present, column.present));

/** What a word chosen from a list is called now. Periods of another length are only found for what somebody chose. */
function chosenWord(
  row: FinalLine,
  column: FinalLine,
  cell: PresentCell,
  stored: string,
  { target: { marked }, refresh }: Work,
): string | null {
  if (marked.facts.language === refresh.plan.language && stored === valuePrint(cell.value)) return null;
  return refresh.words(marked.key, row.line as number, column.line as number, cell.value);
}

/** Tells of a choice that is replaced by another one, or by a formula that follows the data. */
function putGivenWay(
  { cell, content, word, row, column, marked }: OwnedCell,
  { does, translated }: Decision,
  isRenewed: boolean,
  { gaveWay, refresh }: Work,
): void {
  const now = does === 'write' ? word : translated;
  const isPeriod = now !== null && marked.facts.language === refresh.plan.language;
  const followsData = isRenewed && does === 'write' && isFormulaContent(content) && cell.formula === null;
  if (!isPeriod && !followsData) return;
  const address = cellAddress(row, column);
  gaveWay.push({ sheet: marked.sheet.title, address, was: cell.value, now: isPeriod ? now : null });
}

/**
 * A cell of a line that the plan no longer has stays, save for a formula that reads hidden lines known by their order
 * alone: they are another's by now.
 */
function goneCell(
  row: FinalLine,
  column: FinalLine,
  stored: string,
  { target, refresh, cells }: Pick<Work, 'target' | 'refresh' | 'cells'>,
): string {
  if (row.present === null || column.present === null) return stored;
  const { marked } = target;
  const cell = presentCell(marked.sheet, row.present, column.present);
  const pieces = piecesOf(cell);
  if (pieces === null || !readsByOrder(pieces, refresh)) return stored;
  if (!isAsWritten(stored, cell, row.present, marked, refresh, pieces)) return stored;
  cells.push({ row: row.final, column: column.final, content: null });
  return '';
}

const readsByOrder = (pieces: readonly FormulaPiece[], { byTitle }: Refresh): boolean =>
  pieces.some((piece) => {
    if (piece.kind !== 'reference' || piece.reference.title === null) return false;
    const { row, lastRow, title } = piece.reference;
    const read = byTitle.get(title.toLowerCase());
    if (!read?.marked || !read.grid.sheet.hidden) return false;
    return read.marked.rows.some(({ key, position }) => position >= row && position <= lastRow && isLayout(key));
  });

/** Whether what we proposed in a cell to fill in gives way: the source says otherwise, or no list has it any longer. */
const isReplaced = (grid: PlanGrid, row: FinalLine, column: FinalLine, value: CellValue): boolean =>
  followsSource(row.key) || isOffList(grid, row.line as number, column.line as number, value);

type PlannedCell = Readonly<{ content: CellContent; print: string; isInput: boolean }>;

/** What the plan has for a cell; null where it says nothing, as of lines that it no longer has. */
function plannedCell(
  row: FinalLine,
  column: FinalLine,
  { grid }: Target,
  { marks, goneWord }: Refresh,
): PlannedCell | null {
  if (row.line !== null && column.line !== null) {
    const content = grid.content(row.line, column.line);
    return { content, print: marks.print(grid, content), isInput: grid.isInput(row.line, column.line) };
  }
  const isNote = row.line === null && column.line !== null && column.key === grid.sheet.noteColumn;
  return isNote ? { content: goneWord, print: valuePrint(goneWord), isInput: false } : null;
}

/** Notes a mark where it does not stand yet; places are as they are now, null for lines that come in. */
export function markCell(
  { marked, columns }: PresentTarget,
  row: Readonly<{ present: number | null; final: number }>,
  column: Readonly<{ present: number | null; final: number }> | null,
  text: string,
): readonly ChangedCell[] {
  const across = column ?? { present: marked.markColumn, final: columns.arrangement.moved(marked.markColumn) };
  if (row.present !== null && across.present !== null) {
    const { value, formula } = presentCell(marked.sheet, row.present, across.present);
    if (formula === null && value === text) return [];
  }
  return [{ row: row.final, column: across.final, content: text }];
}

function putRowMark(row: FinalLine, prints: readonly string[], { target, marks }: Work): void {
  const { ordinal, key, line } = row;
  marks.push(...markCell(target, row, null, lineMarkText({ ordinal, key, isGone: line === null, prints })));
}

function putColumnMarks(columns: readonly FinalLine[], { target, refresh, marks }: Work): void {
  const markRow = target.marked.markRow as number;
  const below = { present: markRow, final: target.rows.arrangement.moved(markRow) };
  for (const column of columns) {
    const { key, ordinal, line } = column;
    marks.push(...markCell(target, below, column, lineMarkText({ ordinal, key, isGone: line === null, prints: [] })));
  }
  marks.push(...markCell(target, below, null, sheetMarkText(refresh.marks.sheetMark(target.grid))));
}

/** Layout that the plan no longer has goes, cell by cell, where it still is as we wrote it; so do its marks. */
function clearLayout({ target, refresh, cells, marks }: Work): void {
  const { marked, grid, rows, columns } = target;
  const leftRows = leftOver(marked.rows, grid.rowKeys);
  const leftColumns = leftOver(marked.columns, grid.columnKeys);
  const emptied = (row: number, column: number): ChangedCell => ({
    row: rows.arrangement.moved(row),
    column: columns.arrangement.moved(column),
    content: null,
  });
  const clearOwn = (row: MarkedLine, column: MarkedLine): void => {
    const cell = presentCell(marked.sheet, row.position, column.position);
    const stored = row.prints[column.ordinal] ?? '';
    if (isBlank(cell) || !isAsWritten(stored, cell, row.position, marked, refresh)) return;
    cells.push(emptied(row.position, column.position));
  };
  for (const row of leftRows) {
    for (const column of marked.columns) clearOwn(row, column);
    marks.push(emptied(row.position, marked.markColumn));
  }
  for (const column of leftColumns) {
    for (const row of marked.rows) if (!leftRows.includes(row)) clearOwn(row, column);
    marks.push(emptied(marked.markRow as number, column.position));
  }
}

const leftOver = (lines: readonly MarkedLine[], keys: readonly string[]): readonly MarkedLine[] => {
  const known = new Set(keys);
  return lines.filter(({ key }) => isLayout(key) && !known.has(key));
};
