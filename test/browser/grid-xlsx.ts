import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { GridPage } from './grid-page.ts';

/** Saves the workbook in the page as people do, and gives the bytes of the file. */
export async function saveXlsx({ page }: GridPage): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'marksheet-files-'));
  try {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    const path = join(folder, 'saved.xlsx');
    await download.saveAs(path);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A sheet of the workbook in the page, as its file says it. */
export async function savedSheet(grid: GridPage, title: string): Promise<Sheet> {
  const { sheets } = await readXlsx(await saveXlsx(grid), { readStyles: true });
  const found = sheets.find(({ name }) => name === title);
  if (found === undefined) throw new Error(`The file has no sheet ${title}`);
  return found;
}

/** Opens a file in the page as people do; where that asks first, it is answered by the test. */
export async function openXlsx({ page }: GridPage, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open .xlsx' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}
