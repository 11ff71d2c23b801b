import { shownText } from '../../../core/values/plain-text.ts';
import type { Tools } from '../../tools.ts';
import type { OpenedSheet } from '../../workbook-reader.ts';
import type { GivenWorkbook } from '../data-state.ts';
import { onData } from '../state.ts';
import { readData } from './read-data.ts';

const isWorkbook = (name: string): boolean => /\.xlsx$/i.test(name);

/** Reads a file that somebody chose or dropped: text in any usual encoding, or a workbook where the page reads them. */
export async function readFile(tools: Tools, file: File): Promise<void> {
  const { dispatch, readWorkbook } = tools;
  const name = shownText(file.name);
  const texts = tools.read().shell.texts?.build;
  dispatch(onData({ kind: 'reading-begun', source: { kind: 'file', name } }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWorkbook(file.name)) return await readData(tools, { kind: 'file', name }, { kind: 'bytes', bytes });
    if (readWorkbook === null) throw new Error('No reader');
    await readSheets(tools, name, await readWorkbook(bytes));
  } catch {
    const sentence = isWorkbook(file.name) ? texts?.workbookFailed : texts?.readingFailed;
    dispatch(onData({ kind: 'reading-failed', sentence: sentence ?? null }));
  }
}

/** The longest sheet, the first of equals: what stands before or after an export's rows are words about it. */
async function readSheets(tools: Tools, name: string, sheets: readonly OpenedSheet[]): Promise<void> {
  const lengths = sheets.map(({ rows }) => rows.length);
  await readSheet(tools, { name, sheets, at: lengths.indexOf(Math.max(...lengths)) });
}

/** Reads one sheet of a workbook; the others can still be chosen. */
export async function readSheet(tools: Tools, workbook: GivenWorkbook): Promise<void> {
  const { name, sheets, at } = workbook;
  const sheet = sheets[at];
  if (sheet === undefined) throw new Error('No sheet');
  const { rows, dateColumns, title } = sheet;
  const source = { kind: 'file', name: `${name} · ${shownText(title)}` } as const;
  await readData(tools, source, { kind: 'cells', rows, dateColumns }, workbook);
}
