import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import type { Axis, LineStep } from '../../../core/workbook/shift/line-change.ts';
import type { LineAct } from '../change/acts.ts';
import { deletionParts } from '../change/deletion-parts.ts';
import { tellingOf } from '../change/same-cells.ts';
import type { FoundSheet } from './found-sheets.ts';
import { type Origins, statesOf } from './known-sheets.ts';
import { heightOf, widthOf } from './matched-lines.ts';
import { moveBack } from './move-back.ts';

/** What takes some lines of a sheet back. */
export type LineBack = Readonly<{
  /** In the sheet as it is; none where somebody else took the lines away already. */
  acts: readonly LineAct[];
  /** In the sheet as it is known; null for lines that are known there already. */
  step: LineStep | null;
  /** Where the lines stood before the change once it is done. */
  origins(lines: Origins): Origins;
  /** Lines that come back: the first of them in the sheet as it is known, and where they stood. */
  coming?: Readonly<{ line: number; origins: readonly number[] }>;
}>;

/** The same with where it is done: the last of a sheet first. */
type Sorted = LineBack & Readonly<{ place: number }>;

/**
 * What takes back what became of the lines of one axis of a sheet, the last of it first: lines that came in go, where nobody
 * else wrote on them, and those that went come back behind the one that they stood behind, as do those that the change left
 * blank and that are not found any more: whoever sorts puts blank lines behind all others. Then what was moved goes back,
 * one move at a time.
 */
export function linesBack(found: FoundSheet, axis: Axis): readonly LineBack[] {
  const { known, matching } = found;
  const [origins, places] = [known[axis], matching[axis]];
  const { title } = known.was;
  const going = origins.flatMap((origin, line): Sorted[] => {
    const at = places[line] ?? null;
    if (origin !== null || (at !== null && !isOurs(found, axis, line))) return [];
    const acts: LineAct[] = at === null ? [] : [{ kind: 'delete', title, axis, at, count: 1 }];
    // Of two at one place the line that goes is the one behind those that come.
    const place = (at ?? line) + 0.5;
    return [{ acts, step: { kind: `delete-${axis}`, title, at: line, count: 1 }, origins: cut(line), place }];
  });
  const parts = missing(origins).flatMap(([first, count]) => deletionParts(known.was, axis, first, count));
  const coming = parts.map(({ at: first, count }): Sorted => {
    const { line, at } = placeOf(first, origins, places);
    const own = Array.from({ length: count }, (_, next) => first + next);
    const step: LineStep = { kind: `insert-${axis}`, title, at: line, count };
    const acts: LineAct[] = [{ kind: 'insert', title, axis, at, count }];
    return { acts, step, origins: put(line, own), place: at, coming: { line, origins: own } };
  });
  const lost = lostLines(found, axis).map(({ line, origin }): Sorted => {
    const { at } = placeOf(origin, origins, places);
    const acts: LineAct[] = [{ kind: 'insert', title, axis, at, count: 1 }];
    return { acts, step: null, origins: (lines) => lines, place: at, coming: { line, origins: [origin] } };
  });
  const all = [...going, ...coming, ...lost].sort((one, other) => other.place - one.place);
  return all.length > 0 ? all : moveBack(found, axis);
}

const cut =
  (line: number) =>
  (lines: Origins): Origins => [...lines.slice(0, line), ...lines.slice(line + 1)];

const put =
  (line: number, own: Origins) =>
  (lines: Origins): Origins => [...lines.slice(0, line), ...own, ...lines.slice(line)];

/** Lines that hold nothing by our doing, held something before, and are not found. */
function lostLines({ known, matching }: FoundSheet, axis: Axis) {
  const isBlank = (sheet: SheetSnapshot, line: number): boolean => {
    const count = axis === 'rows' ? widthOf(sheet) : heightOf(sheet);
    return Array.from({ length: count }, (_, other) =>
      axis === 'rows' ? tellingOf(sheet, line, other) : tellingOf(sheet, other, line),
    ).every((telling) => telling === '');
  };
  return known[axis].flatMap((origin, line) => {
    const isLost = origin !== null && line < matching[axis].length && (matching[axis][line] ?? null) === null;
    return isLost && isBlank(known.left, line) && !isBlank(known.was, origin) ? [{ line, origin }] : [];
  });
}

/** Runs of lines that are not there any more. */
function missing(origins: Origins): readonly (readonly [first: number, count: number])[] {
  const known = new Set(origins);
  const runs: [number, number][] = [];
  const end = origins.reduce<number>((most, origin) => Math.max(most, origin ?? 0), 0);
  for (let line = 0; line < end; line += 1) {
    if (known.has(line)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === line) last[1] += 1;
    else runs.push([line, 1]);
  }
  return runs;
}

/** Behind the last of the lines before it that are still there; else before the first of those behind it. */
function placeOf(first: number, origins: Origins, places: Origins): Readonly<{ line: number; at: number }> {
  const there = origins.flatMap((origin, line) => {
    const at = places[line] ?? null;
    return origin === null || at === null ? [] : [{ origin, line, at }];
  });
  const before = there.filter(({ origin }) => origin < first).sort((one, other) => other.origin - one.origin)[0];
  if (before) return { line: before.line + 1, at: before.at + 1 };
  const [next] = there.sort((one, other) => one.origin - other.origin);
  return next ? { line: next.line, at: next.at } : { line: 0, at: 0 };
}

/** Whether a line holds nothing now but what the change put there. */
export function isOurs({ known, now, matching }: FoundSheet, axis: Axis, line: number): boolean {
  const isRow = axis === 'rows';
  const at = matching[axis][line] ?? null;
  const across = isRow ? matching.columns : matching.rows;
  const own = new Map(across.map((place, other) => [place, other]));
  const count = isRow ? widthOf(now) : heightOf(now);
  for (let place = 0; at !== null && place < count; place += 1) {
    const is = isRow ? tellingOf(now, at, place) : tellingOf(now, place, at);
    const other = own.get(place);
    const isKnown = statesOf(known).some((state) => {
      if (other === undefined) return false;
      return is === (isRow ? tellingOf(state, line, other) : tellingOf(state, other, line));
    });
    if (is !== '' && !isKnown) return false;
  }
  return true;
}
