import type { Field } from '../fields/field.ts';
import { cautions } from './cautions/cautions.ts';
import { shown, type TypedColumn } from './column-result.ts';
import { fittedRows, longCellProblems } from './fitted-rows.ts';
import { type Grid, MOST_COLUMNS } from './grid.ts';
import { findHeader } from './header-row.ts';
import { type ReadHeaders, readHeaders } from './headers.ts';
import { assignFields, isKnownHeader, refusal, settledFields } from './match-fields.ts';
import { NumberScanner } from './number-scanner.ts';
import type { IntakeOptions, RawCell } from './options.ts';
import { columnPeriod, preamblePeriod } from './period.ts';
import { keepRecords, type Records } from './records.ts';
import { sumRows } from './sum-rows.ts';
import type { IntakeFailure, LeftOutRow, Period, Problem, Table, TableColumn } from './table.ts';
import { findCurrency } from './table-currency.ts';
import { fits, typeColumn } from './type-column.ts';

/** The way that all sources share: header, records, fields, types, totals, currency, period. */
export function buildTable(given: Grid, options: IntakeOptions): Table | IntakeFailure {
  const { rows, longCells } = fittedRows(given.rows);
  const grid = { ...given, rows };
  const scanner = new NumberScanner(options.language);
  const place = findHeader(grid.rows, scanner);
  const headerCells = place.index < 0 ? null : (grid.rows[place.index] ?? []);
  const records = keepRecords(grid, headerCells, place.firstRecord);
  if (headerCells === null && records.indexes.length === 0) return { code: 'empty', found: '' };
  if (records.width === 0) return { code: 'no-columns', found: '' };
  if (records.width === 1 && records.indexes.length === 0 && !isKnownHeader(shown(headerCells?.[0])))
    return { code: 'no-columns', found: shown(headerCells?.[0]) };
  if (records.width > MOST_COLUMNS) return { code: 'too-many-columns', found: String(records.width) };
  const headers = readHeaders(headerCells, place.index + 1, records.width);
  const named = preamblePeriod(grid.rows.slice(0, Math.max(place.index, 0)), options.language);
  const typed = typeColumns(grid, records, headers, { ...options, period: named }, scanner);
  const problems = [...headers.problems, ...records.problems];
  const columns = typed.columns.map(({ type, numberStyle, dateOrder, cells }, index): TableColumn => {
    const field = typed.fields[index]?.id ?? null;
    const order = dateOrder ? { dateOrder } : {};
    return { header: headers.unique[index] ?? '', field, type, numberStyle, ...order, cells };
  });
  const { currency, problem } = findCurrency(
    columns,
    typed.columns.map(({ currencies }) => currencies),
  );
  for (const column of typed.columns) for (const each of column.problems) problems.push(each);
  if (problem !== null) problems.push(problem);
  problems.push(...longCellProblems(longCells, headers.unique, records.sourceRows));
  const draft: Table = {
    delimiter: grid.delimiter,
    headerRow: place.index + 1,
    rowCount: records.indexes.length,
    sourceRows: records.sourceRows,
    columns,
    currency,
    period: null,
    leftOut: records.leftOut,
    problems,
  };
  const table = withoutSumRows(draft, grid.rows, records.perhapsTotals);
  const told = [...table.problems, ...cautions(table, grid.rows)].sort(byRow);
  return { ...table, period: named ?? columnPeriod(table.columns), problems: told };
}

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

type Typed = Readonly<{ columns: readonly TypedColumn[]; fields: readonly (Field | null)[] }>;

/** Types each column as its field expects; a field whose column holds something else goes to the next best column. */
function typeColumns(
  grid: Grid,
  records: Records,
  { originals, unique }: ReadHeaders,
  options: IntakeOptions & Readonly<{ period: Period | null }>,
  scanner: NumberScanner,
): Typed {
  const settled = new Map([...settledFields(originals, options.map), ...settledFields(unique, options.map)]);
  const readAs = new Map(Object.entries(options.readAs ?? {}));
  const refusals = new Set<string>();
  const columns = new Array<TypedColumn | undefined>(unique.length);
  const typedFor = new Array<Field | null | undefined>(unique.length);
  for (;;) {
    const fields = assignFields(originals, settled, refusals, options.language);
    let refused = false;
    fields.forEach((field, index) => {
      if (columns[index] === undefined || typedFor[index] !== field) {
        const source = {
          header: unique[index] ?? '',
          cells: columnCells(grid.rows, records.indexes, index),
          rows: records.sourceRows,
          language: options.language,
          period: options.period,
          readAs: readAs.get(unique[index] ?? '') ?? null,
        };
        const hint = { field, forced: settled.has(index), dates: grid.dateColumns.includes(index) };
        columns[index] = typeColumn(source, hint, scanner);
        typedFor[index] = field;
      }
      const column = columns[index] as TypedColumn;
      if (field !== null && column.hasValues && !fits(field.type, column.type)) {
        refusals.add(refusal(index, field));
        if (settled.has(index)) settled.set(index, null);
        refused = true;
      }
    });
    if (!refused) return { columns: columns as TypedColumn[], fields };
  }
}

function columnCells(rows: Grid['rows'], indexes: readonly number[], column: number): readonly RawCell[] {
  const cells = new Array<RawCell>(indexes.length);
  for (let index = 0; index < indexes.length; index += 1) {
    const cell = (rows[indexes[index] as number] as readonly RawCell[])[column];
    if (cell === undefined || cell === null) cells[index] = '';
    else cells[index] = typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
  }
  return cells;
}

/** Positions of the first record below each row left out. */
function firstRecordsBelow(leftOut: readonly LeftOutRow[], sourceRows: readonly number[]): readonly number[] {
  let at = 0;
  return leftOut.map(({ row }) => {
    while (at < sourceRows.length && (sourceRows[at] as number) < row) at += 1;
    return at;
  });
}

/** Leaves out the rows that only sum others up. */
function withoutSumRows(table: Table, rows: Grid['rows'], perhapsTotals: readonly number[]): Table {
  const breaks = perhapsTotals.length === 0 ? [] : firstRecordsBelow(table.leftOut, table.sourceRows);
  const found = new Set(sumRows(table.columns, perhapsTotals, breaks, table.rowCount));
  if (found.size === 0) return table;
  const gone = new Set([...found].map((index) => table.sourceRows[index] as number));
  const left = [...gone].map((row): LeftOutRow => ({ row, why: 'totals', cells: (rows[row - 1] ?? []).map(shown) }));
  const without = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => !found.has(at));
  return {
    ...table,
    rowCount: table.rowCount - found.size,
    sourceRows: without(table.sourceRows),
    columns: table.columns.map((column) => ({ ...column, cells: without(column.cells) })),
    leftOut: [...table.leftOut, ...left].sort((a, b) => a.row - b.row),
    problems: table.problems.filter((problem) => problem.row === null || !gone.has(problem.row)),
  };
}
