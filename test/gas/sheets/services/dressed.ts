import type { Place } from '../book/area.ts';
import { assertEditable } from '../book/editing.ts';
import { type LookName, type LookValues, plainLook, setLook } from '../book/looks.ts';
import { proxyOf, targetOf } from '../strict.ts';
import type { World } from '../world.ts';
import { setBorders } from './borders.ts';
import { assertLook } from './look-values.ts';

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type BorderStyle = Spreadsheet['BorderStyle'][keyof Spreadsheet['BorderStyle']];
type Side = boolean | null;

/** What a range and a list of ranges have in common: they set looks, and give themselves back. */
export class Dressed<Self> {
  readonly world: World;
  readonly places: readonly Place[];

  constructor(world: World, places: readonly Place[]) {
    this.world = world;
    this.places = places;
  }

  setBackground(color: string | null): Self {
    return dress(this, 'background', color);
  }

  setFontColor(color: string | null): Self {
    return dress(this, 'fontColor', color);
  }

  setFontFamily(family: string | null): Self {
    return dress(this, 'fontFamily', family);
  }

  setFontSize(size: number): Self {
    return dress(this, 'fontSize', size);
  }

  setFontWeight(weight: 'bold' | 'normal' | null): Self {
    return dress(this, 'fontWeight', weight);
  }

  setFontStyle(style: 'italic' | 'normal' | null): Self {
    return dress(this, 'fontStyle', style);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Self {
    return dress(this, 'horizontalAlignment', alignment);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Self {
    return dress(this, 'verticalAlignment', alignment);
  }

  setWrap(wraps: boolean): Self {
    return dress(this, 'wrap', wraps);
  }

  setNumberFormat(format: string): Self {
    return dress(this, 'numberFormat', format);
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: BorderStyle | null = null,
  ): Self {
    if (color !== null) assertLook('fontColor', color);
    const drawn = { color: color ?? '#000000', style: String(style ?? 'SOLID') };
    for (const { sheet, area } of this.places) {
      assertEditable(this.world.state(sheet), area);
      setBorders(this.world.state(sheet), area, { top, left, bottom, right, vertical, horizontal }, drawn);
    }
    return proxyOf<Self>(this);
  }
}

function dress<Self, Name extends LookName>(dressed: Dressed<Self>, name: Name, value: LookValues[Name] | null): Self {
  if (value !== null) assertLook(name, value);
  for (const { sheet, area } of dressed.places) {
    assertEditable(dressed.world.state(sheet), area);
    setLook(dressed.world.state(sheet).looks, name, area, value ?? plainLook[name]);
  }
  return proxyOf<Self>(dressed);
}

/** Where a range that a script hands over is. */
export function placeOf(range: object): Place {
  const [place, ...others] = targetOf<Dressed<unknown>>(range, Dressed).places;
  if (place === undefined || others.length > 0) throw new Error('One range wanted');
  return place;
}
