import { type Area, columnsOf, common, covers, rowsOf } from '../../../gas/sheets/book/area.ts';

/** A value over an area; of several the last one holds. */
export type Layer<Value> = Readonly<{ area: Area; value: Value }>;
export type Layers<Value> = readonly Layer<Value>[];

/** Layers with one more on top; those that it hides are gone. */
export const covered = <Value>(layers: Layers<Value>, area: Area, value: Value): Layers<Value> => [
  ...layers.filter((layer) => !covers(area, layer.area)),
  { area, value },
];

export function valueAt<Value>(layers: Layers<Value>, usual: Value, row: number, column: number): Value {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const { area, value } = layers[at] as Layer<Value>;
    if (row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn) return value;
  }
  return usual;
}

/** The values of all cells of an area, row by row. */
export function valuesIn<Value>(layers: Layers<Value>, usual: Value, area: Area): Value[][] {
  const cells = Array.from({ length: rowsOf(area) }, () => new Array<Value>(columnsOf(area)).fill(usual));
  for (const layer of layers) {
    const within = common(layer.area, area);
    if (within === null) continue;
    for (let row = within.row; row <= within.lastRow; row += 1)
      cells[row - area.row]?.fill(layer.value, within.column - area.column, within.lastColumn - area.column + 1);
  }
  return cells;
}

/** The value that all cells of an area share; undefined where they differ. */
export function sharedValue<Value>(layers: Layers<Value>, usual: Value, area: Area): Value | undefined {
  const around = [...layers].reverse().find((layer) => common(layer.area, area) !== null);
  if (around === undefined) return usual;
  if (covers(around.area, area)) return around.value;
  const found = new Set<Value>();
  // Cut along all edges, each piece has one value.
  const rows = cuts(layers, area, 'row', 'lastRow');
  const columns = cuts(layers, area, 'column', 'lastColumn');
  for (const row of rows) for (const column of columns) found.add(valueAt(layers, usual, row, column));
  return found.size === 1 ? [...found][0] : undefined;
}

function cuts<Value>(
  layers: Layers<Value>,
  area: Area,
  first: 'row' | 'column',
  last: 'lastRow' | 'lastColumn',
): readonly number[] {
  const edges = layers.flatMap((layer) => [layer.area[first], layer.area[last] + 1]);
  return [...new Set([area[first], ...edges.filter((edge) => edge > area[first] && edge <= area[last])])];
}

/** An area without another, in up to four pieces. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = common(area, hole);
  if (cut === null) return [area];
  const between = { row: cut.row, lastRow: cut.lastRow };
  return [
    { ...area, lastRow: cut.row - 1 },
    { ...area, row: cut.lastRow + 1 },
    { ...area, ...between, lastColumn: cut.column - 1 },
    { ...area, ...between, column: cut.lastColumn + 1 },
  ].filter(({ row, lastRow, column, lastColumn }) => row <= lastRow && column <= lastColumn);
}
