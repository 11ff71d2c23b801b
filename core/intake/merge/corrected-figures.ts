import { type MarkedSheet, presentCell } from '../../workbook/ownership/marked-sheet.ts';
import type { KeptEdit } from '../../workbook/ownership/report.ts';
import { placeOf } from '../../workbook/ownership/report-place.ts';
import type { Restated } from './merge-tables.ts';

/** Figures that the workbook truly took from the new data: without those whose cells stayed as the user has them. */
export function correctedFigures(
  restated: readonly Restated[],
  edits: readonly KeptEdit[],
  data: MarkedSheet | undefined,
): readonly Restated[] {
  if (data === undefined) return restated;
  const kept = new Set(
    edits.flatMap(({ sheet, address }) => {
      const place = sheet === data.sheet.title ? placeOf(address) : null;
      if (place === null) return [];
      const header = presentCell(data.sheet, data.header ?? 0, place.column).value;
      return [`${place.row + 1} ${String(header ?? '')}`];
    }),
  );
  return restated.filter(({ sheetRow, column }) => !kept.has(`${sheetRow} ${column}`));
}
