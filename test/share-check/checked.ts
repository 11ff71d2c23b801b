import type { Watch } from '../../core/host/port.ts';
import type { WorkbookSnapshot } from '../../core/host/snapshot.ts';
import type { Finding } from '../../core/share-check/finding.ts';
import type { ShareCheckOptions } from '../../core/share-check/share-check.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { type MemorySheet, snapshotOf, typedSheet } from '../host/memory-sheet.ts';
import { fixedToday } from '../workbook/examples.ts';

export const options: ShareCheckOptions = { today: fixedToday, separator: ';', language: 'en' };

export const watch: Watch = { progress: () => undefined, isCancelled: () => false };

export const workbookOf = (...sheets: readonly MemorySheet[]): WorkbookSnapshot => ({ sheets: sheets.map(snapshotOf) });

/** A sheet whose formulas show the given values, by place. */
export function computedSheet(
  title: string,
  rows: readonly (readonly CellValue[])[],
  shown: Readonly<Record<string, CellValue>>,
): MemorySheet {
  const sheet = typedSheet(title, rows);
  const values = sheet.values.map((row, down) => row.map((value, right) => shown[`${down},${right}`] ?? value));
  return { ...sheet, values };
}

/** A finding in short: what, where, how many cells, what stands there, and the fixes. */
export const brief = ({ code, row, column, count, found, fixes }: Finding) => [
  code,
  row,
  column,
  count,
  found,
  fixes.map(({ kind }) => kind).join(' '),
];

export const only = (found: readonly Finding[], code: Finding['code']): readonly Finding[] =>
  found.filter((finding) => finding.code === code);
