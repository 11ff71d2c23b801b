import type { IRange, IUnitRange } from '@univerjs/core';

/** Finds out which formulas read a cell. */
export type Readers<Formula> = Readonly<{
  add(formula: Formula, ranges: readonly IUnitRange[]): void;
  remove(formula: Formula, ranges: readonly IUnitRange[]): void;
  /** Those that read any cell of a range; some may come twice. */
  of(range: IUnitRange): readonly Formula[];
}>;

type Sheet<Formula> = Readonly<{
  cells: Map<string, Set<Formula>>;
  /** Many formulas read the same long columns: each of those is here once. */
  ranges: Map<string, Readonly<{ range: IRange; readers: Set<Formula> }>>;
}>;

/** Ranges of more cells are compared with all that is read, not cell by cell. */
const FEW_CELLS = 1000;

export function newReaders<Formula>(): Readers<Formula> {
  const sheets = new Map<string, Sheet<Formula>>();
  const sheetOf = ({ unitId, sheetId }: IUnitRange): Sheet<Formula> => {
    const name = `${unitId} ${sheetId}`;
    const sheet = sheets.get(name) ?? { cells: new Map(), ranges: new Map() };
    sheets.set(name, sheet);
    return sheet;
  };
  const readersOf = (read: IUnitRange): Set<Formula> => {
    const { cells, ranges } = sheetOf(read);
    const range = whole(read.range);
    const key = `${range.startRow} ${range.startColumn}`;
    if (isOneCell(range)) return inMap(cells, key, () => new Set());
    const longKey = `${key} ${range.endRow} ${range.endColumn}`;
    return inMap(ranges, longKey, () => ({ range, readers: new Set<Formula>() })).readers;
  };
  return {
    add(formula, ranges) {
      for (const range of ranges) readersOf(range).add(formula);
    },
    remove(formula, ranges) {
      for (const range of ranges) readersOf(range).delete(formula);
    },
    of(changed) {
      const { cells, ranges } = sheetOf(changed);
      const range = whole(changed.range);
      const found = [...ranges.values()].flatMap((one) => (overlap(one.range, range) ? [...one.readers] : []));
      return [...found, ...readersOfCells(cells, range)];
    },
  };
}

function* readersOfCells<Formula>(cells: ReadonlyMap<string, Set<Formula>>, range: IRange): Iterable<Formula> {
  const count = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
  if (count > FEW_CELLS) {
    for (const [key, readers] of cells) {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      if (overlap(range, { startRow: row, endRow: row, startColumn: column, endColumn: column })) yield* readers;
    }
    return;
  }
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1)
      yield* cells.get(`${row} ${column}`) ?? [];
}

/** Whole rows and columns have no number where they begin and end. */
const whole = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange => ({
  startRow: Number.isNaN(startRow) ? 0 : startRow,
  startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
  endRow: Number.isNaN(endRow) ? Number.POSITIVE_INFINITY : endRow,
  endColumn: Number.isNaN(endColumn) ? Number.POSITIVE_INFINITY : endColumn,
});

const isOneCell = ({ startRow, startColumn, endRow, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;

const overlap = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  one.endRow >= other.startRow &&
  one.startColumn <= other.endColumn &&
  one.endColumn >= other.startColumn;

function inMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
