import { anchorLines, askAnchors, isSameLines } from '../change/anchors.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { isMissing } from '../failures.ts';
import { type ReadBook, readBook } from '../read/read-book.ts';

/** Nobody moves lines so often while a workbook is read. */
const MOST_READINGS = 5;

/**
 * Reads a workbook, and where its anchors stand; anew where somebody moved lines between its batches. Without anchors where
 * somebody pushed one over the edge.
 */
export async function readWithAnchors(desk: Desk, progress: Progress): Promise<ReadBook> {
  try {
    for (let reading = 1; ; reading += 1) {
      askAnchors(progress.anchors);
      const book = await readBook(desk.context);
      const stood = anchorLines(progress.anchors);
      askAnchors(progress.anchors);
      await desk.context.sync();
      if (isSameLines(progress.anchors, stood) || reading === MOST_READINGS) return book;
    }
  } catch (error) {
    if (!isMissing(error) || progress.anchors.length === 0) throw error;
    progress.anchors = [];
    return readBook(desk.context);
  }
}
