import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { IntakeOptions } from '../../core/intake/options.ts';
import { failureMessage } from '../../core/intake/problem-message.ts';
import { decodeBytes } from '../../core/intake/read-bytes.ts';
import { readCells } from '../../core/intake/read-cells.ts';
import { readText } from '../../core/intake/read-text.ts';
import type { IntakeFailure, Table } from '../../core/intake/table.ts';
import type { GoalSource } from '../../core/templates/goals/read-book/source-rows.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { shownText } from '../../core/values/plain-text.ts';
import { unpacked } from '../xlsx/file/open-file.ts';
import { FileRefusal } from '../xlsx/file/refusal.ts';
import { dataProblem, wrongUse } from './exit.ts';
import { readProblem } from './file-problem.ts';
import { refusalText } from './file-refusal-text.ts';

/** The name a source is shown by. */
export const sourceName = (path: string): string => (path === '-' ? 'standard input' : shownText(basename(path)));

/** Reads a .csv, .tsv, .txt or .xlsx file, or standard input for `-`, into a table. */
export async function readSource(path: string, options: IntakeOptions): Promise<Table> {
  const bytes = await bytesOf(path);
  const table = isZip(bytes) ? await readWorkbook(bytes, options, path) : readBytes(bytes, options);
  if ('code' in table) throw dataProblem(`${sourceName(path)}: ${failureMessage(table, options.language)}`);
  return table;
}

/** The text of a file as it stands, or the cells of the first sheet of an .xlsx that has any. */
export async function readRows(path: string, language: Language): Promise<GoalSource> {
  const bytes = await bytesOf(path);
  if (isZip(bytes)) {
    const rows = (await sheetsOf(bytes, path)).find(({ length }) => length > 0) ?? [];
    return rows.map((row) => row.map(plainCell));
  }
  const text = decodeBytes(bytes, language);
  if (typeof text !== 'string') throw dataProblem(`${sourceName(path)}: ${failureMessage(text, language)}`);
  return text;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await standardInput() : await readFile(path);
  } catch (error) {
    throw wrongUse(readProblem(path, error));
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** .xlsx files are zip archives. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function readBytes(bytes: Uint8Array, options: IntakeOptions): Table | IntakeFailure {
  const text = decodeBytes(bytes, options.language);
  return typeof text === 'string' ? readText(text, options) : text;
}

/** The first sheet with a table on it. */
async function readWorkbook(bytes: Uint8Array, options: IntakeOptions, path: string): Promise<Table | IntakeFailure> {
  let failure: IntakeFailure = { code: 'empty', found: '' };
  for (const rows of await sheetsOf(bytes, path)) {
    const table = readCells(
      rows.map((row) => row.map(plainCell)),
      { ...options, dateColumns: dateColumns(rows) },
    );
    if (!('code' in table)) return table;
    if (failure.code === 'empty') failure = table;
  }
  return failure;
}

/** The rows of every sheet, as the library gives them. */
async function sheetsOf(bytes: Uint8Array, path: string): Promise<readonly (readonly (readonly unknown[])[])[]> {
  refuseHarmful(bytes, path);
  const workbook = await readXlsx(bytes).catch((error: unknown) => {
    throw dataProblem(
      `${sourceName(path)} is not a workbook that can be read: ${error instanceof Error ? error.message : error}`,
    );
  });
  return workbook.sheets.map(({ rows }) => rows);
}

/** The library unpacks whatever an archive holds: one that was made to fill a machine is refused before. */
function refuseHarmful(bytes: Uint8Array, path: string): void {
  try {
    unpacked(bytes);
  } catch (error) {
    throw error instanceof FileRefusal ? dataProblem(`${sourceName(path)}: ${refusalText(error)}`) : error;
  }
}

/** Columns with more dates than numbers: day numbers alone look like any other numbers. */
function dateColumns(rows: readonly (readonly unknown[])[]): number[] {
  const balance: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const vote = cell instanceof Date ? 1 : typeof cell === 'number' ? -1 : 0;
      balance[column] = (balance[column] ?? 0) + vote;
    }
  return [...balance.keys()].filter((column) => (balance[column] ?? 0) > 0);
}

/** The library gives dates as UTC moments; a table holds day numbers. */
function plainCell(value: unknown): string | number | boolean | null {
  if (value instanceof Date) return dayNumber(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
