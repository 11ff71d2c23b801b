import { type MarkedSheet, usedSize } from '../../workbook/ownership/marked-sheet.ts';
import { recordValue } from '../../workbook/ownership/record-columns.ts';
import type { Cell, ColumnType, DateOrder, Period, RecordNote, TableColumn } from '../table.ts';
import { NOTE_KEY, readNote } from './record-notes.ts';

/** The records that a workbook holds already, as they stand in its Data sheet. */
export type OldRecords = Readonly<{
  /** The title of the sheet. */
  title: string;
  /** Every column of ours, with its key and its cells, one a row. */
  columns: readonly (TableColumn & Readonly<{ key: string }>)[];
  /** The key of each row; null for those that the user wrote. */
  keys: readonly (string | null)[];
  /** Whether we wrote the row. */
  isOurs: readonly boolean[];
  /** What stands beside each row about its source; null where there is no column for it. */
  notes: readonly RecordNote[] | null;
  /** The keys of the columns that some exports had and others had not. */
  partial: readonly string[];
  /** Rows of the sheet, from 1. */
  sheetRows: readonly number[];
  /** The keys of the columns that tell records apart. */
  identity: readonly string[];
  currency: string | null;
  /** The days that the source spoke of, records or not; null where that is not noted. */
  period: Period | null;
}>;

const types: readonly ColumnType[] = ['count', 'number', 'money', 'percent', 'date', 'duration', 'text'];

/** What a Data sheet notes of its columns for later builds: `money 1.234,56`, `date dmy`, `date mdy?` where it is a guess. */
export const columnFact = ({
  type,
  numberStyle,
  dateOrder,
}: Pick<TableColumn, 'type' | 'numberStyle' | 'dateOrder'>): string =>
  `${type} ${dateOrder ? `${dateOrder.order}${dateOrder.is === 'sure' ? '' : '?'}` : (numberStyle ?? '')}`.trim();

/** What the fact of a column of dates says of their order. */
function dateOrderOf(style: string): DateOrder | null {
  const [, order, open] = /^(dmy|mdy)(\??)$/.exec(style) ?? [];
  return order === 'dmy' || order === 'mdy' ? { order, is: open === '' ? 'sure' : 'guessed', canTurn: false } : null;
}

/** Reads the records of a Data sheet, those that the user wrote below ours included. */
export function oldRecords({ sheet, header, rows, columns, facts }: MarkedSheet): OldRecords {
  const keyAt = new Map(rows.map(({ position, key }) => [position, key]));
  const printAt = new Map(rows.map(({ position, prints }) => [position, prints[0] ?? '']));
  const noted = columns.find(({ key }) => key === NOTE_KEY);
  const places = columns.filter((column) => column !== noted).sort((a, b) => a.position - b.position);
  const filled: number[] = [];
  const last = usedSize(sheet).rows;
  for (let row = (header ?? 0) + 1; row < last; row += 1)
    if (keyAt.has(row) || places.some(({ position }) => !isEmpty(recordValue(sheet, row, position)))) filled.push(row);
  return {
    title: sheet.title,
    columns: places.map(({ key, position }) => {
      const [type = '', ...style] = (facts[`fact.column.${key}`] ?? '').split(' ');
      const [said, isDate] = [style.join(' '), type === 'date'];
      return {
        key,
        header: String(recordValue(sheet, header ?? 0, position) ?? ''),
        field: key.startsWith('field:') ? key.slice('field:'.length).replace(/#\d+$/, '') : null,
        type: types.find((known) => known === type) ?? 'text',
        numberStyle: isDate ? null : said || null,
        dateOrder: isDate ? dateOrderOf(said) : null,
        cells: filled.map((row) => plainCell(recordValue(sheet, row, position))),
      };
    }),
    keys: filled.map((row) => keyAt.get(row) ?? null),
    isOurs: filled.map((row) => (printAt.get(row) ?? '') !== ''),
    notes: noted ? filled.map((row) => readNote(String(recordValue(sheet, row, noted.position) ?? ''))) : null,
    partial: (facts['fact.partial'] ?? '').split(' ').filter((key) => key !== ''),
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
