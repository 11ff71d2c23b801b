import type { Problem, Table } from '../table.ts';
import { type Feed, type Ratio, ratiosOf } from './ratios.ts';
import { rowFacts } from './row-facts.ts';

/** What one column below the line lacks: the records, the columns that have figures there, the metrics that divide so. */
type Lack = { records: Set<number>; others: Set<number>; metrics: Set<string> };

/**
 * Records that count on one side only of what a metric divides: emails opened where none are said to be delivered. Sums
 * stay as they are, since an empty cell often says none; but a rate of 177 % must not come without a word.
 */
export function oneSided(table: Table): readonly Problem[] {
  const lacks = new Map<number, Lack>();
  const lacking = new Map<string, readonly number[]>();
  for (const ratio of ratiosOf(table)) {
    const key = keyOf(ratio.below);
    const empty = lacking.get(key) ?? lackingRecords(table, ratio.below);
    lacking.set(key, empty);
    addLack(table, ratio, empty, lacks);
  }
  return [...lacks].map(([column, { records, others, metrics }]): Problem => {
    const header = (at: number): string => table.columns[at]?.header ?? '';
    const inOrder = [...records].sort((a, b) => a - b);
    return {
      ...{ code: 'one-sided', row: null, column: header(column), found: '', ...rowFacts(inOrder, table) },
      ...{ others: [...others].sort((a, b) => a - b).map(header), metrics: [...metrics] },
    };
  });
}

const keyOf = (feeds: readonly Feed[]): string =>
  feeds.map(({ columns, needsAll }) => `${columns.join('+')}${needsAll ? '!' : ''}`).join(' ');

/** Records that feed none of the inputs. A column that is empty throughout feeds no metric at all. */
function lackingRecords({ columns, rowCount }: Table, feeds: readonly Feed[]): readonly number[] {
  const lacks = (record: number, column: number): boolean => typeof columns[column]?.cells[record] !== 'number';
  const records: number[] = [];
  for (let record = 0; record < rowCount; record += 1) {
    const isLacking = feeds.every((feed) =>
      feed.needsAll
        ? feed.columns.some((column) => lacks(record, column))
        : feed.columns.every((column) => lacks(record, column)),
    );
    if (isLacking) records.push(record);
  }
  return records.length === rowCount ? [] : records;
}

function addLack(
  table: Table,
  { metric, above, below }: Ratio,
  empty: readonly number[],
  lacks: Map<number, Lack>,
): void {
  const column = below[0]?.columns[0];
  if (column === undefined || empty.length === 0) return;
  const divisors = new Set(below.flatMap(({ columns }) => columns));
  const numerators = above.flatMap(({ columns }) => columns).filter((each) => !divisors.has(each));
  for (const other of numerators) {
    const cells = table.columns[other]?.cells ?? [];
    const records = empty.filter((record) => typeof cells[record] === 'number' && cells[record] !== 0);
    if (records.length === 0) continue;
    const lack = lacks.get(column) ?? { records: new Set(), others: new Set(), metrics: new Set() };
    for (const record of records) lack.records.add(record);
    lack.others.add(other);
    lack.metrics.add(metric);
    lacks.set(column, lack);
  }
}
