import { longHash } from '../../../core/workbook/ownership/hash.ts';
import type { LineOperation } from '../../protocol/operations.ts';
import type { Facts } from '../build/journal.ts';
import { forgetSize, sheetNamed, sizeOf } from '../reading/workbook.ts';
import type { Once } from './once.ts';
import { type Axis, growTo } from './room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Insertion = Extract<LineOperation, { count: number; at: number }>;
type Move = Extract<LineOperation, { do: 'move-lines' }>;

/** Lines of which a move is told; the property that keeps them holds some thousand characters. */
const MOST_SAMPLES = 60;

const nothing = (): void => {};

/** Google gives new lines the look of the one that it is told to put them behind. */
function insert(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'rows') {
    if (at === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(at, count);
  } else if (at === 0) sheet.insertColumnsBefore(1, count);
  else sheet.insertColumnsAfter(at, count);
}

function remove(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'rows') sheet.deleteRows(at + 1, count);
  else sheet.deleteColumns(at + 1, count);
}

/** Told by how many lines the sheet has. */
export function countedOnce({ do: name, title, axis, at, count }: Insertion): Once {
  const isInsertion = name === 'insert-lines';
  return {
    prepare: () => {
      // Somebody may have added some by hand.
      forgetSize(title, axis);
      // A sheet must keep a line that is not frozen: one more at the end does no harm.
      growTo(title, axis, isInsertion ? at : at + count + 1);
    },
    facts: () => ({ lines: sizeOf(title, axis) }),
    isDone: ({ lines }) => {
      const more = sizeOf(title, axis) - lines;
      return isInsertion ? more >= count : more <= -count;
    },
    act: () => {
      const before = sizeOf(title, axis);
      (isInsertion ? insert : remove)(sheetNamed(title), axis, at, count);
      forgetSize(title, axis);
      sizeOf(title, axis, isInsertion ? before + count : before - count);
    },
    complete: nothing,
  };
}

/** The lines that a move touches, and where it leaves each. */
function spanOf({ from, count, to }: Move) {
  const first = Math.min(from, to);
  const end = Math.max(from + count, to);
  const step = to > from ? to - (from + count) : to - from;
  const placeOf = (line: number): number => {
    if (line >= from && line < from + count) return line + step;
    return line + (step > 0 ? -count : count);
  };
  return { first, end, step, placeOf };
}

/** What was put into each line from `first` to before `end`, told shortly; what formulas show changes with a move. */
function hashesOf({ title, axis }: Move, first: number, end: number): string[] {
  const sheet = sheetNamed(title);
  const isRows = axis === 'rows';
  const across = Math.max(1, isRows ? sheet.getLastColumn() : sheet.getLastRow());
  const range = isRows
    ? sheet.getRange(first + 1, 1, end - first, across)
    : sheet.getRange(1, first + 1, across, end - first);
  const formulas = range.getFormulas();
  const cells = range
    .getValues()
    .map((row, down) => row.map((value, column) => (formulas[down]?.[column] ? '=' : String(value))));
  const lines = isRows ? cells : Array.from({ length: end - first }, (_, at) => cells.map((row) => row[at]));
  return lines.map((line) => longHash(line.join('\u001f')));
}

function samplesOf(move: Move): Facts {
  const { first, end } = spanOf(move);
  const hashes = hashesOf(move, first, end);
  const stride = Math.ceil(hashes.length / MOST_SAMPLES);
  const samples = hashes.flatMap((hash, at) => (at % stride === 0 ? [[first + at, hash] as const] : []));
  return { lines: 0, samples };
}

/** Most of the samples stand where the move leaves them; somebody may have changed some lines in between. */
function isMoved(move: Move, { samples = [] }: Facts): boolean {
  const { first, end, placeOf } = spanOf(move);
  growTo(move.title, move.axis, end);
  const hashes = hashesOf(move, first, end);
  const standing = (place: (line: number) => number): number =>
    samples.filter(([line, hash]) => hashes[place(line) - first] === hash).length;
  return standing(placeOf) > standing((line) => line);
}

/** Told by samples of the lines that it changes places of. */
export function movedOnce(move: Move): Once {
  const { title, axis, from, count, to } = move;
  const { step, end } = spanOf(move);
  return {
    prepare: () => {
      forgetSize(title, axis);
      growTo(title, axis, end);
    },
    facts: () => (step === 0 ? { lines: 0 } : samplesOf(move)),
    isDone: (facts) => step !== 0 && isMoved(move, facts),
    act: () => {
      const sheet = sheetNamed(title);
      if (step === 0 || count === 0) return;
      if (axis === 'rows') sheet.moveRows(sheet.getRange(from + 1, 1, count, 1), to + 1);
      else sheet.moveColumns(sheet.getRange(1, from + 1, 1, count), to + 1);
    },
    complete: nothing,
  };
}
