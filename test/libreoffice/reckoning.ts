import { functions } from '../../core/functions/index.ts';

/** A record of an export by its headers, as text. */
export type Row = Readonly<Record<string, string>>;

/** The first and the last day of a span; `before` are the days that it is compared with. */
export type Days = Readonly<{ from: number; to: number; before?: Days }>;

/** What stands in a row of the KPI sheet, worked out from the records themselves; null where there is no answer. */
export type Reckon = (rows: readonly Row[], days: Days, of: Reckoning) => number | null;

/** By label. */
export type Reckoning = Readonly<Record<string, Reckon>>;

/** Reads an English export: delimited text, its header in the first line with over five filled cells, totals left out. */
export function readRows(text: string): readonly Row[] {
  const lines = text.split(/\r?\n/).map(cellsOf);
  const at = lines.findIndex((cells) => cells.length > 5);
  const headers = lines[at] ?? [];
  return lines
    .slice(at + 1)
    .filter((cells) => cells.length === headers.length && !/^Total\b/.test(cells[0] ?? ''))
    .map((cells) => Object.fromEntries(headers.map((header, index) => [header, (cells[index] ?? '').trim()])));
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** The number that a cell holds. */
function numberIn(text: string | undefined): number | null {
  const plain = (text ?? '').replace(/[$£,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The day that a cell holds, as spreadsheets count. */
export function dayIn(text: string | undefined): number | null {
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000) + 25_569;
}

const isIn = (day: number | null, { from, to }: Days): boolean => day !== null && day >= from && day <= to;

const dated = (rows: readonly Row[], dates: string, days: Days): readonly Row[] =>
  rows.filter((row) => isIn(dayIn(row[dates]), days));

const numbersIn = (rows: readonly Row[], column: string): readonly number[] =>
  rows.flatMap((row) => numberIn(row[column]) ?? []);

const add = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);

/** A column that adds up over the rows of the days. */
export const sum =
  (column: string, dates: string): Reckon =>
  (rows, days) =>
    add(numbersIn(dated(rows, dates, days), column));

function onEdge(column: string, dates: string, edge: (...days: number[]) => number): Reckon {
  return (rows, days) => {
    const filled = dated(rows, dates, days).filter((row) => numberIn(row[column]) !== null);
    const day = edge(...filled.flatMap((row) => dayIn(row[dates]) ?? []));
    return add(
      numbersIn(
        filled.filter((row) => dayIn(row[dates]) === day),
        column,
      ),
    );
  };
}

/** A stock at the beginning of the days, and at their end. */
export const first = (column: string, dates: string): Reckon => onEdge(column, dates, Math.min);
export const last = (column: string, dates: string): Reckon => onEdge(column, dates, Math.max);

/** How many records have a date among the days. */
export const counted =
  (dates: string): Reckon =>
  (rows, days) =>
    dated(rows, dates, days).length;

/** How many of the records dated among the days reached another date, whenever that was. */
export const reached =
  (dates: string, later: string): Reckon =>
  (rows, days) =>
    dated(rows, dates, days).filter((row) => dayIn(row[later]) !== null).length;

/** A custom function over other rows of the sheet. */
export const metric =
  (id: string, ...labels: readonly string[]): Reckon =>
  (rows, days, of) =>
    run(
      id,
      labels.map((label) => of[label]?.(rows, days, of) ?? null),
    );

/** A custom function over one row of the sheet, now and in the days before. */
export const growth =
  (id: string, label: string): Reckon =>
  (rows, days, of) =>
    days.before === undefined
      ? null
      : run(
          id,
          [days, days.before].map((each) => of[label]?.(rows, each, of) ?? null),
        );

/** A custom function over whole columns of dates, of the records whose last one is among the days. */
export const overDates =
  (id: string, ...columns: readonly string[]): Reckon =>
  (rows, days) => {
    const chosen = dated(rows, columns[columns.length - 1] as string, days);
    return run(
      id,
      columns.map((column) => chosen.map((row) => [dayIn(row[column])])),
    );
  };

/** What a custom function answers; null where it has no answer. */
export function run(id: string, given: readonly unknown[]): number | null {
  const answer = functions.get(id)?.run(given);
  return typeof answer === 'number' ? answer : null;
}
