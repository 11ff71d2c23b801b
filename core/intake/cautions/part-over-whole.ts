import { fieldById } from '../match-fields.ts';
import type { Problem, Table, TableColumn } from '../table.ts';
import { rowFacts } from './row-facts.ts';

/**
 * Parts that add up to more than their whole, such as more opens than emails delivered, over the rows that have both.
 * One row alone says nothing: Monday's emails are opened on Tuesday.
 */
export function partsOverWholes(table: Table): readonly Problem[] {
  return table.columns.flatMap((part): readonly Problem[] => {
    const wholes = (part.field === null ? undefined : fieldById(part.field)?.partOf) ?? [];
    const whole = wholes
      .map(({ id }) => table.columns.find(({ field }) => field === id))
      .find((column) => column !== undefined);
    return whole === undefined ? [] : overWhole(table, part, whole);
  });
}

function overWhole(table: Table, part: TableColumn, whole: TableColumn): readonly Problem[] {
  let parts = 0;
  let wholes = 0;
  const records: number[] = [];
  for (const [record, figure] of part.cells.entries()) {
    const other = whole.cells[record];
    if (typeof figure !== 'number' || typeof other !== 'number') continue;
    parts += figure;
    wholes += other;
    if (figure > other) records.push(record);
  }
  if (records.length === 0 || parts <= wholes) return [];
  const found = `${shortened(parts)} / ${shortened(wholes)}`;
  const facts = { found, others: [whole.header], ...rowFacts(records, table) };
  return [{ code: 'part-over-whole', row: null, column: part.header, ...facts }];
}

/** Sums of decimals without the last digits, which are chance. */
const shortened = (sum: number): string => String(Number(sum.toPrecision(12)));
