import { askAnchors } from '../change/anchors.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { isMissing } from '../failures.ts';
import { type ReadBook, readBook } from '../read/read-book.ts';

/** Reads a workbook, and where its anchors stand: without anchors where somebody pushed one over the edge. */
export async function readWithAnchors(desk: Desk, progress: Progress): Promise<ReadBook> {
  try {
    askAnchors(progress.anchors);
    return await readBook(desk.context);
  } catch (error) {
    if (!isMissing(error) || progress.anchors.length === 0) throw error;
    progress.anchors = [];
    return readBook(desk.context);
  }
}
