import { shownText } from '../../../core/values/plain-text.ts';
import type { Tools } from '../../tools.ts';
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

/** The first sheet with something on it: exports have one. */
async function readSheets(
  tools: Tools,
  name: string,
  sheets: Awaited<ReturnType<NonNullable<Tools['readWorkbook']>>>,
): Promise<void> {
  const [first] = [...sheets.filter(({ rows }) => rows.length > 1), ...sheets];
  if (!first) throw new Error('No sheet');
  const { rows, dateColumns, title } = first;
  await readData(tools, { kind: 'file', name: `${name} · ${shownText(title)}` }, { kind: 'cells', rows, dateColumns });
}
