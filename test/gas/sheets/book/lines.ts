import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedArea, shiftedAreas } from '../../../../core/workbook/shift/shift-area.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import type { Area, Place } from './area.ts';
import type { Layer, LookName } from './looks.ts';
import { layersOf, setLayers } from './looks.ts';
import type { BookState, CheckState, FilterState, Lines, SheetState } from './state.ts';

/**
 * Lines of a sheet come, go or move, with everything on them; whatever points at them follows, on all sheets.
 * `like` is the line, counted before, whose looks lines that come in take.
 */
export function changeLines(book: BookState, sheet: SheetState, change: LineChange, like: number | null): void {
  sheet.cells =
    change.axis === 'rows'
      ? Array.from(placed(sheet.cells, change), (row) => row ?? [])
      : sheet.cells.map((row) => placed(row, change));
  changeCounts(sheet[change.axis], change, like);
  for (const name of Object.keys(sheet.looks) as LookName[]) changeLayers(sheet, name, change, like);
  const area = (one: Area): readonly Area[] => [shiftedArea(one, change) ?? []].flat();
  const areas = (all: readonly Area[]): readonly Area[] => all.flatMap((one) => shiftedAreas(one, change));
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, areas: areas(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.merges = sheet.merges.flatMap(area);
  sheet.bandings = sheet.bandings.flatMap((one) => area(one.area).map((shifted) => ({ ...one, area: shifted })));
  sheet.protections = sheet.protections.flatMap((one) => {
    const unprotected = areas(one.unprotected);
    return one.area === null ? [{ ...one, unprotected }] : area(one.area).map((shifted) => ({ ...one, area: shifted }));
  });
  sheet.filter = sheet.filter && changedFilter(sheet.filter, change);
  followLines(book, sheet, change);
}

function changedFilter({ area, hidden }: FilterState, change: LineChange): FilterState | null {
  const shifted = shiftedArea(area, change);
  if (shifted === null || change.axis === 'rows') return shifted && { area: shifted, hidden };
  const columns = [...hidden].flatMap(([column, values]) => {
    const at = shiftedLine(column, change);
    return at === null ? [] : [[at, values] as const];
  });
  return { area: shifted, hidden: new Map(columns) };
}

/** Formulas, charts, checks and names of all sheets that point at the sheet. */
function followLines(book: BookState, { id, title }: SheetState, change: LineChange): void {
  const places = (place: Place): readonly Place[] => {
    if (place.sheet !== id) return [place];
    const area = shiftedArea(place.area, change);
    return area === null ? [] : [{ ...place, area }];
  };
  for (const each of book.sheets) {
    mapFormulas(each, (formula) => shiftFormula(formula, each.title, { title, change }));
    each.charts = each.charts.map((chart) => {
      const at = each.id === id && chart.position ? movedPosition(chart.position, change) : chart.position;
      return { ...chart, ranges: chart.ranges.flatMap(places), position: at };
    });
    const followed = (check: CheckState | null): CheckState | null =>
      check && {
        ...check,
        values: check.values.flatMap<CheckState['values'][number]>((value) =>
          typeof value === 'object' ? places(value) : [value],
        ),
      };
    setLayers(
      each.looks,
      'check',
      layersOf(each.looks, 'check').map((layer) => ({ ...layer, value: followed(layer.value) })),
    );
  }
  book.names = Object.fromEntries(
    Object.entries(book.names).flatMap(([name, place]) => places(place).map((shifted) => [name, shifted] as const)),
  );
}

/** The formulas of a sheet rewritten. */
export function mapFormulas(sheet: SheetState, rewritten: (formula: string) => string): void {
  for (const row of sheet.cells)
    for (let column = 0; column < (row?.length ?? 0); column += 1) {
      const cell = row?.[column];
      if (!row || !cell || cell.formula === null) continue;
      const formula = rewritten(cell.formula);
      if (formula !== cell.formula) row[column] = { ...cell, formula };
    }
}

function movedPosition<Position extends Readonly<{ row: number; column: number }>>(
  position: Position,
  change: LineChange,
): Position {
  const line = change.axis === 'rows' ? 'row' : 'column';
  const at = shiftedLine(position[line], change);
  return { ...position, [line]: at ?? ('at' in change ? change.at : position[line]) };
}

/** Lines in their new places, none between. */
function placed<Line>(lines: readonly (Line | undefined)[], change: LineChange): (Line | undefined)[] & Line[] {
  const result: (Line | undefined)[] = [];
  for (const [line, content] of lines.entries()) {
    const place = shiftedLine(line, change);
    if (place !== null && content !== undefined) result[place] = content;
  }
  return Array.from(result) as (Line | undefined)[] & Line[];
}

function changeCounts(lines: Lines, change: LineChange, like: number | null): void {
  const before = { pixels: [...lines.pixels], hidden: [...lines.hidden] };
  lines.pixels = new Map(before.pixels.flatMap(([line, size]) => pair(shiftedLine(line, change), size)));
  lines.hidden = new Set(before.hidden.flatMap((line) => shiftedLine(line, change) ?? []));
  if (change.kind === 'insert') {
    const size = before.pixels.find(([line]) => line === like)?.[1];
    for (let at = change.at; at < change.at + change.count; at += 1) if (size !== undefined) lines.pixels.set(at, size);
    lines.count += change.count;
    if (change.at < lines.frozen) lines.frozen += change.count;
  } else if (change.kind === 'delete') {
    lines.count -= change.count;
    const frozen = Math.min(lines.frozen, change.at + change.count) - change.at;
    if (frozen > 0) lines.frozen -= frozen;
  }
}

const pair = (line: number | null, size: number): readonly (readonly [number, number])[] =>
  line === null ? [] : [[line, size]];

function changeLayers(sheet: SheetState, name: LookName, change: LineChange, like: number | null): void {
  const layers: readonly Layer<unknown>[] = layersOf(sheet.looks, name);
  const changed = layers.flatMap((layer) =>
    (change.kind === 'insert' ? [grown(layer.area, change, like)] : shiftedAreas(layer.area, change)).map((area) => ({
      ...layer,
      area,
    })),
  );
  setLayers(sheet.looks, name, changed as unknown as readonly Layer<never>[]);
}

/** An area after lines came in; those look as the line `like` does. */
function grown(area: Area, change: Exclude<LineChange, Readonly<{ kind: 'move' }>>, like: number | null): Area {
  const shifted = shiftedArea(area, change) ?? area;
  const [first, last] = change.axis === 'rows' ? (['row', 'lastRow'] as const) : (['column', 'lastColumn'] as const);
  if (like === null || like < area[first] || like > area[last]) return shifted;
  return {
    ...shifted,
    [first]: Math.min(shifted[first], change.at),
    [last]: Math.max(shifted[last], change.at + change.count - 1),
  };
}
