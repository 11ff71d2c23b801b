import { fields } from '../../fields/index.ts';
import { foldHeader } from '../../values/fold.ts';
import { longHash } from '../../workbook/ownership/hash.ts';
import { keyText } from '../../workbook/ownership/key-text.ts';
import type { TableColumn } from '../table.ts';

/** What is needed to tell columns apart. */
export type ColumnAbout = Pick<TableColumn, 'header' | 'field' | 'type'>;

/**
 * A column's key in a sheet of records: its field, else its header, whatever its case, accents and spaces; in short where
 * marks would write it otherwise.
 */
function columnKey({ field, header }: ColumnAbout): string {
  if (field !== null) return `field:${field}`;
  const key = `column:${foldHeader(header) || header}`;
  return keyText(key) === key ? key : `column:${longHash(key)}`;
}

/** Keys of all columns; of equal ones the later get a number. */
export function columnKeys(columns: readonly ColumnAbout[]): readonly string[] {
  const times = new Map<string, number>();
  return columns.map((column) => {
    const key = columnKey(column);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

const dimensions = new Set(fields.filter(({ dimension }) => dimension).map(({ id }) => id));
const identifying = new Set(fields.filter(({ identifies }) => identifies).map(({ id }) => id));
const named = new Set(['contact', 'deal', 'deal_id', 'order_id']);

/** The day that a record belongs to from the first; other dates come in later and change. */
const firstDates = ['date', 'created_date', 'first_contact_date', 'opportunity_date'];

/** The column of the day that records belong to; -1 without one. */
export function dayColumn(columns: readonly ColumnAbout[]): number {
  const places = firstDates.map((id) => columns.findIndex(({ field, type }) => field === id && type === 'date'));
  return places.find((place) => place >= 0) ?? -1;
}

/** Whether a column says what its record is about: channel, campaign, market, owner. */
export const isDimension = ({ field, type }: ColumnAbout): boolean =>
  field !== null && type === 'text' && (dimensions.has(field) || named.has(field));

/** Whether a column may be made to tell one record from another: the number of an order, of a campaign. */
export const isIdentifier = ({ field, header, type }: ColumnAbout): boolean =>
  (field !== null && (named.has(field) || identifying.has(field))) ||
  (field === null && (type === 'text' || type === 'count') && /(?:^|[^a-z])id$/i.test(header.trim()));
