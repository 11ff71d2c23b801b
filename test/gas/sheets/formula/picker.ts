import { errorValue, type Matrix, type Value } from './value.ts';

export type Picker = (place: number) => Value;

/** Finds a matrix's cell for a place among so many; one cell, row or column goes with all the others. */
export function picker({ rows: own, columns: ownColumns, cells }: Matrix, rows: number, columns: number): Picker {
  if (own === rows && ownColumns === columns) return (place) => cells[place] as Value;
  if (cells.length === 1) return () => cells[0] as Value;
  return (place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    if ((own !== 1 && row >= own) || (ownColumns !== 1 && column >= ownColumns)) return errorValue('#N/A');
    return cells[(own === 1 ? 0 : row) * ownColumns + (ownColumns === 1 ? 0 : column)] as Value;
  };
}
