import type { Area } from '../book/area.ts';
import { assertEditable } from '../book/editing.ts';
import { type LookName, type LookValues, plainLook, setLook } from '../book/looks.ts';
import { proxyOf } from '../strict.ts';
import { Dressed } from './dressed.ts';
import { assertLook } from './look-values.ts';
import { assertSize } from './range-cells.ts';

type Rows<Value> = readonly (readonly (Value | null)[])[];

/** A range sets looks of its cells one by one, too: rows of values, as many as it has cells. */
export class DressedByCell<Self> extends Dressed<Self> {
  setBackgrounds(rows: Rows<string>): Self {
    return dressEach(this, 'background', rows);
  }

  setFontColors(rows: Rows<string>): Self {
    return dressEach(this, 'fontColor', rows);
  }

  setFontFamilies(rows: Rows<string>): Self {
    return dressEach(this, 'fontFamily', rows);
  }

  setFontSizes(rows: Rows<number>): Self {
    return dressEach(this, 'fontSize', rows);
  }

  setFontWeights(rows: Rows<string>): Self {
    return dressEach(this, 'fontWeight', rows);
  }

  setFontStyles(rows: Rows<string>): Self {
    return dressEach(this, 'fontStyle', rows);
  }

  setHorizontalAlignments(rows: Rows<string>): Self {
    return dressEach(this, 'horizontalAlignment', rows);
  }

  setVerticalAlignments(rows: Rows<string>): Self {
    return dressEach(this, 'verticalAlignment', rows);
  }

  setWraps(rows: Rows<boolean>): Self {
    return dressEach(this, 'wrap', rows);
  }

  setNumberFormats(rows: Rows<string>): Self {
    return dressEach(this, 'numberFormat', rows);
  }
}

/** What Google takes back by null; sizes, truths and patterns are always said. */
const resettable: readonly LookName[] = [
  ...(['background', 'fontColor', 'fontFamily', 'fontWeight', 'fontStyle'] as const),
  ...(['horizontalAlignment', 'verticalAlignment'] as const),
];

function dressEach<Self, Name extends LookName>(
  dressed: DressedByCell<Self>,
  name: Name,
  rows: Rows<LookValues[Name]>,
): Self {
  const { world } = dressed;
  for (const { sheet, area } of dressed.places) {
    assertSize(rows, area);
    const state = world.state(sheet);
    assertEditable(state, area);
    for (const [run, value] of runsOf(rows, area)) {
      if (value !== null || !resettable.includes(name)) assertLook(name, value);
      setLook(state.looks, name, run, value ?? plainLook[name]);
    }
  }
  return proxyOf<Self>(dressed);
}

/** Cells of one value next to each other, and runs that are alike below each other, as one. */
function runsOf<Value>(rows: Rows<Value>, { row: first, column }: Area): readonly (readonly [Area, Value | null])[] {
  const done: [Area, Value | null][] = [];
  let open = new Map<string, [Area, Value | null]>();
  for (const [down, values] of rows.entries()) {
    const next: typeof open = new Map();
    for (let at = 0; at < values.length; ) {
      const start = at;
      const value = values[start] as Value | null;
      while (at < values.length && values[at] === value) at += 1;
      const name = `${start} ${at} ${String(value)}`;
      const above = open.get(name)?.[0];
      const row = first + down;
      const area = { row: above?.row ?? row, column: column + start, lastRow: row, lastColumn: column + at - 1 };
      next.set(name, [area, value]);
      open.delete(name);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
