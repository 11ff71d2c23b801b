import { oldRecords } from '../intake/merge/old-records.ts';
import { dayColumn } from '../intake/merge/record-columns.ts';
import type { Table } from '../intake/table.ts';
import type { TemplateChoices } from '../templates/template.ts';
import type { DayNumber } from '../values/day-number.ts';
import { cellAddress } from '../workbook/address.ts';
import { isOfShape, valuePrint } from '../workbook/ownership/fingerprint.ts';
import { readFormula } from '../workbook/ownership/formula-text.ts';
import { type MarkedSheet, type PresentCell, presentCell } from '../workbook/ownership/marked-sheet.ts';
import type { ReconcileChoices } from '../workbook/ownership/reconcile.ts';

/** What becomes of the report date that a workbook has. */
export type HeldReportDate = Readonly<{
  /** The date that stays there; null where the build's own comes. */
  stays: DayNumber | null;
  /** The row of it, where a date of an earlier build gives way. */
  renewed: NonNullable<ReconcileChoices['renewed']>;
}>;

/** The sheets that may have it, by key, the one that counts first: its row and its column among the lines of ours. */
const places = [
  { sheet: 'kpis', row: 'control:report-date', column: 2 },
  { sheet: 'settings', row: 'setting:report_date', column: 1 },
] as const;

/** Whether the data has gone on since a workbook was built, and beyond a day. */
export function hasOutgrown(day: DayNumber, table: Table | null, data: MarkedSheet | undefined): boolean {
  if (table === null || data === undefined || data.header === null) return false;
  const now = lastDay(table.columns);
  return day < now && lastDay(oldRecords(data).columns) < now;
}

const lastDay = (columns: Table['columns']): DayNumber =>
  ((columns[dayColumn(columns)]?.cells ?? []) as readonly unknown[]).reduce<number>(
    (last, cell) => (typeof cell === 'number' && cell > last ? Math.floor(cell) : last),
    0,
  );

/**
 * What people typed stays. A date that an earlier build wrote gives way to one that is given now, and to the formula
 * where the data has gone on beyond it since.
 */
export function heldReportDate(
  ours: ReadonlyMap<string, MarkedSheet>,
  { asOf }: Pick<TemplateChoices, 'asOf'>,
  isOutgrown: (day: DayNumber) => boolean,
  takeOurs: ReconcileChoices['takeOurs'],
): HeldReportDate {
  const found = heldDate(ours);
  if (found === null) return { stays: null, renewed: [] };
  const { cell, isOurs, sheet, row, address } = found;
  const day = typeof cell.value === 'number' ? Math.floor(cell.value) : null;
  if (isOurs && (cell.formula !== null || asOf !== null || (day !== null && isOutgrown(day))))
    return { stays: null, renewed: [{ sheet, row }] };
  const isTaken = takeOurs === 'all' || takeOurs?.some((one) => `${one.sheet}!${one.address}` === address);
  return { stays: isTaken ? null : day, renewed: [] };
}

function heldDate(ours: ReadonlyMap<string, MarkedSheet>) {
  for (const { sheet, row: key, column: ordinal } of places) {
    const marked = ours.get(sheet);
    const row = marked?.rows.find((line) => line.key === key);
    const column = marked?.columns.find((line) => line.ordinal === ordinal);
    if (marked === undefined || row === undefined || column === undefined) continue;
    const cell = presentCell(marked.sheet, row.position, column.position);
    const address = `${marked.sheet.title}!${cellAddress(row.position, column.position)}`;
    return { sheet, row: key, address, cell, isOurs: isAsWritten(row.prints[ordinal] ?? '', cell) };
  }
  return null;
}

const isAsWritten = (stored: string, { value, formula }: PresentCell): boolean =>
  formula === null ? stored === valuePrint(value) : isOfShape(stored, readFormula(formula));
