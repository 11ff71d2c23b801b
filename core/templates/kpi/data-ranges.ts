import { type RangeReference, range } from '../../workbook/formula.ts';

/** The most rows a sheet has, in Excel and LibreOffice. */
const SHEET_ROWS = 1_048_576;

/** The last row (from 0) that formulas read in Data: room for as many rows again, and never fewer than a thousand more. */
export const lastDataRow = (rowCount: number): number => Math.min(SHEET_ROWS - 1, rowCount + Math.max(rowCount, 1000));

/** A column of Data as formulas read it, below its header. */
export type DataRange = (column: number) => RangeReference;

/** One reference object a column, so that whoever computes it can remember it. */
export function dataRanges(rowCount: number): DataRange {
  const known = new Map<number, RangeReference>();
  return (column) => {
    const reference = known.get(column) ?? range(1, column, lastDataRow(rowCount), column, 'data');
    known.set(column, reference);
    return reference;
  };
}
