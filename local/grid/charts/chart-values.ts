import { cellValue } from '../cells/read-cell.ts';
import { shownNumber } from '../numbers/local-numbers.ts';
import type { GridRange } from '../plan/grid-range.ts';
import type { Grid } from '../univer/create-grid.ts';
import type { ChartData } from './chart-data.ts';

/** What a chart shows now. */
export type ChartValues = Readonly<{
  kind: ChartData['kind'];
  title: string;
  description: string;
  categories: readonly string[];
  /** A number for each category; null where there is none. */
  series: readonly Readonly<{ name: string; numbers: readonly (number | null)[] }>[];
  /** A number as people read it. */
  shown(value: number): string;
}>;

/** Reads the cells that a chart is drawn from. */
export const chartValues = (
  grid: Grid,
  { kind, title, description, series, categories, pattern }: ChartData,
): ChartValues => ({
  kind,
  title,
  description,
  categories: rangeCells(grid, categories).map(({ text }) => text),
  series: series.map(({ name, values }) => ({ name, numbers: rangeCells(grid, values).map(({ number }) => number) })),
  shown: (value) => shownNumber(grid.services, pattern, value),
});

/** The cells of a range, row by row, as numbers and as the texts that people read. */
export function rangeCells(
  { workbook, services }: Grid,
  { sheetId, row, column, lastRow, lastColumn }: GridRange,
): readonly Readonly<{ number: number | null; text: string }>[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const found: { number: number | null; text: string }[] = [];
  for (let down = row; down <= lastRow; down += 1)
    for (let right = column; right <= lastColumn; right += 1) {
      const cell = sheet?.getCellRaw(down, right);
      const value = cellValue(cell);
      const pattern = sheet?.getCellStyle(down, right)?.n?.pattern;
      const text = typeof value === 'number' && pattern ? shownNumber(services, pattern, value) : String(value ?? '');
      found.push({ number: typeof value === 'number' ? value : null, text });
    }
  return found;
}
