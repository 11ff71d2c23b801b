import { foldCase } from '../../values/fold.ts';
import type { Cell, Table, TableColumn } from '../table.ts';
import { columnKeys, isDimension } from './record-columns.ts';

/** What two spellings of one name share: letter case, no-break and repeated spaces say nothing. */
const foldSpelling = (text: string): string => foldCase(text).replace(/\s+/gu, ' ').trim();

/** Cells of new data with the names in them spelled as earlier ones are; the first spelling met is the one that counts. */
function spelledAs(earlier: readonly Cell[], cells: readonly Cell[]): readonly Cell[] {
  const known = new Set(earlier);
  const spelling = new Map<string, string>();
  for (const text of known) {
    if (typeof text !== 'string') continue;
    const key = foldSpelling(text);
    if (!spelling.has(key)) spelling.set(key, text);
  }
  const spelled = new Map<string, string>();
  const now = (text: string): string => {
    const key = foldSpelling(text);
    const own = known.has(text) ? text : (spelling.get(key) ?? text);
    if (!spelling.has(key)) spelling.set(key, own);
    spelled.set(text, own);
    return own;
  };
  return cells.map((cell) => (typeof cell === 'string' ? (spelled.get(cell) ?? now(cell)) : cell));
}

/**
 * New data whose channels, campaigns and whatever else tells records apart are spelled as in earlier data: two spellings
 * of one name would stand there as two, each with the sum of both, since a spreadsheet's sums don't look at letter case.
 */
export function withKnownSpellings(earlier: readonly TableColumn[], identity: readonly string[], table: Table): Table {
  const known = new Map(columnKeys(earlier).map((key, place) => [key, earlier[place]?.cells ?? []]));
  const keys = columnKeys(table.columns);
  const columns = table.columns.map((column, place) => {
    const key = keys[place] as string;
    const cells = isDimension(column) || identity.includes(key) ? known.get(key) : undefined;
    return cells === undefined || column.type !== 'text'
      ? column
      : { ...column, cells: spelledAs(cells, column.cells) };
  });
  return { ...table, columns };
}
