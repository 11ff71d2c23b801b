import { shown } from '../../../intake/column-result.ts';
import type { RawCell } from '../../../intake/options.ts';
import type { DayNumber } from '../../../values/day-number.ts';
import type { Language } from '../../../values/language.ts';
import { cellNumber, cellText } from './cells.ts';
import { type DateCell, readDateCells } from './dates.ts';
import type { FoundTable } from './find-table.ts';
import { type NumberReader, numberReader } from './numbers.ts';
import type { Tell } from './problem.ts';
import type { TableKind, TableRecord } from './table.ts';

/** A row below the header, and its index among the rows of the source. */
export type BodyRow = Readonly<{ cells: readonly RawCell[]; index: number }>;

/** Makes the cells of a table readable: numbers and dates are settled over all of it. */
export function readRecords<Column extends string>(
  body: readonly BodyRow[],
  { headers, columns }: FoundTable<Column>,
  kind: TableKind<Column>,
  language: Language,
  tell: Tell,
): Readonly<{ reader: NumberReader; records: readonly TableRecord<Column>[] }> {
  const cellsOf = (place: number): readonly RawCell[] => body.map(({ cells }) => cells[place]);
  const placeOf = (column: Column): number => columns.indexOf(column);
  const header = (column: Column): string => headers[placeOf(column)] ?? column;
  const numeric = kind.numbers.map(placeOf).filter((place) => place >= 0);
  const texts = numeric.flatMap(cellsOf).filter((cell): cell is string => typeof cell === 'string');
  const reader = numberReader(texts, language);
  const inPercent = new Set(numeric.filter((place) => isInPercent(headers[place] ?? '', cellsOf(place), reader)));
  const filledIn = columns.flatMap((column, place) =>
    column === null || kind.counted.includes(column) ? [] : [place],
  );
  const dates = datesOf(body, kind, placeOf, header, language, tell);
  const records = body.map(({ cells, index }): TableRecord<Column> => {
    const row = index + 1;
    const cell = (column: Column): RawCell => {
      const place = placeOf(column);
      return inPercent.has(place) ? withPercent(cells[place]) : cells[place];
    };
    return {
      row,
      cells,
      filled: filledIn.filter((place) => cellText(cells[place]) !== null).length,
      header,
      cell,
      text: (column) => cellText(cell(column)),
      number: (column) => cellNumber({ cell: cell(column), row, column: header(column) }, reader, tell),
      date: (column) => dates.get(`${index} ${column}`) ?? null,
    };
  });
  return { reader, records };
}

/** `Target (%)` holds percents without their sign, unless all of them are fractions. */
function isInPercent(header: string, cells: readonly RawCell[], reader: NumberReader): boolean {
  if (!/[%٪]/.test(header)) return false;
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : (reader.read(shown(cell))?.value ?? 0)));
  return numbers.some((number) => Math.abs(number) > 1);
}

function withPercent(cell: RawCell): RawCell {
  if (typeof cell === 'number') return cell / 100;
  return typeof cell === 'string' && /\p{Nd}/u.test(cell) && !/[%٪]/.test(cell) ? `${cell} %` : cell;
}

function datesOf<Column extends string>(
  body: readonly BodyRow[],
  { dates, ends }: TableKind<Column>,
  placeOf: (column: Column) => number,
  header: (column: Column) => string,
  language: Language,
  tell: Tell,
): ReadonlyMap<string, DayNumber | null> {
  const dated = dates.filter((column) => placeOf(column) >= 0);
  const keys = dated.flatMap((column) => body.map(({ index }) => `${index} ${column}`));
  const cells = dated.flatMap((column) =>
    body.map((one): DateCell => {
      const cell = one.cells[placeOf(column)];
      return { cell, row: one.index + 1, column: header(column), isEnd: ends.includes(column) };
    }),
  );
  const days = readDateCells(cells, language, tell);
  return new Map(keys.map((key, place) => [key, days[place] ?? null]));
}
