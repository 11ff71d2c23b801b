import type { ChangedCell, ChangeStep } from '../../../core/host/change.ts';
import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import { askAnchors, isSameLines } from '../change/anchors.ts';
import type { Compiled } from '../change/compile.ts';
import type { Deed, Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import type { Place } from '../change/same-cells.ts';
import { sayLeft } from '../change/under-way.ts';
import { writesAt } from '../change/write-cells.ts';
import { writeDeed } from '../change/write-deed.ts';
import { inBlocks, type Payload } from '../payload.ts';
import { askAll } from '../read/ask-all.ts';
import { snapshotOf } from '../read/read-book.ts';
import { type CellsBack, formerPlace, leftAfter } from './cells-back.ts';
import type { FoundBook } from './found-sheets.ts';
import type { KnownBook, Overwritten } from './known-sheets.ts';

type Sent = Readonly<{ back: CellsBack; deed: Deed; size: Payload }>;

/**
 * Puts cells back, and notes what is known then. Stops where somebody was quicker: what was written over there is noted, and
 * is to be put back in turn.
 */
export async function sendCells(
  desk: Desk,
  compiled: Compiled,
  progress: Progress,
  { book, stood }: FoundBook,
  backs: readonly CellsBack[],
): Promise<void> {
  const sent = backs.flatMap(sentOf);
  await askAll(
    desk.context,
    sent.flatMap(({ deed }) => deed.prepare?.(desk) ?? []),
  );
  const blocks = inBlocks(sent);
  if (blocks.length > 1) await sayLeft(desk, compiled, progress, { steps: backs.map(stepOf), now: snapshotOf(book) });
  update(progress, (known) => backs.reduce(withPartly, known));
  for (const block of blocks) {
    askAnchors(progress.anchors);
    for (const { deed } of block) deed.do(desk);
    progress.passed = [...progress.passed, ...block.flatMap(passedBy)];
    await desk.context.sync();
    const isOvertaken = block.some(({ deed }) => deed.isOvertaken?.());
    if (isOvertaken || !isSameLines(progress.anchors, stood))
      return update(progress, (known) => withWrittenOver(known, block));
    update(progress, (known) => block.reduce(withBack, known));
  }
  // All that was written over is back in its place.
  update(progress, (known) => ({ ...known, overwritten: [], byPlace: null }));
}

function update(progress: Progress, change: (known: KnownBook) => KnownBook): void {
  if (progress.known) progress.known = change(progress.known);
}

function sentOf(back: CellsBack): readonly Sent[] {
  const { id, known, is } = back.found;
  const on = { title: known.was.title, open: (desk: Desk) => desk.former(id) };
  return writesAt(back.wanted, back.places, is).map((write) => {
    const deed = writeDeed(on, write, {
      expected: is,
      after: back.wanted,
      source: (_, line) => line,
      isAsRead: () => true,
    });
    return {
      ...{ back, deed },
      get size() {
        return deed.size;
      },
    };
  });
}

/** The same as a step of a change, for whoever takes it up from here. */
const stepOf = ({ found: { is }, places, wanted }: CellsBack): ChangeStep => ({
  kind: 'set-cells',
  title: is.title,
  cells: places.map(({ row, column }): ChangedCell => {
    const { value, formula } = heldCell(wanted, row, column);
    return { row, column, content: formula === null ? value : { kind: 'host-formula', text: formula } };
  }),
});

/** The places that a write is about. */
const placesOf = ({ back, deed }: Sent): readonly Place[] => {
  const area = deed.write?.area;
  const isIn = ({ row, column }: Place): boolean =>
    area !== undefined && row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
  return back.places.filter(isIn);
};

function withWrittenOver(known: KnownBook, block: readonly Sent[]): KnownBook {
  const over = [...block].reverse().flatMap(({ back, deed }): Overwritten[] => {
    const found = deed.found?.();
    return found ? [{ id: back.found.id, found }] : [];
  });
  return { ...known, overwritten: [...over, ...known.overwritten] };
}

/** Until answers are there the cells of its sheet may be back or not. */
const withPartly = (known: KnownBook, back: CellsBack): KnownBook => ({
  ...known,
  sheets: known.sheets.map((each) =>
    isOf(each, back) ? { ...each, partly: leftAfter(each.left, back, back.places) } : each,
  ),
});

const isOf = ({ was }: KnownBook['sheets'][number], { found }: CellsBack): boolean => was === found.known.was;

function withBack(known: KnownBook, sent: Sent): KnownBook {
  const { back } = sent;
  return {
    ...known,
    sheets: known.sheets.map((each) =>
      isOf(each, back) ? { ...each, left: leftAfter(each.left, back, placesOf(sent)) } : each,
    ),
  };
}

/** Cells that are without the format of texts for a moment, as they stood before the change. */
function passedBy({ back: { found, knownAt }, deed }: Sent): Progress['passed'] {
  const passed = deed.passed?.();
  if (!passed) return [];
  const places = passed.places.flatMap((place) => {
    const own = knownAt(place);
    return (own && formerPlace(found.known, own)) ?? [];
  });
  return places.length > 0 ? [{ title: passed.title, places }] : [];
}
