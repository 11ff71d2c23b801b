import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { Sheet } from 'hucre/xlsx';
import type { StoredSparkline } from '../plan/custom.ts';

/** The small charts within cells of a file's sheet; `ids` says what the grid knows the sheets by, for each title. */
export const fileSparklines = (
  { sparklines = [] }: Sheet,
  ownId: string,
  ids: ReadonlyMap<string, string>,
): readonly StoredSparkline[] =>
  sparklines.map(({ location, dataRange }) => {
    const place = deserializeRangeWithSheet(location).range;
    const { sheetName, range } = deserializeRangeWithSheet(dataRange);
    return {
      row: place.startRow,
      column: place.startColumn,
      values: {
        sheetId: ids.get(sheetName) ?? ownId,
        row: range.startRow,
        column: range.startColumn,
        lastRow: range.endRow,
        lastColumn: range.endColumn,
      },
    };
  });
