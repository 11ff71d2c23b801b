import { ratiosOf } from '../cautions/ratios.ts';
import { rowFacts } from '../cautions/row-facts.ts';
import type { Problem, Table } from '../table.ts';
import { lostColumns } from './lost-columns.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys } from './record-columns.ts';

/** Columns with figures that the new data have and no record of the workbook had, by their keys. */
function gainedColumns(old: OldRecords, table: Table): readonly string[] {
  const keys = columnKeys(table.columns);
  const isEmpty = (key: string): boolean =>
    old.columns.find((column) => column.key === key)?.cells.every((cell) => cell === null) ?? true;
  return table.columns.flatMap(({ type, cells }, place) => {
    const key = keys[place] as string;
    const isFigure = type !== 'text' && type !== 'date' && cells.some((cell) => typeof cell === 'number');
    return isFigure && old.keys.length > 0 && isEmpty(key) ? [key] : [];
  });
}

/** The old records that fill all that every new one fills: of another kind of export are those that don't. */
function alikeRecords(old: OldRecords, table: Table): readonly number[] {
  const keys = columnKeys(table.columns);
  const filled = table.columns.flatMap(({ cells }, place) => {
    const own = old.columns.find(({ key }) => key === keys[place])?.cells;
    return own !== undefined && cells.every((cell) => cell !== null) ? [own] : [];
  });
  return old.keys.flatMap((_, row) => (filled.every((cells) => cells[row] !== null) ? [row] : []));
}

/** Columns that the new data lack, and that records of their kind have. */
function lostOf(old: OldRecords, table: Table): readonly string[] {
  const lost = lostColumns(old, table);
  const alike = lost.length === 0 ? [] : alikeRecords(old, table);
  return lost.filter((key) => {
    const cells = old.columns.find((column) => column.key === key)?.cells ?? [];
    return alike.some((row) => cells[row] !== null);
  });
}

/** Columns that came with these data, or that they lack, and what is now known to be partial. */
export function partialColumns(
  old: OldRecords,
  table: Table,
): Readonly<{ gained: readonly string[]; lost: readonly string[]; partial: readonly string[] }> {
  const [gained, lost] = [gainedColumns(old, table), lostOf(old, table)];
  return { gained, lost, partial: [...new Set([...old.partial, ...gained, ...lost])] };
}

/**
 * What is divided by a partial column or divides by it: over all records it sets figures of some against those of
 * others. Columns that every record fills by now are partial no longer.
 */
export function partialProblems(table: Table, partial: readonly string[]): readonly Problem[] {
  const keys = columnKeys(table.columns);
  const ratios = partial.length === 0 ? [] : ratiosOf(table, true);
  return partial.flatMap((key): readonly Problem[] => {
    const place = keys.indexOf(key);
    const column = table.columns[place];
    if (column === undefined) return [];
    const metrics = ratios
      .filter(({ above, below }) => [...above, ...below].some(({ columns }) => columns.includes(place)))
      .map(({ metric }) => metric);
    const records = column.cells.flatMap((cell, row) => (cell === null ? [row] : []));
    if (metrics.length === 0 || records.length === 0) return [];
    const facts = { found: '', metrics: [...new Set(metrics)], ...rowFacts(records, table) };
    return [{ code: 'partial-column', row: null, column: column.header, ...facts }];
  });
}
