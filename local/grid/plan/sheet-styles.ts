import type { IStyleData } from '@univerjs/core';
import type { SheetPlan, Style } from '../../../core/workbook/plan.ts';
import { cellStyle } from '../../../core/workbook/theme.ts';
import { styleData } from './style-data.ts';

/** The styles of a planned sheet, by the names that `known` has them under. */
export type SheetStyles = Readonly<{
  /** Of single cells, by `row,column`. */
  cells: ReadonlyMap<string, string>;
  /** Of long data, by column: the grid shows no number format that a column alone has. */
  columns: ReadonlyMap<number, string>;
  known: Readonly<Record<string, IStyleData>>;
  /** The size of the largest letters of a row, in points; rows without one have the usual size. */
  largest: ReadonlyMap<number, number>;
}>;

/** Areas of long data style whole columns, all others their cells; later areas win property by property. */
export function sheetStyles({ styles, rightToLeft }: SheetPlan, prefix: string): SheetStyles {
  const merged = new Map<string, Style>();
  const dataStyles = new Map<number, Style>();
  for (const { style, row, column, lastRow, lastColumn } of styles) {
    if (style.role === 'data') {
      dataStyles.set(column, style);
      continue;
    }
    for (let down = row; down <= lastRow; down += 1)
      for (let right = column; right <= lastColumn; right += 1) {
        const key = `${down},${right}`;
        merged.set(key, { ...merged.get(key), ...style });
      }
  }
  return named(merged, dataStyles, rightToLeft, prefix);
}

function named(
  merged: ReadonlyMap<string, Style>,
  dataStyles: ReadonlyMap<number, Style>,
  rightToLeft: boolean,
  prefix: string,
): SheetStyles {
  const names = new Map<string, string>();
  const known: Record<string, IStyleData> = {};
  const nameOf = (style: Style): string => {
    const content = JSON.stringify(style);
    const name = names.get(content) ?? `${prefix}-${names.size}`;
    names.set(content, name);
    known[name] ??= styleData(cellStyle(style, rightToLeft));
    return name;
  };
  const cells = new Map([...merged].map(([place, style]) => [place, nameOf(style)]));
  const columns = new Map([...dataStyles].map(([column, style]) => [column, nameOf(style)]));
  const largest = new Map<number, number>();
  for (const [place, name] of cells) {
    const row = Number.parseInt(place, 10);
    largest.set(row, Math.max(largest.get(row) ?? 0, known[name]?.fs ?? 0));
  }
  return { cells, columns, known, largest };
}
