import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { Compiled } from '../change/compile.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { sheetsReached } from '../change/reached.ts';
import type { ReadBook } from '../read/read-book.ts';
import { knownSheets } from './known-sheets.ts';
import { undoActs, withUndone } from './undo-acts.ts';
import { without } from './where-it-stopped.ts';

/** Whether lines came and went in a batch that somebody else was quicker than. */
export const hasMisplacedLines = ({ misplaced }: Progress): boolean => misplaced.some(({ isAct }) => isAct);

/** Lines that did are undone by the very places that they had there; cells of theirs are known by what stood there. */
export async function undoMisplaced(desk: Desk, book: ReadBook, compiled: Compiled, progress: Progress): Promise<void> {
  const { known, misplaced, done, acts } = progress;
  if (known === null) return;
  const deeds = misplaced.filter(({ isAct }) => isAct);
  const [former, own] = [compiled.acts.slice(0, acts - deeds.length), compiled.acts.slice(acts - deeds.length, acts)];
  const sheets = knownSheets(compiled, book, [sheetsReached(compiled, without(done, misplaced))], former);
  progress.known = { ...known, maybe: sheets };
  const idOf = (title: string): string => book.sheets.find(({ sheet }) => isCalled(sheet, title))?.id ?? '';
  const undone = await undoActs(
    desk,
    own.map(({ act }, at) => ({
      id: idOf(act.title),
      act,
      found: deeds[at]?.found?.() ?? null,
    })),
  );
  progress.misplaced = [];
  progress.acts -= deeds.length;
  for (const deed of misplaced) done.delete(deed);
  progress.known = withUndone({ ...known, sheets, maybe: null }, undone, idOf);
}
