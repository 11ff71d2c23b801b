import { arrangedSheets } from '../../../core/host/inverse/arranged-sheets.ts';
import type { PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { type Axis, type LineStep, lineChange } from '../../../core/workbook/shift/line-change.ts';
import { linesAddress } from '../addresses.ts';
import { deletionParts } from './deletion-parts.ts';

/** What Excel does to lines at one go, and what must not be done twice. Lines count from 0. */
export type LineAct = Readonly<{ title: string; axis: Axis; count: number }> &
  Readonly<
    | { kind: 'insert' | 'delete'; at: number }
    /** Lines with all on them go over blank ones, and leave blank ones behind. */
    | { kind: 'carry'; from: number; to: number }
  >;

/** An act, and the sheets as they are once it and all before it are done; of lines that go, what it takes to tell them. */
export type PlacedAct = Readonly<{ act: LineAct; after: readonly SheetSnapshot[]; bytes?: number }>;

const insertion = (title: string, axis: Axis, at: number, count: number): LineStep => ({
  kind: axis === 'rows' ? 'insert-rows' : 'insert-columns',
  ...{ title, at, count },
});

/**
 * A step as acts. Excel moves no lines by itself: room is made for them, they are carried there, and their old place
 * goes; formulas follow each time.
 */
export function actsOf(step: LineStep, title: string, { before, after }: PlacedStep): readonly PlacedAct[] {
  const change = lineChange(step);
  const { axis, count } = change;
  if (change.kind === 'delete') return deletionActs(title, change, { before, after });
  if (change.kind !== 'move') return [{ act: { kind: change.kind, title, axis, at: change.at, count }, after }];
  const { from, to } = change;
  if (to >= from && to <= from + count) return [];
  const old = from >= to ? from + count : from;
  const roomy = arrangedSheets(before, insertion(title, axis, to, count)).sheets;
  const carried = arrangedSheets(after, insertion(title, axis, old, count)).sheets;
  return [
    { act: { kind: 'insert', title, axis, at: to, count }, after: roomy },
    { act: { kind: 'carry', title, axis, from: old, to, count }, after: carried },
    { act: { kind: 'delete', title, axis, at: old, count }, after },
  ];
}

/** Lines that go, as many at once as can be read right before. */
function deletionActs(
  title: string,
  { axis, at, count }: Readonly<{ axis: Axis; at: number; count: number }>,
  { before, after }: Pick<PlacedStep, 'before' | 'after'>,
): readonly PlacedAct[] {
  const kind = axis === 'rows' ? 'delete-rows' : 'delete-columns';
  return deletionParts(sheetCalled(before, title), axis, at, count).map((part) => ({
    act: { kind: 'delete', title, axis, at: part.at, count: part.count },
    bytes: part.bytes,
    get after() {
      // Only asked for where a batch failed half way.
      if (part.at === at) return after;
      return arrangedSheets(before, { kind, title, at: part.at, count: at + count - part.at }).sheets;
    },
  }));
}

/** The act that takes another back; what stood on deleted lines does not come back by it. */
export function backOf(act: LineAct): LineAct {
  if (act.kind === 'carry') return { ...act, from: act.to, to: act.from };
  return { ...act, kind: act.kind === 'insert' ? 'delete' : 'insert' };
}

/** By how many lines all that lies behind is pushed. */
export const pushOf = (act: LineAct): number =>
  act.kind === 'carry' ? 0 : act.kind === 'insert' ? act.count : -act.count;

export function doAct(sheet: Excel.Worksheet, act: LineAct): void {
  const lines = (at: number): Excel.Range => sheet.getRange(linesAddress(act.axis, at, act.count));
  const isRows = act.axis === 'rows';
  if (act.kind === 'carry') lines(act.from).moveTo(linesAddress(act.axis, act.to, act.count));
  else if (act.kind === 'insert') lines(act.at).insert(isRows ? 'Down' : 'Right');
  else lines(act.at).delete(isRows ? 'Up' : 'Left');
}
