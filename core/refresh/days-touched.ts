import { correctedFigures } from '../intake/merge/corrected-figures.ts';
import type { MergeReport } from '../intake/merge/merge-tables.ts';
import { oldRecords } from '../intake/merge/old-records.ts';
import { dayColumn } from '../intake/merge/record-columns.ts';
import type { Table } from '../intake/table.ts';
import type { DayNumber } from '../values/day-number.ts';
import type { MarkedSheet } from '../workbook/ownership/marked-sheet.ts';
import type { KeptEdit } from '../workbook/ownership/report.ts';

/** Days whose figures came in or changed in the workbook: not those where only cells differ that the user keeps. */
export function daysTouched(
  { table, report }: Readonly<{ table: Table | null; report: MergeReport | null }>,
  data: MarkedSheet | undefined,
  edits: readonly KeptEdit[],
): readonly DayNumber[] {
  if (table === null || report === null || data === undefined) return [];
  const corrected = correctedFigures(report.restated, edits, data);
  if (corrected.length === report.restated.length) return report.touchedDays;
  const days = table.columns[dayColumn(table.columns)]?.cells ?? [];
  const taken = new Set(corrected.map(({ key }) => key));
  const known = oldRecords(data).keys.length;
  const touched = days.filter((_, row) => row >= known || taken.has(table.records?.keys[row] ?? ''));
  return [...new Set(touched.flatMap((day) => (typeof day === 'number' ? [Math.floor(day)] : [])))];
}
