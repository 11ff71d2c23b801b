import { type Area, columnsOf, common, covers, overlap, rowsOf } from './area.ts';
import type { CheckState } from './state.ts';

export type BorderLook = Readonly<{ color: string; style: string }>;

/** Everything that lies on cells one by one. */
export type LookValues = {
  background: string;
  fontColor: string;
  fontFamily: string;
  fontSize: number;
  fontWeight: string;
  fontStyle: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrap: boolean;
  numberFormat: string;
  top: BorderLook | null;
  left: BorderLook | null;
  bottom: BorderLook | null;
  right: BorderLook | null;
  check: CheckState | null;
};

export type LookName = keyof LookValues;

/** Of a cell that nobody touched. */
export const plainLook: LookValues = {
  ...{ background: '#ffffff', fontColor: '#000000', fontFamily: 'Arial', fontSize: 10 },
  ...{ fontWeight: 'normal', fontStyle: 'normal', horizontalAlignment: 'general', verticalAlignment: 'bottom' },
  ...{ wrap: false, numberFormat: 'General' },
  ...{ top: null, left: null, bottom: null, right: null, check: null },
};

/** A value over an area; of several the last one holds. */
export type Layer<Value> = Readonly<{ area: Area; value: Value }>;

export type Looks = { [Name in LookName]?: readonly Layer<LookValues[Name]>[] };

export function setLook<Name extends LookName>(looks: Looks, name: Name, area: Area, value: LookValues[Name]): void {
  const below = layersOf(looks, name).filter((layer) => !covers(area, layer.area));
  setLayers(looks, name, [...below, { area, value }]);
}

/** The same with a value for each cell, row by row: one layer for neighbours that have the same, and none for what is plain anyway. */
export function setLooks<Name extends LookName>(
  looks: Looks,
  name: Name,
  area: Area,
  values: readonly (readonly LookValues[Name][])[],
): void {
  const below = layersOf(looks, name).filter((layer) => !covers(area, layer.area));
  const isOnPlain = below.every((layer) => !overlap(area, layer.area));
  const layers = values.flatMap((cells, down) => {
    const starts = [...cells.keys()].filter((at) => at === 0 || cells[at] !== cells[at - 1]);
    const row = area.row + down;
    return starts.map((first, index) => {
      const last = (starts[index + 1] ?? cells.length) - 1;
      const run = { row, column: area.column + first, lastRow: row, lastColumn: area.column + last };
      return { area: run, value: cells[first] as LookValues[Name] };
    });
  });
  setLayers(looks, name, [...below, ...layers.filter(({ value }) => !isOnPlain || value !== plainLook[name])]);
}

export const layersOf = <Name extends LookName>(looks: Looks, name: Name): readonly Layer<LookValues[Name]>[] =>
  (looks[name] ?? []) as readonly Layer<LookValues[Name]>[];

export function setLayers<Name extends LookName>(
  looks: Looks,
  name: Name,
  layers: readonly Layer<LookValues[Name]>[],
): void {
  (looks as Record<LookName, unknown>)[name] = layers;
}

/** The look of one cell. */
export function lookAt<Name extends LookName>(looks: Looks, name: Name, row: number, column: number): LookValues[Name] {
  const layers = layersOf(looks, name);
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const { area, value } = layers[at] as Layer<LookValues[Name]>;
    if (row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn) return value;
  }
  return plainLook[name];
}

/** The looks of all cells of an area, row by row. */
export function looksIn<Name extends LookName>(looks: Looks, name: Name, area: Area): LookValues[Name][][] {
  const cells = Array.from({ length: rowsOf(area) }, () =>
    new Array<LookValues[Name]>(columnsOf(area)).fill(plainLook[name]),
  );
  for (const layer of layersOf(looks, name)) {
    const within = common(layer.area, area);
    if (within === null) continue;
    for (let row = within.row; row <= within.lastRow; row += 1)
      cells[row - area.row]?.fill(layer.value, within.column - area.column, within.lastColumn - area.column + 1);
  }
  return cells;
}
