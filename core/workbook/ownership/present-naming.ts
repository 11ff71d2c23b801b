import type { Naming } from './fingerprint.ts';
import { type LineSymbols, symbolsByPlace, symbolsOfRecords } from './line-symbols.ts';
import type { MarkedLine, MarkedSheet } from './marked-sheet.ts';
import { nameOf, type SheetsByTitle } from './naming.ts';

/** How formulas on sheets as they are now are named, in the ways that all leave them unedited. */
export type PresentNaming = Readonly<{
  namings(sheet: MarkedSheet, row: number): readonly Naming[];
  /** The lines of a sheet of ours as they are now; null where it is not there. */
  symbols(key: string): LineSymbols | null;
}>;

const keysOf = (lines: readonly MarkedLine[]): ReadonlyMap<number, string> =>
  new Map(lines.map(({ position, key }) => [position, key]));

/** Each place with the key of the line that was written there, should the rows have been sorted since. */
function keysAsWritten(lines: readonly MarkedLine[]): ReadonlyMap<number, string> {
  const live = lines.filter(({ isGone }) => !isGone);
  const written = [...live].sort((a, b) => a.ordinal - b.ordinal);
  const placed = [...live].sort((a, b) => a.position - b.position);
  return new Map([
    ...keysOf(lines),
    ...placed.map(({ position }, rank) => [position, (written[rank] as MarkedLine).key] as const),
  ]);
}

function rowsOfRecords({ header, rows }: MarkedSheet): (position: number) => string {
  const places = rows.map(({ position }) => position);
  const first = places.reduce((a, b) => Math.min(a, b), (header ?? 0) + 1);
  return symbolsOfRecords(
    header ?? 0,
    first,
    places.reduce((a, b) => Math.max(a, b), first),
  );
}

function symbolsOf(sheet: MarkedSheet, keys: typeof keysOf): LineSymbols {
  const row = sheet.header === null ? symbolsByPlace(keys(sheet.rows)) : rowsOfRecords(sheet);
  return { key: sheet.key, row, column: symbolsByPlace(keysOf(sheet.columns)) };
}

/**
 * A reference means the line that it points at now; or, after a sort that it did not follow, the line that stood there
 * when it was written, save for its own row, which it does follow.
 */
export function presentNaming(ours: ReadonlyMap<string, MarkedSheet>): PresentNaming {
  const now = new Map([...ours.values()].map((sheet) => [sheet.key, symbolsOf(sheet, keysOf)]));
  const asWritten = new Map([...ours.values()].map((sheet) => [sheet.key, symbolsOf(sheet, keysAsWritten)]));
  const keyByTitle = new Map([...ours.values()].map(({ sheet, key }) => [sheet.title.toLowerCase(), key]));
  const found =
    (symbols: ReadonlyMap<string, LineSymbols>): SheetsByTitle =>
    (title) => {
      const key = keyByTitle.get(title.toLowerCase());
      return key === undefined ? null : (symbols.get(key) ?? null);
    };
  return {
    symbols: (key) => now.get(key) ?? null,
    namings({ key }, row) {
      const [own, ownAsWritten] = [now.get(key) as LineSymbols, asWritten.get(key) as LineSymbols];
      return [
        (reference) => nameOf(reference, own, found(now)),
        (reference) => {
          const isOwnRow = reference.title === null && reference.row === row && reference.lastRow === row;
          return nameOf(reference, isOwnRow ? own : ownAsWritten, found(asWritten));
        },
        // Where values were sorted without their formulas, these say of their own row what they said before.
        (reference) => nameOf(reference, ownAsWritten, found(asWritten)),
      ];
    },
  };
}
