import { shown } from '../../../intake/column-result.ts';
import { fittedRows } from '../../../intake/fitted-rows.ts';
import type { RawCell } from '../../../intake/options.ts';
import type { Language } from '../../../values/language.ts';
import { cellText, joinedCells } from './cells.ts';
import { type FoundTable, findTable, headerKey } from './find-table.ts';
import type { Tell } from './problem.ts';
import { type GoalSource, isProblem, type Rows, sourceRows } from './source-rows.ts';
import { tellStrangers } from './strangers.ts';
import type { OpenTable, TableKind } from './table.ts';
import { type BodyRow, readRecords } from './table-records.ts';

const isBlank = (row: readonly RawCell[]): boolean => row.every((cell) => cellText(cell) === null);

/** Opens a table: finds its header, settles its columns, tells what it does not know. Null where there is no table. */
export function openTable<Column extends string>(
  source: GoalSource,
  kind: TableKind<Column>,
  language: Language,
  tell: Tell,
): OpenTable<Column> | null {
  const given = sourceRows(source);
  if (isProblem(given)) {
    tell(given);
    return null;
  }
  const { rows, longCells } = fittedRows(given);
  const first = rows.find((row) => !isBlank(row));
  if (first === undefined) {
    tell({ code: 'nothing-to-read', row: null, column: null, found: '' });
    return null;
  }
  const found = findTable(rows, kind.dictionary, language);
  if (found === null) {
    tell({ code: 'no-header', row: null, column: null, found: joinedCells(first) });
    return null;
  }
  for (const { row, column, length } of longCells)
    tell({ code: 'long-text', row: row + 1, column: found.headers[column] ?? null, found: String(length) });
  const body = rows
    .map((cells, index): BodyRow => ({ cells, index }))
    .filter(({ cells, index }) => isRecord(cells, index, found, rows));
  const cellsOf = (place: number): readonly RawCell[] => body.map(({ cells }) => cells[place]);
  const columns = kind.settle(found.columns, cellsOf);
  tellStrangers(rows, { ...found, columns }, kind.counted, cellsOf, tell);
  return { columns, ...readRecords(body, { ...found, columns }, kind, language, tell) };
}

function isRecord<Column>(cells: readonly RawCell[], index: number, found: FoundTable<Column>, rows: Rows): boolean {
  if (index <= found.index || isBlank(cells)) return false;
  const header = rows[found.index] ?? [];
  return !header.every((cell, place) => headerKey(shown(cell)) === headerKey(shown(cells[place])));
}
