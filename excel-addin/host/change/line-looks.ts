import type { FormerLine } from '../../../core/host/undo/former-lines.ts';
import { type Axis, type LineStep, lineChange } from '../../../core/workbook/shift/line-change.ts';
import { linesAddress } from '../addresses.ts';
import type { Desk } from './desk.ts';

/** Whether a line is hidden, and its size in points: null for the usual one. */
type LineLook = Readonly<{ isHidden: boolean; size: number | null }>;

/** The lines that an act carries: sizes and hidden lines stay behind, and are set anew where they come to. */
export type WantedLines = Readonly<{
  title: string;
  axis: Axis;
  /** Where each of them stands before the change; null for one that comes in with it. */
  lines: readonly (number | null)[];
  /** As they are read before anything is done, in the same order. */
  looks: (LineLook | null)[];
}>;

/** More lines than these keep their looks only as far as their cells go. */
const MOST = 1000;

export function wantedLines(step: LineStep, title: string, former: FormerLine): WantedLines {
  const change = lineChange(step);
  const { axis } = change;
  const [from, count] = change.kind === 'move' ? [change.from, Math.min(change.count, MOST)] : [0, 0];
  return { title, axis, lines: Array.from({ length: count }, (_, next) => former(axis, from + next)), looks: [] };
}

/** Asks how lines look that will be carried; what is given reads the answer once it is there. */
export function askLineLooks(desk: Desk, { title, axis, lines, looks }: WantedLines): () => void {
  const isRows = axis === 'rows';
  const names = isRows
    ? 'rowHidden,format/rowHeight,format/useStandardHeight'
    : 'columnHidden,format/columnWidth,format/useStandardWidth';
  const asked = lines.map((line) =>
    line === null
      ? null
      : desk
          .sheet(title)
          .getRange(linesAddress(axis, line, 1))
          .load(names),
  );
  return () => {
    for (const range of asked) looks.push(range && (isRows ? rowLook(range) : columnLook(range)));
  };
}

const rowLook = ({ rowHidden, format }: Excel.Range): LineLook => ({
  isHidden: rowHidden,
  size: format.useStandardHeight ? null : format.rowHeight,
});

const columnLook = ({ columnHidden, format }: Excel.Range): LineLook => ({
  isHidden: columnHidden,
  size: format.useStandardWidth ? null : format.columnWidth,
});

/** Gives carried lines the looks that they had, from the line `to` on. */
export function putCarriedLooks(sheet: Excel.Worksheet, { axis, looks }: WantedLines, to: number): void {
  for (let first = 0; first < looks.length; ) {
    let count = 1;
    while (first + count < looks.length && isAlike(looks[first + count], looks[first])) count += 1;
    const look = looks[first];
    const range = sheet.getRange(linesAddress(axis, to + first, count));
    if (look) putLook(range, axis, look);
    first += count;
  }
}

const isAlike = (one: LineLook | null | undefined, other: LineLook | null | undefined): boolean =>
  one?.isHidden === other?.isHidden && one?.size === other?.size;

function putLook(range: Excel.Range, axis: Axis, { isHidden, size }: LineLook): void {
  const isRows = axis === 'rows';
  // A hidden line has no size that could be read.
  if (!isHidden && size === null) {
    if (isRows) range.format.useStandardHeight = true;
    else range.format.useStandardWidth = true;
  } else if (!isHidden && size !== null) {
    if (isRows) range.format.rowHeight = size;
    else range.format.columnWidth = size;
  }
  if (isRows) range.rowHidden = isHidden;
  else range.columnHidden = isHidden;
}
