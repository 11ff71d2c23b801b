import { overlap, type Place } from '../book/area.ts';
import type { BandingState } from '../book/state.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';

type Banding = GoogleAppsScript.Spreadsheet.Banding;

class FakeBanding implements Pick<Banding, 'getRange' | 'setRange' | 'remove'> {
  readonly world: World;
  readonly sheet: number;
  readonly id: number;

  constructor(world: World, sheet: number, id: number) {
    this.world = world;
    this.sheet = sheet;
    this.id = id;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const banding = this.world.state(this.sheet).bandings.find(({ id }) => id === this.id);
    if (!banding) throw new Error('The banding was removed');
    return this.world.range({ sheet: this.sheet, area: banding.area });
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Banding {
    const place = placeOf(range);
    if (place.sheet !== this.sheet) throw new Error('The banding stays on its sheet');
    assertFree(this.world, place, this.id);
    const sheet = this.world.state(this.sheet);
    sheet.bandings = sheet.bandings.map((one) => (one.id === this.id ? { ...one, area: place.area } : one));
    return proxyOf<Banding>(this);
  }

  remove(): void {
    const sheet = this.world.state(this.sheet);
    sheet.bandings = sheet.bandings.filter(({ id }) => id !== this.id);
  }
}

export const bandingOf = (world: World, sheet: number, { id }: BandingState): Banding =>
  service<Banding>('Banding', new FakeBanding(world, sheet, id), world);

export function newBanding(world: World, place: Place, theme: string, header: boolean, footer: boolean): Banding {
  const sheet = world.state(place.sheet);
  assertFree(world, place, null);
  const banding: BandingState = { id: world.newId(), area: place.area, theme, header, footer };
  sheet.bandings = [...sheet.bandings, banding];
  return bandingOf(world, place.sheet, banding);
}

function assertFree(world: World, { sheet, area }: Place, own: number | null): void {
  if (world.state(sheet).bandings.some((one) => one.id !== own && overlap(one.area, area)))
    throw new Error(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
}
