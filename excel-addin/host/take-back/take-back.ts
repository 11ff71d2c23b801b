import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Compiled } from '../change/compile.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { sheetsThere } from '../change/sheets-there.ts';
import { forgetUnderWay } from '../change/under-way.ts';
import type { ReadBook } from '../read/read-book.ts';
import { cellsBack } from './cells-back.ts';
import { followedSheets } from './followed-sheets.ts';
import { putFormatsBack } from './formats-back.ts';
import { type FoundSheet, foundSheets } from './found-sheets.ts';
import type { Origins } from './known-sheets.ts';
import { forgetLines } from './lines-mark.ts';
import { sendCells } from './send-cells.ts';
import { sendLines } from './send-lines.ts';
import { takeBackSheets } from './take-back-sheets.ts';
import { hasMisplacedLines, undoMisplaced } from './undo-misplaced.ts';
import { whereItStopped } from './where-it-stopped.ts';

/** Nobody types or moves lines so often right before what is being put back. */
const MOST_ROUNDS = 30;

/** What became of a change that was taken back. */
export type TakenBack = Readonly<{
  /** The title of a sheet that somebody renamed or removed meanwhile; null where nobody did. */
  renamed: string | null;
  /** Whether all is as it would be without the change. */
  isWhole: boolean;
}>;

/**
 * Puts the workbook back as it was before a change that failed half way: what stands on top of cells, lines, sheets, and
 * at last the cells themselves, by what is there now, and where it is now. What somebody else put there stays. Where it fails
 * half way `progress` knows how far it came, and it can be gone on with, over another connection too.
 */
export async function takeBack(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<TakenBack> {
  if (progress.isFinishing)
    for (const finish of [...compiled.finishing].reverse()) await finish.takeBack?.(desk).catch(() => undefined);
  progress.known ??= await whereItStopped(desk, book, compiled, progress);
  const there = await sheetsThere(desk.context);
  await takeBackSheets(desk, book, compiled, { there, isFinishing: progress.isFinishing });
  const found = await takeBackAll(desk, book, compiled, progress);
  await putFormatsBack(desk, found, progress);
  if (compiled.acts.length > 0) await forgetLines(desk, progress);
  await forgetUnderWay(desk, compiled, progress);
  const isGoing = (id: string): boolean => desk.leaving.some((each) => each.id === id);
  const other = book.sheets.find(({ id, sheet }) => !isGoing(id) && there.get(id) !== sheet.title);
  return { renamed: other?.sheet.title ?? null, isWhole: progress.known.isWhole && found.every(isWhole) };
}

/** Cells and lines, until nothing of the change is left, wherever lines stand by now; gives where they do. */
async function takeBackAll(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
): Promise<readonly FoundSheet[]> {
  const losesLines = compiled.acts.some(({ act }) => act.kind !== 'insert');
  for (let round = 1; round <= MOST_ROUNDS && progress.known; round += 1) {
    const found = await foundSheets(desk, compiled, progress, progress.known);
    if (hasMisplacedLines(progress)) {
      await undoMisplaced(desk, book, compiled, progress);
      continue;
    }
    const followed = followedSheets(found.sheets, { losesLines, undone: progress.known.undone });
    const backs = found.sheets.map((sheet) => cellsBack(sheet, followed)).filter(({ places }) => places.length > 0);
    if (backs.length > 0) {
      await sendCells(desk, compiled, progress, found, backs);
      continue;
    }
    // Lines move what was written by its place.
    progress.known = { ...progress.known, overwritten: [], byPlace: null };
    if (!(await sendLines(desk, compiled, progress, found, followed))) return found.sheets;
  }
  throw new HostFailure('changed-meanwhile');
}

/** Whether nothing of the change is left on a sheet, and its lines stand in the order that they had. */
const isWhole = ({ known, matching }: FoundSheet): boolean =>
  areBack(known.rows, matching.rows) && areBack(known.columns, matching.columns);

function areBack(origins: Origins, places: Origins): boolean {
  const there = origins.filter((origin) => origin !== null);
  const isLeft = origins.some((origin, line) => origin === null && (places[line] ?? null) !== null);
  return !isLeft && there.every((origin, at) => at === 0 || origin > (there[at - 1] ?? 0));
}
