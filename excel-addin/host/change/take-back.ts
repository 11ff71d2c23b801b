import { HostFailure } from '../../../core/host/host-failure.ts';
import { inBlocks } from '../payload.ts';
import type { ReadBook } from '../read/read-book.ts';
import { textFormats } from './among-texts.ts';
import type { Compiled } from './compile.ts';
import type { Desk } from './desk.ts';
import { sheetsThere } from './leaving.ts';
import type { Progress } from './progress.ts';
import { takeBackCells } from './take-back-cells.ts';
import { forgetLines, takeBackLines } from './take-back-lines.ts';
import { takeBackSheets } from './take-back-sheets.ts';
import { forgetUnderWay } from './under-way.ts';

/**
 * Puts the workbook back as it was before a change that failed half way: what stands on top of cells, lines, sheets, and
 * at last the cells themselves, by what is there now. What somebody else put there stays. Gives the title of a sheet that
 * somebody renamed or removed meanwhile, null where nobody did. Where it fails half way `progress` knows how far it came, and
 * it can be gone on with, over another connection too.
 */
export async function takeBack(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
): Promise<string | null> {
  if (progress.isFinishing)
    for (const finish of [...compiled.finishing].reverse()) await finish.takeBack?.(desk).catch(() => undefined);
  const there = await sheetsThere(desk.context);
  await takeBackLines(desk, book, compiled, progress, there);
  await takeBackSheets(desk, book, compiled, { there, isFinishing: progress.isFinishing });
  const areMoved = progress.pushed.some((lines) => lines !== 0);
  await takeBackCells(desk, book, compiled, progress, there);
  if (!areMoved) await putFormatsBack(desk, book, progress);
  if (compiled.acts.length > 0) await forgetLines(desk, progress);
  await forgetUnderWay(desk, compiled, progress);
  // Formulas that lost lines are written as they were: not where somebody else moved all of them.
  if (areMoved && compiled.acts.some(({ act }) => act.kind !== 'insert'))
    throw new HostFailure('changed-meanwhile', compiled.acts[0]?.act.title);
  const isGoing = (id: string): boolean => desk.leaving.some((each) => each.id === id);
  const other = book.sheets.find(({ id, sheet }) => !isGoing(id) && there.get(id) !== sheet.title);
  return other?.sheet.title ?? null;
}

/** Cells that were to be without the format of texts for a moment have it again, wherever a batch failed. */
async function putFormatsBack(desk: Desk, { sheets }: ReadBook, progress: Progress): Promise<void> {
  const there = progress.passed.length > 0 ? await sheetsThere(desk.context) : null;
  const formats = progress.passed.flatMap(({ title, places }) => {
    const id = sheets.find(({ sheet }) => sheet.title === title)?.id;
    return id !== undefined && there?.has(id) ? textFormats(places).map((format) => ({ ...format, id })) : [];
  });
  if (formats.length === 0) return;
  for (const block of inBlocks(formats)) {
    for (const { id, put } of block) put(desk.former(id));
    await desk.context.sync();
  }
}
