import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import type { Call } from '../../protocol/requests.ts';
import { type ReadSheet, readSheet } from './read-sheet.ts';
import { isSparkline } from './sparklines.ts';

/** A spreadsheet as it was read. */
export type ReadBook = Readonly<{ sheets: readonly ReadSheet[] }>;

/** Reads all sheets; answers come in any order. */
export async function readBook(call: Call, hasCommas: boolean): Promise<ReadBook> {
  const summaries = await call('sheets', {});
  return { sheets: await Promise.all(summaries.map((summary) => readSheet(call, summary, hasCommas))) };
}

/** The spreadsheet as core knows workbooks: our sparklines lie on empty cells. */
export const snapshotOf = ({ sheets }: ReadBook): WorkbookSnapshot => asSnapshot(sheets.map(({ sheet }) => sheet));

/** Sheets with the formulas of our sparklines as core knows them. */
export const asSnapshot = (sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => (sheet.key === null ? sheet : withoutSparklines(sheet))),
});

function withoutSparklines(sheet: SheetSnapshot): SheetSnapshot {
  const { values, formulas } = sheet;
  const drawn = formulas.map((texts) => texts.some((text) => text !== null && isSparkline(text)));
  if (!drawn.includes(true)) return sheet;
  const isDrawn = (row: number, column: number): boolean => isSparkline(formulas[row]?.[column] ?? '');
  return {
    ...sheet,
    values: values.map((cells, row) =>
      drawn[row] ? cells.map((value, column) => (isDrawn(row, column) ? null : value)) : cells,
    ),
    formulas: formulas.map((texts, row) =>
      drawn[row] ? texts.map((text, column) => (isDrawn(row, column) ? null : text)) : texts,
    ),
  };
}
