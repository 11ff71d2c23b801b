import type { Corner } from '../../../../core/workbook/read-corner.ts';
import { readTitle } from '../../../../core/workbook/read-corner.ts';
import { type Corners, replaceReferences } from '../../../../core/workbook/shift/written-references.ts';
import { type Area, common, covers, overlap } from '../../../gas/sheets/book/area.ts';
import { type Layer, without } from './layers.ts';
import { type LookName, layersOf, lookNames, setLayers } from './looks.ts';
import { rewriteFormulas } from './rewrite.ts';
import { type BookState, type Cell, cellAt, putCell, type SheetState } from './state.ts';

/** An area that goes elsewhere on its sheet, over whatever is there. */
type Move = Readonly<{ from: Area; to: Area }>;

const shifted = (area: Area, { from, to }: Move): Area => {
  const [down, right] = [to.row - from.row, to.column - from.column];
  return {
    ...{ row: area.row + down, lastRow: area.lastRow + down },
    ...{ column: area.column + right, lastColumn: area.lastColumn + right },
  };
};

/** Cuts cells with their looks and pastes them: formulas follow them, as those that named what they fall upon do not. */
export function moveCells(book: BookState, sheet: SheetState, move: Move): void {
  const { from, to } = move;
  const cells: (readonly [number, number, Cell])[] = [];
  for (let row = from.row; row <= Math.min(from.lastRow, sheet.cells.length - 1); row += 1)
    for (
      let column = from.column;
      column <= Math.min(from.lastColumn, (sheet.cells[row]?.length ?? 0) - 1);
      column += 1
    ) {
      const cell = cellAt(sheet, row, column);
      if (cell) cells.push([row, column, cell]);
    }
  empty(sheet, from);
  empty(sheet, to);
  for (const [row, column, cell] of cells)
    putCell(sheet, row + to.row - from.row, column + to.column - from.column, cell);
  for (const name of lookNames) moveLayers(sheet, name, move);
  const areas = (all: readonly Area[]): readonly Area[] => all.flatMap((area) => movedArea(area, move));
  sheet.merges = areas(sheet.merges);
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => movedPieces(area, move)) }))
    .filter((rule) => rule.areas.length > 0);
  for (const live of book.live) if (live.sheet === sheet) live.areas = areas(live.areas);
  rewriteFormulas(book, (formula, own) => {
    if (own.toLowerCase() !== sheet.name.toLowerCase() && !formula.includes('!')) return formula;
    return replaceReferences(formula, (corners, prefix) => {
      const title = prefix === '' ? own : readTitle(prefix.slice(0, -1));
      return title.toLowerCase() === sheet.name.toLowerCase() ? movedCorners(corners, move) : corners;
    });
  });
}

/** Takes the content of cells away. */
export function empty(sheet: SheetState, area: Area): void {
  for (let row = area.row; row <= Math.min(area.lastRow, sheet.cells.length - 1); row += 1) {
    const cells = sheet.cells[row];
    if (cells) for (let at = area.column; at <= Math.min(area.lastColumn, cells.length - 1); at += 1) delete cells[at];
  }
}

const movedArea = (area: Area, move: Move): readonly Area[] => [covers(move.from, area) ? shifted(area, move) : area];

/** What lies on cells one by one, in its new places. */
function movedPieces(area: Area, move: Move): readonly Area[] {
  const moving = common(area, move.from);
  const staying = without(area, move.from).flatMap((piece) => without(piece, move.to));
  return moving === null ? staying : [...staying, shifted(moving, move)];
}

function moveLayers<Name extends LookName>(sheet: SheetState, name: Name, move: Move): void {
  const layers = layersOf(sheet.looks, name);
  if (layers.length === 0) return;
  const moved = layers.flatMap((layer): readonly Layer<(typeof layer)['value']>[] =>
    movedPieces(layer.area, move).map((area) => ({ ...layer, area })),
  );
  setLayers(sheet.looks, name, moved);
}

function areaOf(corners: Corners): Area | null {
  const [first, last = first] = corners;
  if ([first.row, first.column, last.row, last.column].some((line) => line < 0)) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

function movedCorners(corners: Corners, move: Move): Corners | null {
  const area = areaOf(corners);
  if (area === null) return movedLines(corners, move);
  const { from, to } = move;
  const go = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row + to.row - from.row,
    column: corner.column + to.column - from.column,
  });
  if (covers(from, area)) return corners.length === 1 ? [go(corners[0])] : [go(corners[0]), go(corners[1])];
  // What lay where the cells fall is gone.
  if (covers(to, area)) return null;
  return corners.length === 1 || !overlap(from, area) ? corners : movedEdge(corners, area, move);
}

/** A range whose first or last line goes along its own axis has that end follow. */
function movedEdge(corners: readonly [Corner, Corner], area: Area, { from, to }: Move): Corners {
  const [start, end] = [{ ...corners[0] }, { ...corners[1] }];
  for (const [line, last, other, otherLast] of [
    ['row', 'lastRow', 'column', 'lastColumn'],
    ['column', 'lastColumn', 'row', 'lastRow'],
  ] as const) {
    const isWhole = from[other] <= area[other] && from[otherLast] >= area[otherLast];
    if (!isWhole || from[other] !== to[other]) continue;
    const by = to[line] - from[line];
    const within = (at: number): boolean => at >= from[line] && at <= from[last];
    const ends = [area[line], area[last]].map((at) => (within(at) ? at + by : at)) as [number, number];
    const sorted = ends[0] > ends[1] ? ([ends[1], ends[0]] as const) : ends;
    return [
      { ...start, [line]: sorted[0] },
      { ...end, [line]: sorted[1] },
    ];
  }
  return corners;
}

/** Whole columns and rows follow where all of them go. */
function movedLines(corners: Corners, { from, to }: Move): Corners {
  const [first, last = first] = corners;
  const line = first.row < 0 ? 'column' : 'row';
  const end = line === 'row' ? 'lastRow' : 'lastColumn';
  const other = line === 'row' ? 'column' : 'row';
  const isWhole = from[line === 'row' ? 'lastColumn' : 'lastRow'] > 10_000 && from[other] === 0;
  if (!isWhole || first[line] < from[line] || last[line] > from[end]) return corners;
  const go = (corner: Corner): Corner => ({ ...corner, [line]: corner[line] + to[line] - from[line] });
  return corners.length === 1 ? [go(corners[0])] : [go(corners[0]), go(corners[1])];
}
