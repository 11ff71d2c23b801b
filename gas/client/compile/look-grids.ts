import type { LookOverAreas } from '../../../core/host/compile/looks-over-areas.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { Look, LookGrid } from '../../protocol/operations.ts';
import { addressOf } from './addresses.ts';

type Over = LookOverAreas<Look>;
type Property = LookGrid['property'];

/** The most cells that are said one by one: more of them look alike in long stretches, and lists of areas say that. */
const MOST_CELLS = 10_000;

/** As many as there are letters. */
const MOST_VALUES = 26;

type Gridded = Readonly<{ grids: readonly LookGrid[]; others: readonly Over[] }>;

/**
 * Looks as grids, where those are fewer calls than one for each look: a property of an area then takes one call, however
 * many values it has. `usual` is what cells have that nothing is said of; null where they keep what they have.
 */
export function gridsOf(looks: readonly Over[], usual: readonly Look[] | null): Gridded {
  const said = looks.filter(({ look }) => look.property !== 'border');
  const byProperty = grouped(said);
  const areas = usual === null ? partition([...byProperty.values()]) : [box(said.flatMap(({ areas: all }) => all))];
  const cells = areas.reduce((sum, area) => sum + height(area) * width(area), 0);
  const areFew = cells <= MOST_CELLS && [...byProperty.values()].every(({ length }) => length < MOST_VALUES);
  if (!areFew || areas.length * (byProperty.size + 1) >= callsOf(said)) return { grids: [], others: looks };
  const grids = areas.flatMap((area) =>
    [...byProperty].map(([property, of]) =>
      gridOf(
        area,
        property,
        of,
        usual?.find((one) => one.property === property),
      ),
    ),
  );
  return { grids, others: looks.filter(({ look }) => look.property === 'border') };
}

/** Looks of the same areas share the list of them. */
const callsOf = (looks: readonly Over[]): number =>
  looks.length + new Set(looks.map(({ areas }) => areas.map(addressOf).join())).size;

function grouped(looks: readonly Over[]): ReadonlyMap<Property, readonly Over[]> {
  const groups = new Map<Property, Over[]>();
  for (const one of looks) {
    const property = one.look.property as Property;
    groups.set(property, [...(groups.get(property) ?? []), one]);
  }
  return groups;
}

/** Areas that cover all cells once, where each property is said of each of them. */
const partition = (properties: readonly (readonly Over[])[]): readonly Area[] =>
  properties
    .map((looks) => looks.flatMap(({ areas }) => areas))
    .reduce((fewest, areas) => (areas.length < fewest.length ? areas : fewest));

const height = ({ row, lastRow }: Area): number => lastRow - row + 1;
const width = ({ column, lastColumn }: Area): number => lastColumn - column + 1;

const box = (areas: readonly Area[]): Area => ({
  row: Math.min(...areas.map(({ row }) => row)),
  column: Math.min(...areas.map(({ column }) => column)),
  lastRow: Math.max(...areas.map(({ lastRow }) => lastRow)),
  lastColumn: Math.max(...areas.map(({ lastColumn }) => lastColumn)),
});

const letter = (value: number): string => String.fromCharCode(97 + value);

function gridOf(area: Area, property: Property, looks: readonly Over[], usual: Look | undefined): LookGrid {
  const values = looks.map(({ look }) => look.value as string | number | boolean | null);
  const rows = Array.from({ length: height(area) }, () =>
    Array.from({ length: width(area) }, () => letter(values.length)),
  );
  for (const [at, { areas }] of looks.entries())
    for (const { row, column, lastRow, lastColumn } of areas)
      for (let down = Math.max(row, area.row); down <= Math.min(lastRow, area.lastRow); down += 1)
        rows[down - area.row]?.fill(
          letter(at),
          Math.max(0, column - area.column),
          Math.max(0, lastColumn - area.column + 1),
        );
  const rest = usual === undefined ? [] : [usual.value as string | number | boolean | null];
  return { area: addressOf(area), property, values: [...values, ...rest], cells: rows.map((cells) => cells.join('')) };
}
