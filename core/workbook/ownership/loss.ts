import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { isFormulaMark, isOfShape, plainText } from './fingerprint.ts';
import { type FormulaPiece, readFormula, shapeOf } from './formula-text.ts';
import { readLineMark, readRecordMark } from './mark-text.ts';
import { isFilledColumn, isFilledRow, type MarkedLine, type MarkedSheet, presentCell } from './marked-sheet.ts';
import { isFormulaContent } from './plan-grid.ts';
import type { PlannedMarks } from './planned-marks.ts';
import { rawMarks } from './raw-marks.ts';
import type { PresentTarget, Target } from './target.ts';
import { hasUnmarkedNumber } from './unmarked-number.ts';

/**
 * Something of ours that a workbook no longer has whole: a refresh would put a second one beside it, so it stops.
 * `marks-lost`: the sheet is there, and lost what says that it is ours. `sheet-gone`: others of ours still read it.
 */
export type Loss = Readonly<{ code: 'marks-lost' | 'sheet-gone'; sheet: string }>;

type Looked = Readonly<{ targets: ReadonlyMap<string, Target>; marks: PlannedMarks }>;

/** What a workbook lost, told before anything is written; null where all is there or was taken out on purpose. */
export function lossIn(
  looked: Looked,
  { sheets }: WorkbookSnapshot,
  ours: ReadonlyMap<string, MarkedSheet>,
): Loss | null {
  const whole = new Set([...ours.values()].map(({ sheet }) => sheet.title.toLowerCase()));
  const marksLost = (sheet: SheetSnapshot | undefined): Loss | null =>
    sheet === undefined ? null : { code: 'marks-lost', sheet: sheet.title };
  const bare = [...ours.values()].find(({ header, rows, columns }) => header === null && !(rows[0] && columns[0]));
  const missing = [...looked.targets.values()].filter(({ marked }) => marked === null);
  const torn =
    missing.length === 0 ? undefined : sheets.find((sheet) => !isWhole(sheet) && hasRemainsOf(sheet, missing));
  // A copy that somebody made bears the mark of its sheet, and is theirs.
  function isWhole(sheet: SheetSnapshot): boolean {
    return whole.has(sheet.title.toLowerCase()) || rawMarks(sheet) !== null;
  }
  const present = [...looked.targets.values()].filter((target): target is PresentTarget => target.marked !== null);
  const partly = (): PresentTarget | undefined =>
    present.find((target) => hasUnmarkedLine(target, looked.marks) || hasUnmarkedNumber(target.marked));
  return (
    marksLost(bare?.sheet) ??
    marksLost(torn) ??
    lostRead(looked, missing, present, sheets, whole) ??
    marksLost(partly()?.marked.sheet)
  );
}

/** Fewer marks than this may be somebody's own text. */
const FEW = 2;

/** Whether a sheet without the mark of a sheet of ours has marks of lines that a sheet has which is missing. */
function hasRemainsOf({ values }: SheetSnapshot, missing: readonly Target[]): boolean {
  const keys = new Set(missing.flatMap(({ grid }) => [...grid.rowKeys, ...grid.columnKeys]));
  const isMark = (value: unknown): boolean =>
    typeof value === 'string' &&
    (/^~?row:\w+\|/.test(value) ? readRecordMark(value) !== null : keys.has(readLineMark(value)?.key ?? ''));
  const across = new Map<number, number>();
  for (const cells of values) {
    let inRow = 0;
    for (const [column, value] of cells.entries()) {
      if (!isMark(value)) continue;
      inRow += 1;
      const inColumn = (across.get(column) ?? 0) + 1;
      across.set(column, inColumn);
      if (inRow > FEW || inColumn > FEW) return true;
    }
  }
  return false;
}

/** A sheet that formulas of ours were written to read, and still read, and that is not ours or not there any longer. */
function lostRead(
  { marks }: Looked,
  missing: readonly Target[],
  present: readonly PresentTarget[],
  sheets: readonly SheetSnapshot[],
  whole: ReadonlySet<string>,
): Loss | null {
  const byKey = new Map(missing.map(({ grid }) => [grid.sheet.key, grid.sheet.title]));
  if (byKey.size === 0) return null;
  for (const { grid, marked } of present) {
    if (grid.records !== null) continue;
    const columns = new Map(marked.columns.map((column) => [column.key, column]));
    for (const row of marked.rows) {
      const line = grid.rowKeys.indexOf(row.key);
      for (const [across, key] of line < 0 ? [] : grid.columnKeys.entries()) {
        const column = columns.get(key);
        const stored = row.prints[column?.ordinal ?? -1] ?? '';
        if (column === undefined || !isFormulaMark(stored)) continue;
        const content = grid.content(line, across);
        if (!isFormulaContent(content)) continue;
        const planned = marks.pieces(content, grid.sheet.key);
        const read = readOf(planned, byKey);
        if (read === null || !isOfShape(stored, planned)) continue;
        const { formula } = presentCell(marked.sheet, row.position, column.position);
        const pieces = formula === null ? [] : readFormula(formula);
        if (!isOfShape(stored, pieces)) continue;
        const title = strangeTitle(pieces, whole);
        if (title === null && !pieces.some(({ kind }) => kind === 'broken')) continue;
        const there = sheets.find((sheet) => sheet.title.toLowerCase() === title?.toLowerCase());
        return there === undefined
          ? { code: 'sheet-gone', sheet: title ?? read }
          : { code: 'marks-lost', sheet: there.title };
      }
    }
  }
  return null;
}

/** The title of the first sheet of some that a formula reads. */
function readOf(pieces: readonly FormulaPiece[], byKey: ReadonlyMap<string, string>): string | null {
  for (const piece of pieces)
    if (piece.kind === 'reference' && piece.reference.title !== null) {
      const title = byKey.get(piece.reference.title);
      if (title !== undefined) return title;
    }
  return null;
}

/** The title of a sheet that a formula reads and that is none of ours. */
function strangeTitle(pieces: readonly FormulaPiece[], whole: ReadonlySet<string>): string | null {
  for (const piece of pieces)
    if (piece.kind === 'reference' && piece.reference.title !== null && !whole.has(piece.reference.title.toLowerCase()))
      return piece.reference.title;
  return null;
}

/** Whether a line that the sheet misses stands there all the same, without its mark, where its neighbours are. */
function hasUnmarkedLine({ grid, marked }: PresentTarget, marks: PlannedMarks): boolean {
  if (grid.records !== null) return false;
  const { sheet, rows, columns, markRow, markColumn } = marked;
  const contentAt = (row: number, column: number): string => {
    const content = grid.content(row, column);
    return isFormulaContent(content) ? shapeOf(marks.pieces(content, grid.sheet.key)) : plainText(content);
  };
  const textAt = (row: number, column: number): string => {
    const { formula, value } = presentCell(sheet, row, column);
    return formula === null ? plainText(value) : shapeOf(readFormula(formula));
  };
  const placed = (lines: readonly MarkedLine[], keys: readonly string[]): readonly (readonly [number, number])[] => {
    const places = new Map(lines.map(({ key, position }) => [key, position]));
    return keys.flatMap((key, line) => {
      const position = places.get(key);
      return position === undefined ? [] : [[line, position] as const];
    });
  };
  const [down, across] = [placed(rows, grid.rowKeys), placed(columns, grid.columnKeys)];
  return (
    gapsOf(down, rows, grid.rowKeys.length).some(
      ({ line, place }) =>
        place !== markRow &&
        isFilledRow(sheet, place, markColumn) &&
        isAlike(across.map(([column, at]) => [contentAt(line, column), textAt(place, at)])),
    ) ||
    gapsOf(across, columns, grid.columnKeys.length).some(
      ({ line, place }) =>
        place !== markColumn &&
        isFilledColumn(sheet, place, markRow) &&
        isAlike(down.map(([row, at]) => [contentAt(row, line), textAt(at, place)])),
    )
  );
}

/** Most of what is planned stands there, and it is more than a cell. */
function isAlike(pairs: readonly (readonly [planned: string, there: string])[]): boolean {
  const planned = pairs.filter(([content]) => content !== '');
  const alike = planned.filter(([content, there]) => content === there);
  return alike.length >= FEW && alike.length * 3 >= planned.length * 2;
}

/** Lines that are missing, each with every unmarked place between those of its neighbours in the plan. */
function gapsOf(
  placed: readonly (readonly [line: number, position: number])[],
  lines: readonly MarkedLine[],
  count: number,
): readonly Readonly<{ line: number; place: number }>[] {
  const taken = new Set(lines.map(({ position }) => position));
  const ends = [[-1, -1] as const, ...placed];
  return ends.flatMap(([line, position], index) => {
    const [next, end] = ends[index + 1] ?? [count, position + count - line];
    const missing = Array.from({ length: next - line - 1 }, (_, at) => line + 1 + at);
    const free = Array.from({ length: Math.max(0, end - position - 1) }, (_, at) => position + 1 + at);
    return missing.flatMap((one) => free.flatMap((place) => (taken.has(place) ? [] : [{ line: one, place }])));
  });
}
