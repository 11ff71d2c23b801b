import { valuePrint } from '../workbook/ownership/fingerprint.ts';
import { type MarkedLine, type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import type { PlanGrid } from '../workbook/ownership/plan-grid.ts';
import type { CellContent, CellValue } from '../workbook/plan.ts';
import type { Contents } from './changed-sheet.ts';

/** A numbered line that people fill in, by its row in the plan. */
type Line = Readonly<{ row: number; now: string; written: string }>;

/**
 * Numbered lines have no order of ours: what a book has for them goes where it stands already, else on a blank line, so
 * that it never comes upon what people typed.
 */
export function putLineInputs(grid: PlanGrid, marked: MarkedSheet, contents: Contents): void {
  const rows = grid.rowKeys.flatMap((key, row) => (key.startsWith('line:') ? [row] : []));
  const columns = grid.columnKeys.flatMap((_, column) => (grid.isInput(rows[0] ?? 0, column) ? [column] : []));
  const items = rows
    .map((row) => columns.map((column) => grid.content(row, column)))
    .filter((cells) => cells.some((content) => content !== null));
  if (items.length === 0) return;
  const placed = placedOn(linesOf(grid, marked, rows, columns), items);
  for (const row of rows) {
    const cells = placed.get(row);
    for (const [index, column] of columns.entries()) contents.put(row, column, cells?.[index] ?? null);
  }
}

type Item = readonly CellContent[];

function placedOn(lines: readonly Line[], items: readonly Item[]): ReadonlyMap<number, Item> {
  const free = new Set(lines);
  const placed = new Map<number, Item>();
  const put = (item: Item, line: Line | undefined): boolean => {
    if (line === undefined) return false;
    free.delete(line);
    placed.set(line.row, item);
    return true;
  };
  const find = (test: (line: Line) => boolean): Line | undefined => [...free].find(test);
  const fresh = items
    .filter(
      (item) =>
        !put(
          item,
          find(({ written }) => written === textOf(item)),
        ),
    )
    .filter(
      (item) =>
        !put(
          item,
          find(({ now }) => now === textOf(item)),
        ),
    );
  const isBlank = ({ now, written }: Line): boolean => isEmpty(now) && isEmpty(written);
  const last = lines.reduce((most, line) => (isBlank(line) ? most : line.row), -1);
  for (const item of fresh) put(item, find((line) => isBlank(line) && line.row > last) ?? find(isBlank));
  return placed;
}

const PART = ',';
const isEmpty = (text: string): boolean => /^,*$/.test(text);
const textOf = (item: Item): string => item.map((content) => valuePrint(content as CellValue)).join(PART);

function linesOf(
  grid: PlanGrid,
  { sheet, rows, columns }: MarkedSheet,
  planned: readonly number[],
  inputs: readonly number[],
): readonly Line[] {
  const byKey = (lines: readonly MarkedLine[]): ReadonlyMap<string, MarkedLine> =>
    new Map(lines.map((line) => [line.key, line]));
  const [rowOf, columnOf] = [byKey(rows), byKey(columns)];
  const across = inputs.map((column) => columnOf.get(grid.columnKeys[column] as string));
  return planned.map((row) => {
    const line = rowOf.get(grid.rowKeys[row] as string);
    const now = across.map((column) => {
      if (line === undefined || column === undefined) return '';
      const { value, formula } = presentCell(sheet, line.position, column.position);
      return valuePrint(formula ?? value);
    });
    const written = across.map((column) => line?.prints[column?.ordinal ?? -1] ?? '');
    return { row, now: now.join(PART), written: written.join(PART) };
  });
}
