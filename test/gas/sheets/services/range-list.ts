import type { Place } from '../book/area.ts';
import { service } from '../strict.ts';
import type { World } from '../world.ts';
import { Dressed } from './dressed.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Offered =
  | ('getRanges' | 'setBackground' | 'setFontColor' | 'setFontFamily' | 'setFontSize' | 'setFontWeight')
  | ('setFontStyle' | 'setHorizontalAlignment' | 'setVerticalAlignment' | 'setWrap' | 'setNumberFormat' | 'setBorder');

class FakeRangeList extends Dressed<RangeList> implements Pick<RangeList, Offered> {
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.places.map((place) => this.world.range(place));
  }
}

/** Ranges of one sheet. */
export function newRangeList(world: World, places: readonly Place[]): RangeList {
  if (places.length === 0) throw new Error('The range list is empty');
  return service<RangeList>('RangeList', new FakeRangeList(world, places), world);
}
