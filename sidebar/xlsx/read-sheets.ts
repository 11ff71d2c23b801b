import { readXlsx } from 'hucre/xlsx';
import type { WorkbookReader } from '../workbook-reader.ts';
import { isDatePattern } from './date-pattern.ts';
import { serialOf } from './serial.ts';

/** The values of every sheet of an .xlsx file; fails where the bytes are none. */
export const readSheets: WorkbookReader = async (bytes) => {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells }) => {
    const dateColumns = new Set<number>();
    for (const [place, cell] of cells ?? [])
      if (typeof cell.value === 'number' && isDatePattern(cell.style?.numFmt ?? ''))
        dateColumns.add(Number(place.split(',')[1]));
    const plain = rows.map((row) =>
      row.map((value, column) => {
        if (!(value instanceof Date)) return value;
        dateColumns.add(column);
        return serialOf(value);
      }),
    );
    return { title: name, rows: plain, dateColumns: [...dateColumns].sort((a, b) => a - b) };
  });
};
