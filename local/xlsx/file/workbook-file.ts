import { Part } from './part.ts';
import { FileRefusal } from './refusal.ts';

/** A sheet of the file, in the order of its tabs. */
export type FileSheet = Readonly<{
  title: string;
  /** Hidden from people, by whatever means. */
  isHidden: boolean;
  /** The path of its part: `xl/worksheets/sheet1.xml`. */
  path: string;
  /** Sheets of charts, dialogs and macros have no cells; they are kept as they are. */
  isWorksheet: boolean;
  /** The key that is stored of a sheet of ours; marks in its cells go over it. */
  key: string | null;
}>;

/** An .xlsx file in memory; every change makes another one, and shares all the parts that it leaves alone. */
export type WorkbookFile = Readonly<{
  /** In the order of the archive. */
  parts: ReadonlyMap<string, Part>;
  /** The path of the workbook's own part: `xl/workbook.xml`. */
  workbookPath: string;
  sheets: readonly FileSheet[];
  /** Days count from 1904. */
  isFrom1904: boolean;
}>;

/** The part at a path; refused where there is none. */
export function partAt({ parts }: WorkbookFile, path: string): Part {
  const part = parts.get(path);
  if (part === undefined) throw new FileRefusal('missing-part', path);
  return part;
}

export const textAt = (file: WorkbookFile, path: string): string => partAt(file, path).text;

/** The file with one part of another text, at its old place or at the end; the same file where the text is the same. */
export function withText(file: WorkbookFile, path: string, text: string): WorkbookFile {
  if (file.parts.has(path) && textAt(file, path) === text) return file;
  return { ...file, parts: new Map(file.parts).set(path, Part.ofText(path, text)) };
}

/** The file without some of its parts. */
export function withoutParts(file: WorkbookFile, paths: Iterable<string>): WorkbookFile {
  const parts = new Map(file.parts);
  for (const path of paths) parts.delete(path);
  return { ...file, parts };
}

/** The sheet of a title, whatever its case; null where there is none. */
export function sheetTitled({ sheets }: WorkbookFile, title: string): FileSheet | null {
  const wanted = title.toLowerCase();
  return sheets.find((sheet) => sheet.title.toLowerCase() === wanted) ?? null;
}
