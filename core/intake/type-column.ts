import type { Field } from '../fields/field.ts';
import type { ColumnSource, TypedColumn } from './column-result.ts';
import type { NumberScanner } from './number-scanner.ts';
import { withoutPercentUnits } from './percent-header.ts';
import { readDates } from './read-dates.ts';
import { readDurations } from './read-durations.ts';
import { readNumbers } from './read-numbers.ts';
import { readTexts } from './read-texts.ts';
import type { ColumnType } from './table.ts';

/** What is known of a column besides its cells. */
export type ColumnHint = Readonly<{
  field: Field | null;
  /** The user named the field: read the column as such, whatever most cells look like. */
  forced: boolean;
  /** The source says that the numbers are date serials. */
  dates: boolean;
}>;

/** Finds out what a column holds and reads it. */
export function typeColumn(source: ColumnSource, hint: ColumnHint, scanner: NumberScanner): TypedColumn {
  const wanted = hint.field?.type ?? null;
  const typed = withoutPercentUnits(read(source, hint, scanner), source, hint.field);
  if (wanted === null || (typed.hasValues && !fits(wanted, typed.type))) return typed;
  return { ...typed, type: typed.hasValues && wanted === 'ratio' ? typed.type : (columnTypes[wanted] ?? typed.type) };
}

const columnTypes: Readonly<Record<Field['type'], ColumnType>> = {
  count: 'count',
  number: 'number',
  money: 'money',
  ratio: 'percent',
  duration: 'duration',
  date: 'date',
  text: 'text',
};

function read(source: ColumnSource, hint: ColumnHint, scanner: NumberScanner): TypedColumn {
  const wanted = hint.field?.type ?? null;
  if (wanted === 'text') return readTexts(source, hint.field?.dimension === true);
  const isDate = wanted === 'date' || hint.dates;
  const forcedDates = hint.forced && wanted === 'date';
  const numeric = wanted !== null && !isDate;
  const asDates = (): TypedColumn | null => readDates(source, { dates: isDate, forced: forcedDates });
  const asNumbers = (): TypedColumn | null =>
    readNumbers(source, scanner, {
      numeric,
      whole: wanted === 'count',
      forced: hint.forced && numeric && wanted !== 'duration',
    });
  const asDurations = (): TypedColumn | null =>
    readDurations(source, wanted === 'duration', hint.forced && wanted === 'duration');
  const order = isDate
    ? [asDates, asNumbers]
    : wanted === 'duration'
      ? [asNumbers, asDurations, asDates]
      : [asNumbers, asDates, asDurations];
  for (const attempt of order) {
    const typed = attempt();
    if (typed !== null) return typed;
  }
  return readTexts(source, false);
}

/** Whether a column of this type can feed a field of that type. */
export function fits(field: Field['type'], column: ColumnType): boolean {
  if (field === 'text' || field === column) return true;
  if (field === 'ratio') return column === 'percent' || column === 'number' || column === 'count';
  if (field === 'count' || field === 'number' || field === 'duration') return column === 'count' || column === 'number';
  return field === 'money' && (column === 'count' || column === 'number');
}
