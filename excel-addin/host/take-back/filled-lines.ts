import { editSheet, heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import type { Deed, Desk } from '../change/desk.ts';
import type { LineSource } from '../change/line-sources.ts';
import type { Place } from '../change/same-cells.ts';
import { writesAt } from '../change/write-cells.ts';
import { writeDeed } from '../change/write-deed.ts';
import type { Followed } from './followed-sheets.ts';
import type { FoundSheet } from './found-sheets.ts';
import type { KnownSheet } from './known-sheets.ts';
import type { LineBack } from './lines-back.ts';

/** Lines that come back are filled at once: whoever sorts blank ones puts them behind all others. */
export function filledLines(found: FoundSheet, axis: Axis, back: LineBack, followed: Followed): readonly Deed[] {
  const { id, known, is, matching } = found;
  const [act] = back.acts;
  if (!back.coming || act?.kind !== 'insert') return [];
  const across = axis === 'rows' ? 'columns' : 'rows';
  const blank: SheetSnapshot = { ...is, values: [], formulas: [] };
  const edited = editSheet(blank);
  const places: Place[] = [];
  for (const [next, line] of back.coming.origins.entries())
    for (const [other, at] of matching[across].entries()) {
      const origin = known[across][other] ?? null;
      if (at === null || origin === null) continue;
      const [from, to] = [placeOn(axis, line, origin), placeOn(axis, act.at + next, at)];
      const { value, formula } = heldCell(known.was, from.row, from.column);
      if (formula === null && (value === null || value === '')) continue;
      edited.put(to.row, to.column, {
        value,
        formula: formula === null ? null : followed.follow(formula, from, to, known.was.title),
      });
      places.push(to);
    }
  const after = edited.finish();
  // Lines that come in look as the one before them.
  const source: LineSource = (along, line) => {
    if (along !== axis || line < act.at) return line;
    return act.at === 0 ? null : act.at - 1;
  };
  const on = { title: known.was.title, open: (desk: Desk) => desk.former(id) };
  return writesAt(after, places).map((write) =>
    writeDeed(on, write, { expected: blank, after, source, isAsRead: () => false }),
  );
}

const placeOn = (axis: Axis, line: number, other: number): Place =>
  axis === 'rows' ? { row: line, column: other } : { row: other, column: line };

/** What is known of a sheet once they are. */
export function withLinesOf(
  { was, rows, columns }: KnownSheet,
  left: SheetSnapshot,
  axis: Axis,
  { coming }: LineBack,
): SheetSnapshot {
  if (!coming) return left;
  const edited = editSheet(left);
  const across = axis === 'rows' ? columns : rows;
  for (const [next, line] of coming.origins.entries())
    for (const [other, origin] of across.entries()) {
      if (origin === null) continue;
      const [from, to] = [placeOn(axis, line, origin), placeOn(axis, coming.line + next, other)];
      edited.put(to.row, to.column, heldCell(was, from.row, from.column));
    }
  return edited.finish();
}
