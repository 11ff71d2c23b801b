import { formulaPrint, isOfShape } from './fingerprint.ts';
import type { FormulaPiece, TextReference } from './formula-text.ts';
import type { LineSymbols } from './line-symbols.ts';
import { nameOfEnds } from './naming.ts';
import type { Target } from './target.ts';

/**
 * Whether a formula is the one that was written, save that lines of ours at the ends of what it reads were deleted, so
 * that its ranges shrank: nobody typed that.
 */
export type IsShrunk = (stored: string, pieces: readonly FormulaPiece[], own: string) => boolean;

/** The end of a range, and the keys that may have stood there: its own first, then those of lines that are missing. */
type End = Readonly<{ name: string; keys: readonly string[] }>;
type Ends = Readonly<{ symbols: LineSymbols; row: End; lastRow: End; column: End; lastColumn: End }>;

/** More ways than this are not tried; then the formula counts as typed. */
const MOST_WAYS = 512;

/** Looks at the sheets that are there, whose plan still has the lines that are missing from them. */
export function shrunkNaming(
  targets: ReadonlyMap<string, Target>,
  byTitle: ReadonlyMap<string, Target>,
  symbolsOf: (key: string) => LineSymbols | null,
): IsShrunk {
  const missing = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const missingBeside = (target: Target, axis: Axis, side: Side, key: string): readonly string[] => {
    const name = [target.grid.sheet.key, axis, side].join();
    const found = missing.get(name) ?? missingLines(target, axis, side);
    missing.set(name, found);
    return found.get(key) ?? [];
  };
  const endsOf = (reference: TextReference, own: string): Ends | null => {
    const target = reference.title === null ? targets.get(own) : byTitle.get(reference.title.toLowerCase());
    const symbols = target?.marked ? symbolsOf(target.grid.sheet.key) : null;
    if (target === undefined || symbols === null) return null;
    const isRecords = target.grid.records !== null;
    const end = (axis: Axis, side: Side, place: number, isStretch: boolean): End => {
      const key = axis === 'rows' ? symbols.row(place) : symbols.column(place);
      // A range may have shrunk to one line.
      const others = axis === 'rows' && isRecords ? [] : missingBeside(target, axis, side, key);
      return { name: [symbols.key, axis, side, place, isStretch].join(), keys: [key, ...others] };
    };
    const { row, lastRow, column, lastColumn } = reference;
    return {
      symbols,
      row: end('rows', 'before', row, lastRow > row),
      lastRow: end('rows', 'behind', lastRow, lastRow > row),
      column: end('columns', 'before', column, lastColumn > column),
      lastColumn: end('columns', 'behind', lastColumn, lastColumn > column),
    };
  };
  return (stored, pieces, own) => {
    if (!isOfShape(stored, pieces)) return false;
    const ends = new Map<TextReference, Ends | null>();
    const open = new Map<string, readonly string[]>();
    for (const piece of pieces) {
      if (piece.kind !== 'reference') continue;
      const found = endsOf(piece.reference, own);
      ends.set(piece.reference, found);
      if (found === null) continue;
      for (const { name, keys } of [found.row, found.lastRow, found.column, found.lastColumn])
        if (keys.length > 1) open.set(name, keys);
    }
    if (open.size === 0) return false;
    return waysOf([...open]).some((way) => {
      const keyOf = ({ name, keys }: End): string => way.get(name) ?? (keys[0] as string);
      const naming = (reference: TextReference): string => {
        const found = ends.get(reference);
        if (!found) return '?';
        const { symbols, row, lastRow, column, lastColumn } = found;
        return nameOfEnds(symbols.key, [keyOf(row), keyOf(lastRow)], [keyOf(column), keyOf(lastColumn)]);
      };
      return formulaPrint(pieces, naming) === stored;
    });
  };
}

type Axis = 'rows' | 'columns';
type Side = 'before' | 'behind';

/** By the key of each line of a plan that is there: those that are missing right before it, or right behind it. */
function missingLines({ grid, marked }: Target, axis: Axis, side: Side): ReadonlyMap<string, readonly string[]> {
  const keys = axis === 'rows' ? grid.rowKeys : grid.columnKeys;
  const there = new Set((marked?.[axis] ?? []).map(({ key }) => key));
  const found = new Map<string, readonly string[]>();
  let run: string[] = [];
  for (const key of side === 'before' ? keys : [...keys].reverse()) {
    if (!there.has(key)) {
      run.push(key);
      continue;
    }
    if (run.length > 0) found.set(key, run);
    run = [];
  }
  return found;
}

/** Every way to give each open end one of its keys; none where there are too many. */
function waysOf(open: readonly (readonly [name: string, keys: readonly string[]])[]): readonly Map<string, string>[] {
  const count = open.reduce((ways, [, keys]) => ways * keys.length, 1);
  if (count > MOST_WAYS) return [];
  return open.reduce<readonly Map<string, string>[]>(
    (ways, [name, keys]) => ways.flatMap((way) => keys.map((key) => new Map(way).set(name, key))),
    [new Map()],
  );
}
