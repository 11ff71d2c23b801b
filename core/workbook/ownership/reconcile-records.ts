import type { ChangedCell } from '../change.ts';
import type { CellValue, ColumnBlock } from '../plan.ts';
import { decideCell } from './decide-cell.ts';
import { type FinalLine, finalLines } from './final-lines.ts';
import { plainText } from './fingerprint.ts';
import { recordMarkText, sheetMarkText } from './mark-text.ts';
import { isBlank, presentCell } from './marked-sheet.ts';
import { recordPrint } from './planned-marks.ts';
import { cellsThere, keptLines, markCell } from './reconcile-cells.ts';
import { recordBlocks } from './record-blocks.ts';
import { recordValue } from './record-columns.ts';
import type { KeptEdit } from './report.ts';
import { keptEdit, type Refresh, type SheetWork } from './sheet-work.ts';
import type { PresentTarget } from './target.ts';

type Work = Readonly<{
  target: PresentTarget;
  refresh: Refresh;
  columns: readonly FinalLine[];
  /** Whether the records have just the columns that they had, in their order. */
  hasSameColumns: boolean;
  cells: ChangedCell[];
  marks: ChangedCell[];
  edits: KeptEdit[];
}>;

/** What changes on a sheet of records, whose rows are owned as a whole. */
export function reconcileRecords(target: PresentTarget, refresh: Refresh): SheetWork {
  const records = target.grid.records as ColumnBlock;
  const rows = finalLines(target, 'rows', () => true).filter(({ line }) => line === null || line >= records.row);
  const columns = finalLines(target, 'columns', () => true);
  const hasSameColumns =
    columns.length === target.marked.columns.length &&
    columns.every(({ marked, ordinal }) => marked?.ordinal === ordinal);
  const work: Work = { target, refresh, columns, hasSameColumns, cells: [], marks: [], edits: [] };
  putHeader(work, records.row - 1);
  for (const row of rows) if (row.present !== null) settleRow(row, work);
  const cells = [...work.cells, ...work.marks];
  return {
    cells,
    blocks: recordBlocks(rows, columns, target),
    report: {
      cellsUpdated: cellsThere(work.cells, rows, columns),
      edits: work.edits,
      proposalsKept: [],
      gaveWay: [],
      keptThoughGone: keptLines(target, [...rows, ...columns]),
    },
  };
}

/** Headings are owned cell by cell; their fingerprints are noted beside them. */
function putHeader({ target, refresh, columns, cells, marks, edits }: Work, line: number): void {
  const { marked, grid } = target;
  const header = marked.header as number;
  const at = { present: header, final: target.rows.arrangement.moved(header) };
  const noted = columns.map((column) => {
    const stored = column.marked?.prints[0] ?? '';
    const gone = column.line === null ? '~' : '';
    if (column.line === null) return `${gone}${column.key}~${stored}`;
    const content = grid.content(line, column.line);
    const print = refresh.marks.print(grid, content);
    if (column.present === null) {
      cells.push({ row: at.final, column: column.final, content });
      return `${column.key}~${print}`;
    }
    const cell = presentCell(marked.sheet, header, column.present);
    const place = { row: header, column: column.present };
    const decision = decideCell(
      { marked, ...place, cell, stored, content, print, isInput: false, word: null },
      refresh,
    );
    if (decision.does === 'write') cells.push({ row: at.final, column: column.final, content });
    if (decision.does === 'conflict') edits.push(keptEdit(marked, place, cell, content, stored === print, refresh));
    return `${column.key}~${decision.print}`;
  });
  const mark = refresh.marks.sheetMark(grid);
  const text = sheetMarkText({ ...mark, facts: { ...mark.facts, columns: noted.join(',') } });
  marks.push(...markCell(target, at, null, text));
}

/** A record that is there: as we wrote it, and then it is brought up to date; or changed by the user, and then it stays. */
function settleRow(row: FinalLine, work: Work): void {
  const { target, columns, marks } = work;
  const now = columns.map((column) => valueNow(row, column, target));
  const stored = row.marked?.prints[0] ?? '';
  const isEdited = stored === '' || stored !== target.marked.recordPrints.get(row.present as number);
  const left = columns.map((column, index) => settleCell(row, column, now[index] ?? null, isEdited, work));
  const isAsBefore = work.hasSameColumns && left.every((value, index) => value === now[index]);
  const print = !isAsBefore && (!isEdited || isTaken(row, left, now, work)) ? recordPrint(left) : stored;
  marks.push(...markCell(target, row, null, recordMarkText(row.key, print, row.line === null)));
}

/** Whether the user took ours for all that a record of theirs had otherwise. */
const isTaken = (row: FinalLine, left: readonly CellValue[], now: readonly CellValue[], work: Work): boolean =>
  left.some((value, index) => value !== now[index] && work.columns[index]?.present !== null) &&
  work.columns.every(
    (column, index) =>
      column.line === null || plainText(left[index] ?? null) === plainText(plannedValue(row, column, work.target)),
  );

const valueNow = (row: FinalLine, column: FinalLine, { marked }: PresentTarget): CellValue =>
  row.present === null || column.present === null ? null : recordValue(marked.sheet, row.present, column.present);

const plannedValue = (row: FinalLine, column: FinalLine, { grid }: PresentTarget): CellValue =>
  row.line === null || column.line === null ? null : (grid.content(row.line, column.line) as CellValue);

/** Settles one cell, and gives what it holds in the end. */
function settleCell(row: FinalLine, column: FinalLine, now: CellValue, isEdited: boolean, work: Work): CellValue {
  const { target, refresh, cells, edits } = work;
  const { marked, grid } = target;
  const isNote = column.line !== null && column.key === grid.sheet.noteColumn;
  if (row.line === null && isNote && now === null) {
    cells.push({ row: row.final, column: column.final, content: refresh.goneWord });
    return refresh.goneWord;
  }
  if (row.line === null || column.line === null) return now;
  const content = plannedValue(row, column, target);
  if (row.present === null || column.present === null) {
    if (content !== null) cells.push({ row: row.final, column: column.final, content });
    return content;
  }
  if (now === content || plainText(now) === plainText(content)) return now;
  if (!isEdited || isNote || refresh.takesOurs(marked.sheet.title, row.present, column.present)) {
    cells.push({ row: row.final, column: column.final, content });
    return content;
  }
  const cell = presentCell(marked.sheet, row.present, column.present);
  if (content === null && isBlank(cell)) return now;
  const wasOurs = row.marked?.prints[0] === plannedPrint(row, work);
  edits.push(keptEdit(marked, { row: row.present, column: column.present }, cell, content, wasOurs, refresh));
  return now;
}

const plannedPrint = (row: FinalLine, { target, columns }: Work): string =>
  recordPrint(columns.filter(({ line }) => line !== null).map((column) => plannedValue(row, column, target)));
