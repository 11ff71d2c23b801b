import { arrangedSheets } from '../../../core/host/inverse/arranged-sheets.ts';
import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { doAct, type LineAct } from '../change/acts.ts';
import { type Anchor, anchorLines, arePushedBy, askAnchors, isSameLines } from '../change/anchors.ts';
import type { Compiled } from '../change/compile.ts';
import { deletion } from '../change/deletion.ts';
import { deletionParts } from '../change/deletion-parts.ts';
import type { Deed, Desk } from '../change/desk.ts';
import { putCarriedLooks } from '../change/line-looks.ts';
import type { Progress } from '../change/progress.ts';
import { inBlocks, type Payload, payload, SETTING } from '../payload.ts';
import { askAll } from '../read/ask-all.ts';
import { filledLines, withLinesOf } from './filled-lines.ts';
import type { Followed } from './followed-sheets.ts';
import type { FoundBook, FoundSheet } from './found-sheets.ts';
import { type KnownSheet, padded } from './known-sheets.ts';
import { type LineBack, linesBack } from './lines-back.ts';
import { linesMarks, sayLines } from './lines-mark.ts';
import { undoActs, withUndone } from './undo-acts.ts';

type Sent = Readonly<{ found: FoundSheet; axis: Axis; back: LineBack; deeds: readonly Placed[]; size: Payload }>;

/** A deed about lines, or about the cells on them. */
type Placed = Readonly<{ act: LineAct | null; deed: Deed }>;

type Doing = Readonly<{ compiled: Compiled; followed: Followed }>;

/**
 * Takes lines back, as many as one request holds, and notes what is known then; false where there is none. Where somebody
 * was quicker all of it is undone again.
 */
export async function sendLines(
  desk: Desk,
  compiled: Compiled,
  progress: Progress,
  { sheets: found, stood }: FoundBook,
  followed: Followed,
): Promise<boolean> {
  const { known, anchors } = progress;
  const all = found.flatMap((sheet) =>
    (['rows', 'columns'] as const).map((axis) =>
      linesBack(sheet, axis).map((back) => sentOf(sheet, axis, back, { compiled, followed })),
    ),
  );
  // Lines of the other axis move by those of this one.
  const now = found.flatMap((_, at) => [all[2 * at], all[2 * at + 1]].find((sent) => sent && sent.length > 0) ?? []);
  const [block = []] = inBlocks(now);
  if (known === null || block.length === 0) return false;
  await askAll(
    desk.context,
    block.flatMap(({ deeds }) => deeds.flatMap(({ deed }) => deed.prepare?.(desk) ?? [])),
  );
  const former = await linesMarks(desk, progress);
  const sheets = block.reduce(withLine, known.sheets);
  progress.known = { ...known, maybe: sheets };
  askAnchors(anchors);
  for (const { deeds } of block) for (const { deed } of deeds) deed.do(desk);
  sayLines(desk, compiled, progress, all.flat().length - block.length, former);
  await desk.context.sync();
  const isOvertaken = block.some(({ deeds }) => deeds.some(({ deed }) => deed.isOvertaken?.()));
  if (!isOvertaken && isSameLines(anchors, stood)) progress.known = { ...known, sheets, maybe: null };
  else {
    const areInPlace = await isInPlace(desk, anchors, block);
    const undone = block.flatMap(doneActs).filter(({ act }) => areInPlace || act.kind === 'delete');
    progress.known = withUndone(
      { ...known, isWhole: known.isWhole && areInPlace },
      await undoActs(desk, undone),
      (title) => found.find(({ known: { was } }) => isCalled(was, title))?.id ?? '',
    );
  }
  return true;
}

/** Whether lines that came in may be taken away by their places: not where somebody moved them once more. */
async function isInPlace({ context }: Desk, anchors: readonly Anchor[], block: readonly Sent[]): Promise<boolean> {
  const stood = anchorLines(anchors);
  askAnchors(anchors);
  await context.sync();
  return arePushedBy(
    anchors,
    stood,
    block.flatMap(({ back }) => back.acts),
  );
}

function sentOf(found: FoundSheet, axis: Axis, back: LineBack, { compiled, followed }: Doing): Sent {
  const deeds = [
    ...back.acts.map((act): Placed => ({ act, deed: deedOf(found, act, back, compiled) })),
    ...filledLines(found, axis, back, followed).map((deed): Placed => ({ act: null, deed })),
  ];
  const size = deeds.reduce(
    ({ request, answer }, { deed }) => payload(request + deed.size.request, answer + deed.size.answer),
    payload(2 * SETTING),
  );
  return { found, axis, back, deeds, size };
}

function deedOf({ id, known, is }: FoundSheet, act: LineAct, back: LineBack, { wanted }: Compiled): Deed {
  const open = (desk: Desk): Excel.Worksheet => desk.former(id);
  if (act.kind === 'delete' && back.acts.length === 1) {
    const bytes = deletionParts(is, act.axis, act.at, act.count).reduce((sum, part) => sum + part.bytes, 0);
    return deletion({ act, expected: is, bytes, open });
  }
  if (act.kind !== 'carry') return { size: payload(SETTING), do: (desk) => doAct(open(desk), act) };
  const own = wanted.filter(({ title, axis }) => isCalled(known.was, title) && axis === act.axis);
  const looks = new Map(own.flatMap(({ lines, looks: all }) => lines.map((line, at) => [line, all[at]] as const)));
  const to = back.step && 'to' in back.step ? back.step.to : act.to;
  const lines = back.origins(known[act.axis]).slice(to, to + act.count);
  const carried = { title: act.title, axis: act.axis, lines, looks: lines.map((line) => looks.get(line) ?? null) };
  return {
    size: payload((1 + 2 * act.count) * SETTING),
    do(desk) {
      doAct(open(desk), act);
      putCarriedLooks(open(desk), carried, act.to);
    },
  };
}

const doneActs = ({ found: { id }, deeds }: Sent) =>
  deeds.flatMap(({ act, deed }) => (act ? [{ id, act, found: deed.found?.() ?? null }] : []));

/** What is known of all sheets once some lines of one are back: formulas of all follow. */
function withLine(sheets: readonly KnownSheet[], { found: { known: own }, axis, back }: Sent): readonly KnownSheet[] {
  const { step } = back;
  const arranged = (all: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
    step ? arrangedSheets(all, step).sheets : all;
  const lefts = arranged(sheets.map(({ left }) => left));
  return sheets.map((each, at) => {
    const left = lefts[at] ?? each.left;
    if (each.was !== own.was) return { ...each, left };
    const next = { ...each, [axis]: back.origins(each[axis]) };
    const withLines = (sheet: SheetSnapshot): SheetSnapshot =>
      padded(withLinesOf(next, sheet, axis, back), next.rows.length);
    const doubts = each.doubts.flatMap((doubt) => arranged([doubt])).map(withLines);
    const [partly = null] = each.partly ? arranged([each.partly]).map(withLines) : [];
    return { ...next, left: withLines(left), doubts, partly };
  });
}
