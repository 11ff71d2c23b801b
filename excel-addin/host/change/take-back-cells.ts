import type { ChangedCell, ChangeStep } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { inBlocks, type Payload } from '../payload.ts';
import { askAll } from '../read/ask-all.ts';
import { type ReadBook, type ReadSheet, readBook, snapshotOf } from '../read/read-book.ts';
import type { Compiled } from './compile.ts';
import type { Deed, Desk } from './desk.ts';
import type { There } from './leaving.ts';
import { isOurs } from './ours.ts';
import { notePassed, type Overwritten, type Progress } from './progress.ts';
import { contentAt, differences, type Place } from './same-cells.ts';
import { sayLeft } from './under-way.ts';
import { type Write, writesAt } from './write-cells.ts';
import { writeDeed } from './write-deed.ts';

/** Nobody types so often right before what is being put back. */
const MOST_ROUNDS = 8;

/** A write that puts cells back, and what it would write over if somebody typed there right before. */
type Back = Readonly<{ deed: Deed; size: Payload; overwritten(): readonly Overwritten[]; step: ChangeStep }>;

/**
 * Cells that the change left different, but for what others put there. What somebody types into one of them right before
 * it is written is put back in turn.
 */
export async function takeBackCells(
  desk: Desk,
  book: ReadBook,
  compiled: Compiled,
  progress: Progress,
  wasThere: There,
): Promise<void> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const now = await readBook(desk.context);
    const backs = book.sheets.flatMap((read) => backsOf(read, now, compiled, progress, wasThere));
    if (backs.length === 0) return;
    await askAll(
      desk.context,
      backs.flatMap(({ deed }) => deed.prepare?.(desk) ?? []),
    );
    const blocks = inBlocks(backs);
    if (blocks.length > 1) await sayLeft(desk, compiled, progress, { steps: stepsOf(backs), now: snapshotOf(now) });
    let isWhole = true;
    for (const block of blocks) {
      for (const { deed } of block) deed.do(desk);
      notePassed(
        progress,
        block.map(({ deed }) => deed),
      );
      await desk.context.sync();
      const theirs = block.flatMap((back) => back.overwritten());
      progress.theirs = [...progress.theirs.filter((one) => !theirs.some((other) => isSame(one, other))), ...theirs];
      isWhole &&= theirs.length === 0;
    }
    if (isWhole) return;
  }
  throw new HostFailure('changed-meanwhile');
}

function backsOf(
  read: ReadSheet,
  now: ReadBook,
  compiled: Compiled,
  { theirs, pushed }: Progress,
  wasThere: There,
): readonly Back[] {
  const { sheet } = read;
  const isAnew = !wasThere.has(read.id);
  const is = now.sheets.find((each) => (isAnew ? each.sheet.title === sheet.title : each.id === read.id));
  // Whoever removed it meanwhile wants it gone.
  if (!read.isRead || is === undefined) return [];
  const areMoved = pushed.some((lines) => lines !== 0);
  const own = differences(is.sheet, sheet).filter((place) =>
    isOurs(compiled, sheet, is.sheet, place, { isAnew, areMoved }),
  );
  const known = new Set(own.map(nameOf));
  own.push(...lostOf(read, theirs, is.sheet).filter((place) => !known.has(nameOf(place))));
  const wanted = withTheirs(read, theirs);
  const on = { title: sheet.title, open: (desk: Desk) => desk.former(is.id) };
  return writesAt(wanted, own, is.sheet).map((write) => {
    const deed = writeDeed(on, write, { expected: is.sheet, original: (place) => place, source: (_, line) => line });
    return {
      deed,
      step: { kind: 'set-cells', title: is.sheet.title, cells: changedCells(write, wanted) },
      get size() {
        return deed.size;
      },
      overwritten: () =>
        (deed.theirs?.() ?? []).map((one) => ({
          ...one,
          by: one.place ? contentAt(wanted, one.place.row, one.place.column) : '',
        })),
    };
  });
}

/** The same as steps of a change, for whoever takes it up from here. */
const stepsOf = (backs: readonly Back[]): readonly ChangeStep[] => backs.map(({ step }) => step);

const changedCells = ({ area, cells, longTexts }: Write, wanted: SheetSnapshot): readonly ChangedCell[] => {
  const isLong = (row: number, column: number): boolean =>
    longTexts.some((long) => long.row === row && long.column === column);
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right): readonly ChangedCell[] => {
      const [row, column] = [area.row + down, area.column + right];
      if (cell === null && !isLong(row, column)) return [];
      const { value, formula } = heldCell(wanted, row, column);
      return [{ row, column, content: formula === null ? (value ?? null) : { kind: 'host-formula', text: formula } }];
    }),
  );
};

const nameOf = ({ row, column }: Place): string => `${row},${column}`;

const isSame = (one: Overwritten, other: Overwritten): boolean =>
  one.title === other.title && one.place?.row === other.place?.row && one.place?.column === other.place?.column;

/** Cells that somebody filled right before we wrote over them or their lines went, and that hold what that left. */
const lostOf = ({ sheet }: ReadSheet, theirs: readonly Overwritten[], now: SheetSnapshot): readonly Place[] =>
  theirs.flatMap(({ title, place, content, by = '' }) => {
    const isLost = title === sheet.title && place !== null && content !== by;
    return isLost && contentAt(now, place.row, place.column) === by ? [place] : [];
  });

/** A sheet as it is to be in the end: as before, but for cells that somebody changed right before they were written. */
function withTheirs({ sheet }: ReadSheet, theirs: readonly Overwritten[]): SheetSnapshot {
  const own = theirs.filter(({ title, place }) => title === sheet.title && place !== null);
  if (own.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { place, content, isFormula } of own) {
    const { row, column } = place as Place;
    while (values.length <= row) values.push([]);
    while (formulas.length <= row) formulas.push([]);
    (values[row] as unknown[])[column] = isFormula ? null : content === '' ? null : content;
    (formulas[row] as (string | null)[])[column] = isFormula ? String(content) : null;
  }
  return { ...sheet, values, formulas };
}
