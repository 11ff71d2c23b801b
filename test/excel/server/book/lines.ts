import { type LineChange, mostLines, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedArea } from '../../../../core/workbook/shift/shift-area.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import type { Area } from '../../../gas/sheets/book/area.ts';
import { ExcelError } from '../wire/excel-error.ts';
import { type LookName, layersOf, lookNames, setLayers } from './looks.ts';
import { rewriteFormulas } from './rewrite.ts';
import type { BookState, Cell, SheetState } from './state.ts';

type Change = Extract<LineChange, { kind: 'insert' | 'delete' }>;

/**
 * Whole lines of a sheet come or go, with everything on them; whatever points at them follows, on all sheets. Lines that
 * come in look as the one before them.
 */
export function changeLines(book: BookState, sheet: SheetState, change: Change): void {
  if (change.kind === 'insert') assertRoom(sheet, change);
  changeCells(sheet, change);
  changeSizes(sheet, change);
  for (const name of lookNames) changeLayers(sheet, name, change);
  const areas = (all: readonly Area[]): readonly Area[] => all.flatMap((area) => shiftedArea(area, change) ?? []);
  const area = (one: Area | null): Area | null => (one === null ? null : shiftedArea(one, change));
  sheet.merges = areas(sheet.merges);
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, areas: areas(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => areas([table.area]).map((shifted) => ({ ...table, area: shifted })));
  sheet.filter = area(sheet.filter);
  changePage(sheet, change, area);
  for (const live of book.live) {
    if (live.sheet !== sheet) continue;
    live.areas = areas(live.areas);
    live.isGone ||= live.areas.length === 0;
  }
  rewriteFormulas(book, (formula, own) => shiftFormula(formula, own, { title: sheet.name, change }));
}

function assertRoom(sheet: SheetState, { axis, count }: Change): void {
  const edge = mostLines[axis] - count;
  const isFilled = (cells: readonly (Cell | undefined)[] | undefined): boolean =>
    cells?.some((cell, column) => cell !== undefined && (axis === 'rows' || column >= edge)) ?? false;
  if (sheet.cells.some((cells, row) => (axis === 'columns' || row >= edge) && isFilled(cells)))
    throw new ExcelError('InsertDeleteConflict', 'Cells would be pushed off the sheet');
}

function changeCells(sheet: SheetState, { axis, kind, at, count }: Change): void {
  const change = <Line>(lines: (Line | undefined)[]): void => {
    if (at >= lines.length) return;
    const behind = lines.splice(at);
    if (kind === 'insert') lines.length = at + count;
    for (const [place, line] of (kind === 'insert' ? behind : behind.slice(count)).entries())
      lines[(kind === 'insert' ? at + count : at) + place] = line;
  };
  if (axis === 'rows') change(sheet.cells as (Cell[] | undefined)[]);
  else for (const row of sheet.cells) if (row) change(row);
}

function changeSizes(sheet: SheetState, change: Change): void {
  const line = (at: number): number | null => shiftedLine(at, change);
  const [sizes, hidden] =
    change.axis === 'rows' ? (['heights', 'hiddenRows'] as const) : (['widths', 'hiddenColumns'] as const);
  const like = sheet[sizes].get(change.at - 1);
  sheet[sizes] = new Map([...sheet[sizes]].flatMap(([at, size]) => pair(line(at), size)));
  sheet[hidden] = new Set([...sheet[hidden]].flatMap((at) => line(at) ?? []));
  if (change.kind === 'insert' && like !== undefined)
    for (let at = change.at; at < change.at + change.count; at += 1) sheet[sizes].set(at, like);
  const frozen = sheet.frozen[change.axis];
  if (change.kind === 'insert' && change.at < frozen) sheet.frozen[change.axis] = frozen + change.count;
  if (change.kind === 'delete')
    sheet.frozen[change.axis] = frozen - Math.max(0, Math.min(frozen, change.at + change.count) - change.at);
}

const pair = (line: number | null, size: number): readonly (readonly [number, number])[] =>
  line === null ? [] : [[line, size]];

function changePage({ page }: SheetState, change: Change, area: (one: Area | null) => Area | null): void {
  page.titleRows = area(page.titleRows);
  page.titleColumns = area(page.titleColumns);
  page.printArea = area(page.printArea);
  const breaks = change.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  page[breaks] = page[breaks].flatMap((at) => shiftedLine(at, change) ?? []);
}

function changeLayers<Name extends LookName>(sheet: SheetState, name: Name, change: Change): void {
  const [first, last] = change.axis === 'rows' ? (['row', 'lastRow'] as const) : (['column', 'lastColumn'] as const);
  const layers = layersOf(sheet.looks, name).flatMap((layer) => {
    const { area } = layer;
    const shifted = shiftedArea(area, change);
    if (shifted === null) return [];
    // Whatever reaches to the end of the sheet goes on doing so.
    if (area[last] === mostLines[change.axis] - 1) return [{ ...layer, area: { ...shifted, [last]: area[last] } }];
    if (change.kind === 'delete') return [{ ...layer, area: shifted }];
    const before = change.at - 1;
    if (before < area[first] || before > area[last]) return [{ ...layer, area: shifted }];
    return [{ ...layer, area: { ...shifted, [last]: Math.max(shifted[last], before + change.count) } }];
  });
  setLayers(sheet.looks, name, layers);
}
