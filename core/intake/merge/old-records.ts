import { type MarkedSheet, usedSize } from '../../workbook/ownership/marked-sheet.ts';
import { recordValue } from '../../workbook/ownership/record-columns.ts';
import type { Cell, ColumnType, Period, TableColumn } from '../table.ts';

/** The records that a workbook holds already, as they stand in its Data sheet. */
export type OldRecords = Readonly<{
  /** The title of the sheet. */
  title: string;
  /** Every column of ours, with its key and its cells, one a row. */
  columns: readonly (TableColumn & Readonly<{ key: string }>)[];
  /** The key of each row; null for those that the user wrote. */
  keys: readonly (string | null)[];
  /** Rows of the sheet, from 1. */
  sheetRows: readonly number[];
  /** The keys of the columns that tell records apart. */
  identity: readonly string[];
  currency: string | null;
  /** The days that the source spoke of, records or not; null where that is not noted. */
  period: Period | null;
}>;

const types: readonly ColumnType[] = ['count', 'number', 'money', 'percent', 'date', 'duration', 'text'];

/** What a Data sheet notes of its columns for later builds. */
export const columnFact = ({ type, numberStyle }: Pick<TableColumn, 'type' | 'numberStyle'>): string =>
  `${type} ${numberStyle ?? ''}`.trim();

/** Reads the records of a Data sheet, those that the user wrote below ours included. */
export function oldRecords({ sheet, header, rows, columns, facts }: MarkedSheet): OldRecords {
  const keyAt = new Map(rows.map(({ position, key }) => [position, key]));
  const places = [...columns].sort((a, b) => a.position - b.position);
  const filled: number[] = [];
  const last = usedSize(sheet).rows;
  for (let row = (header ?? 0) + 1; row < last; row += 1)
    if (keyAt.has(row) || places.some(({ position }) => !isEmpty(recordValue(sheet, row, position)))) filled.push(row);
  return {
    title: sheet.title,
    columns: places.map(({ key, position }) => {
      const [type = '', ...style] = (facts[`fact.column.${key}`] ?? '').split(' ');
      return {
        key,
        header: String(recordValue(sheet, header ?? 0, position) ?? ''),
        field: key.startsWith('field:') ? key.slice('field:'.length).replace(/#\d+$/, '') : null,
        type: types.find((known) => known === type) ?? 'text',
        numberStyle: style.join(' ') || null,
        cells: filled.map((row) => plainCell(recordValue(sheet, row, position))),
      };
    }),
    keys: filled.map((row) => keyAt.get(row) ?? null),
    sheetRows: filled.map((row) => row + 1),
    identity: (facts['fact.identity'] ?? '').split(' ').filter((key) => key !== ''),
    currency: facts['fact.currency'] ?? null,
    period: periodOf(facts['fact.period']),
  };
}

function periodOf(fact: string | undefined): Period | null {
  const [, from, to] = /^(\d+) (\d+)$/.exec(fact ?? '') ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

const isEmpty = (value: unknown): boolean => value === null || value === '';

const plainCell = (value: string | number | boolean | null): Cell =>
  typeof value === 'boolean' ? String(value) : value === '' ? null : value;
