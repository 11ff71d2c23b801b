import { fieldById } from '../match-fields.ts';
import { isMissing } from '../missing.ts';
import type { RawCell } from '../options.ts';
import type { Problem, Table } from '../table.ts';
import { rowFacts } from './row-facts.ts';

/** The most words of a column that are shown. */
const MOST_WORDS = 3;

/** What is no word for a missing value: nothing at all, or signs that nobody sees. */
const unseen = /^[\p{Cf}\s]*$/u;

/**
 * Cells of figures that say in words or by a dash that there is no figure (`brak`, `n/a`, `--`): they count as empty,
 * which nobody sees unless it is told.
 */
export function saidEmpty(table: Table, rawCell: (record: number, column: number) => RawCell): readonly Problem[] {
  return table.columns.flatMap(({ header, field, type, cells }, column): readonly Problem[] => {
    const held = field === null || type === 'text' ? null : fieldById(field);
    if (held === null || held.type === 'text' || held.type === 'date') return [];
    const records: number[] = [];
    const words = new Set<string>();
    for (let record = 0; record < cells.length; record += 1) {
      if (cells[record] !== null) continue;
      const cell = rawCell(record, column);
      if (typeof cell !== 'string' || unseen.test(cell) || !isMissing(cell.trim())) continue;
      records.push(record);
      if (words.size < MOST_WORDS) words.add(cell.trim());
    }
    if (records.length === 0) return [];
    return [
      { code: 'said-empty', row: null, column: header, found: [...words].join(', '), ...rowFacts(records, table) },
    ];
  });
}
