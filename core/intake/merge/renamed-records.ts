import type { Cell, Table } from '../table.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys } from './record-columns.ts';

/** Records that the new data seem to have under another name. */
export type RenamedRecords = Readonly<{
  /** The header of the column of names. */
  column: string;
  was: string;
  now: string;
  /** Places of the records among the old ones. */
  places: readonly number[];
}>;

/** A column of both sides. */
type Pair = Readonly<{ key: string; header: string; isText: boolean; before: readonly Cell[]; after: readonly Cell[] }>;

/**
 * Old records that are gone, and new ones that have all the same, figures included, save for one name. Figures that are
 * all nought say too little. Only records that were not there before can be what another became; of those that were found
 * so the last time, the new ones are there by now.
 */
export function renamedRecords(
  old: OldRecords,
  table: Table,
  gone: readonly number[],
  added: readonly number[],
): readonly RenamedRecords[] {
  const shared = sharedColumns(old, table);
  const names = shared.filter(({ key, isText }) => isText && old.identity.includes(key));
  const found = new Map<string, { column: string; was: string; now: string; places: number[] }>();
  const left = new Set(gone);
  const isAdded = new Set(added);
  const isKnown = (place: number): boolean => old.notes?.[place] === 'renamed';
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const free = new Set(gone.some(isKnown) ? rows : gone.length === 0 ? [] : added);
  for (const name of names) {
    const others = shared.filter((column) => column !== name);
    const byText = new Map<string, number[]>();
    for (const row of free) {
      const text = textOf(others, 'after', row);
      if (text !== null) byText.set(text, [...(byText.get(text) ?? []), row]);
    }
    for (const place of left) {
      const text = textOf(others, 'before', place);
      const alike = text === null ? [] : (byText.get(text) ?? []);
      const row = alike.find((one) => free.has(one) && (isAdded.has(one) || isKnown(place)));
      const was = String(name.before[place] ?? '');
      const now = row === undefined ? '' : String(name.after[row] ?? '');
      if (row === undefined || was === '' || now === '') continue;
      left.delete(place);
      free.delete(row);
      const id = JSON.stringify([name.key, was, now]);
      const one = found.get(id) ?? { column: name.header, was, now, places: [] };
      one.places.push(place);
      found.set(id, one);
    }
  }
  return [...found.values()];
}

function sharedColumns(old: OldRecords, table: Table): readonly Pair[] {
  const keys = columnKeys(table.columns);
  return old.columns.flatMap(({ key, header, type, cells }): Pair[] => {
    const after = table.columns[keys.indexOf(key)]?.cells;
    return after === undefined ? [] : [{ key, header, isText: type === 'text', before: cells, after }];
  });
}

const isFigure = ({ key, isText }: Pair): boolean => !isText && !/date$/.test(key);

/** What a record says in some columns; null where its figures are all nought. */
function textOf(columns: readonly Pair[], side: 'before' | 'after', row: number): string | null {
  const figures = columns.filter(isFigure).flatMap((column) => column[side][row] ?? []);
  if (figures.length > 0 && figures.every((figure) => figure === 0)) return null;
  return JSON.stringify(columns.map((column) => column[side][row] ?? null));
}
