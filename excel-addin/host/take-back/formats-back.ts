import { textFormats } from '../change/among-texts.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { inBlocks } from '../payload.ts';
import type { FoundSheet } from './found-sheets.ts';
import { placeNow } from './place-now.ts';

/** Cells that were to be without the format of texts for a moment have it again, wherever a batch failed. */
export async function putFormatsBack(desk: Desk, sheets: readonly FoundSheet[], { passed }: Progress): Promise<void> {
  const formats = passed.flatMap(({ title, places }) => {
    const sheet = sheets.find(({ known }) => known.was.title === title);
    if (!sheet) return [];
    const now = placeNow(sheet);
    return textFormats(places.flatMap((place) => now(place) ?? [])).map((format) => ({ ...format, id: sheet.id }));
  });
  if (formats.length === 0) return;
  for (const block of inBlocks(formats)) {
    for (const { id, put } of block) put(desk.former(id));
    await desk.context.sync();
  }
}
