import { editSheet, type HeldCell, heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { differences, isFormulaAt, type Place, tellingOf } from '../change/same-cells.ts';
import type { Followed } from './followed-sheets.ts';
import type { FoundSheet } from './found-sheets.ts';
import { type KnownSheet, statesOf } from './known-sheets.ts';
import { isOurs } from './lines-back.ts';
import { heightOf, widthOf } from './matched-lines.ts';

/** A sheet as it is to be, and the cells that are not so yet. */
export type CellsBack = Readonly<{
  found: FoundSheet;
  wanted: SheetSnapshot;
  places: readonly Place[];
  /** Where such a cell stands in what is known of the sheet; nothing for one that is not known. */
  knownAt(place: Place): Place | undefined;
  /** Whether it held what the change put there; what somebody else put there is not known of it then, either. */
  wasOurs(place: Place): boolean;
}>;

const BLANK: HeldCell = { value: null, formula: null };

/** The cells of a sheet that the change left different and nobody else changed since, each where its lines stand by now. */
export function cellsBack(found: FoundSheet, followed: Followed): CellsBack {
  const { known, is, now, matching, isByPlace } = found;
  const edited = editSheet(now);
  const going = { rows: goingLines(found, 'rows'), columns: goingLines(found, 'columns') };
  const names = new Map<string, Place>();
  const ours = new Set<string>();
  for (const [row, line] of matching.rows.entries())
    for (const [column, at] of matching.columns.entries()) {
      if (line === null || at === null) continue;
      const [own, to] = [
        { row, column },
        { row: line, column: at },
      ];
      names.set(nameOf(to), own);
      // Lines that go take their cells along.
      if (going.rows.has(row) || going.columns.has(column)) continue;
      if (!isToBePutBack(found, own, to, followed)) continue;
      edited.put(line, at, wantedCell(known, own, to, followed));
      ours.add(nameOf(to));
    }
  const [height, width] = [heightOf(now), widthOf(now)];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      if (!names.has(nameOf({ row, column })) && isByPlace({ row, column })) edited.put(row, column, BLANK);
  const wanted = edited.finish();
  return {
    ...{ found, wanted, places: differences(is, wanted) },
    knownAt: (place) => names.get(nameOf(place)),
    wasOurs: (place) => ours.has(nameOf(place)),
  };
}

/** Lines that came in with the change, and that nobody else wrote on. */
const goingLines = (found: FoundSheet, axis: Axis): ReadonlySet<number> =>
  new Set(found.known[axis].flatMap((origin, line) => (origin === null && isOurs(found, axis, line) ? [line] : [])));

const nameOf = ({ row, column }: Place): string => `${row},${column}`;

function isToBePutBack(found: FoundSheet, own: Place, to: Place, followed: Followed): boolean {
  const { known, now, isByPlace } = found;
  const former = formerPlace(known, own);
  const was = former === null ? '' : tellingOf(known.was, former.row, former.column);
  const is = tellingOf(now, to.row, to.column);
  if (is === was) return former !== null && followed.isBroken(found, own, former, to);
  // A formula of ours may have lost what it named: somebody took that away.
  const isLost = is.startsWith('=') && is.includes('#REF!');
  const holdsOurs = statesOf(known).some(
    (state) => tellingOf(state, own.row, own.column) === is || (isLost && isFormulaAt(state, own.row, own.column)),
  );
  return holdsOurs || isByPlace(to) || (former !== null && followed.isBroken(found, own, former, to));
}

/** Where a cell stood before the change; null for one that came in with it. */
export function formerPlace({ rows, columns }: KnownSheet, { row, column }: Place): Place | null {
  const [line, at] = [rows[row] ?? null, columns[column] ?? null];
  return line === null || at === null ? null : { row: line, column: at };
}

function wantedCell(known: KnownSheet, own: Place, to: Place, { follow }: Followed): HeldCell {
  const former = formerPlace(known, own);
  if (former === null) return BLANK;
  const held = heldCell(known.was, former.row, former.column);
  return held.formula === null ? held : { ...held, formula: follow(held.formula, former, to, known.was.title) };
}

/** What is known of a sheet once some cells are back. */
export function leftAfter(
  left: SheetSnapshot,
  { wanted, knownAt, wasOurs }: CellsBack,
  places: readonly Place[],
): SheetSnapshot {
  const edited = editSheet(left);
  for (const place of places) {
    const own = wasOurs(place) ? knownAt(place) : undefined;
    if (own) edited.put(own.row, own.column, heldCell(wanted, place.row, place.column));
  }
  return edited.finish();
}
