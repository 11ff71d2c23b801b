import type { Grid } from '../univer/create-grid.ts';
import { type Changes, followChanges, noChanges } from './changes.ts';
import type { Kept } from './database.ts';
import { BOOK, bookFrame, countPieces, rowsOf, rowsPiece, sheetFrame, sheetPiece } from './pieces.ts';

/** What people read of it: the workbook is being written, it is kept, or it can't be. */
export type KeepState = 'saving' | 'saved' | 'cannotSave';

/** A pause after the last change, so that typing writes once. */
const PAUSE = 400;

export type Keeper = Readonly<{
  /** Whether something is not written yet. */
  isBehind(): boolean;
  /** Writes all of the workbook anew: it is another one. */
  keepAll(): void;
}>;

/** Keeps the workbook in the browser as it changes. */
export function keepWorkbook(grid: Grid, kept: Kept, tell: (state: KeepState) => void): Keeper {
  let waiting: Changes | null = null;
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = new Set<string>();

  async function write(): Promise<void> {
    if (isWriting || waiting === null) return;
    const changes = waiting;
    waiting = null;
    isWriting = true;
    const pieces = changedPieces(grid, changes, known);
    const wanted = allPieces(grid);
    const gone = [...known].filter((name) => !wanted.has(name));
    try {
      await kept.write(pieces, gone);
      known = new Set([...known, ...pieces.keys()].filter((name) => wanted.has(name)));
      tell(waiting === null ? 'saved' : 'saving');
    } catch {
      tell('cannotSave');
    } finally {
      isWriting = false;
      if (waiting !== null) later();
    }
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE);
  }

  const note = (add: (changes: Changes) => void): void => {
    waiting ??= noChanges();
    add(waiting);
    tell('saving');
    later();
  };
  followChanges(grid, note);
  void kept.readAll().then((pieces) => {
    known = new Set([...known, ...pieces.keys()]);
  });
  addEventListener('visibilitychange', () => void write());
  return {
    isBehind: () => isWriting || waiting !== null,
    keepAll: () =>
      note(({ sheets }) => {
        for (const sheet of grid.workbook.getSheets()) sheets.add(sheet.getSheetId());
      }),
  };
}

/** The names of all pieces that the workbook is now. */
const allPieces = (grid: Grid): ReadonlySet<string> =>
  new Set([
    BOOK,
    ...grid.workbook.getSheets().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return [sheetPiece(id), ...Array.from({ length: countPieces(grid, id) }, (_, index) => rowsPiece(id, index))];
    }),
  ]);

/** Everything is new where a sheet was not kept before. */
function changedPieces(grid: Grid, { sheets, rows }: Changes, known: ReadonlySet<string>): Map<string, () => unknown> {
  const pieces = new Map<string, () => unknown>([[BOOK, () => bookFrame(grid)]]);
  for (const sheet of grid.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const isNew = sheets.has(id) || !known.has(sheetPiece(id));
    if (isNew) pieces.set(sheetPiece(id), () => sheetFrame(grid, id));
    const all = Array.from({ length: countPieces(grid, id) }, (_, index) => index);
    for (const index of isNew ? all : (rows.get(id) ?? []))
      pieces.set(rowsPiece(id, index), () => rowsOf(grid, id, index));
  }
  return pieces;
}
