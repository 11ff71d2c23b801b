import type { Cell } from '../table.ts';

type Columns = readonly (readonly Cell[])[];

/**
 * The records with an earlier same one, in order: `isSame` judges those whose cells may be equal. Records without the
 * first column's cell are passed over where `needsFirst`. A table of places, since a map of a million texts takes long.
 */
export function laterRecords(
  columns: Columns,
  rowCount: number,
  isSame: (one: number, other: number) => boolean,
  needsFirst = false,
): readonly number[] {
  const hashes = recordHashes(columns, rowCount);
  const bits = Math.ceil(Math.log2(rowCount * 2 + 2));
  const size = 2 ** bits;
  const places = new Int32Array(size).fill(-1);
  const later: number[] = [];
  for (let record = 0; record < hashes.length; record += 1) {
    if (needsFirst && columns[0]?.[record] === null) continue;
    const hash = hashes[record] as number;
    let place = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);
    let first = places[place] as number;
    while (first >= 0 && !(hashes[first] === hash && isSame(first, record))) {
      place = (place + 1) & (size - 1);
      first = places[place] as number;
    }
    if (first >= 0) later.push(record);
    else places[place] = record;
  }
  return later;
}

/** A number a record; equal records have equal ones, and others seldom. */
function recordHashes(columns: Columns, rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const cells of columns)
    for (let record = 0; record < rowCount; record += 1)
      hashes[record] = (Math.imul(hashes[record] as number, 0x01000193) ^ cellHash(cells[record] ?? null)) | 0;
  return hashes;
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

function cellHash(cell: Cell): number {
  if (cell === null) return 7;
  if (typeof cell === 'number') {
    double[0] = cell + 0;
    return (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
  }
  let hash = cell.length;
  for (let at = 0; at < cell.length; at += 1) hash = (Math.imul(hash, 31) + cell.charCodeAt(at)) | 0;
  return hash;
}
