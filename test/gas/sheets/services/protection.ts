import { type ProtectionState, wholeSheet } from '../book/state.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';
import { placeOf } from './dressed.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Offered =
  | ('getDescription' | 'setDescription' | 'isWarningOnly' | 'setWarningOnly' | 'canEdit' | 'remove')
  | ('getUnprotectedRanges' | 'setUnprotectedRanges' | 'getRange');

class FakeProtection implements Pick<Protection, Offered> {
  readonly world: World;
  readonly sheet: number;
  readonly id: number;

  constructor(world: World, sheet: number, id: number) {
    this.world = world;
    this.sheet = sheet;
    this.id = id;
  }

  get state(): ProtectionState {
    const state = this.world.state(this.sheet).protections.find(({ id }) => id === this.id);
    if (!state) throw new Error('The protection was removed');
    return state;
  }

  getDescription(): string {
    return this.state.description;
  }

  setDescription(description: string): Protection {
    this.state.description = description;
    return proxyOf<Protection>(this);
  }

  isWarningOnly(): boolean {
    return this.state.warns;
  }

  /** Whoever protects something may edit it. */
  canEdit(): boolean {
    return !this.state.byOthers;
  }

  setWarningOnly(warns: boolean): Protection {
    this.state.warns = warns;
    return proxyOf<Protection>(this);
  }

  getRange(): Range {
    const sheet = this.world.state(this.sheet);
    return this.world.range({ sheet: this.sheet, area: this.state.area ?? wholeSheet(sheet) });
  }

  getUnprotectedRanges(): Range[] {
    return this.state.unprotected.map((area) => this.world.range({ sheet: this.sheet, area }));
  }

  setUnprotectedRanges(ranges: readonly Range[]): Protection {
    if (this.state.area !== null) throw new Error('Only a protected sheet has unprotected ranges');
    const places = ranges.map(placeOf);
    if (places.some(({ sheet }) => sheet !== this.sheet)) throw new Error('Unprotected ranges lie on the same sheet');
    this.state.unprotected = places.map(({ area }) => area);
    return proxyOf<Protection>(this);
  }

  remove(): void {
    const sheet = this.world.state(this.sheet);
    sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
  }
}

export const protectionOf = (world: World, sheet: number, { id }: ProtectionState): Protection =>
  service<Protection>('Protection', new FakeProtection(world, sheet, id), world);

/** Protects a sheet; one that is protected keeps its one protection. */
export function newProtection(world: World, id: number): Protection {
  const sheet = world.state(id);
  const known = sheet.protections.find(({ area }) => area === null);
  if (known) return protectionOf(world, id, known);
  const state: ProtectionState = {
    ...{ id: world.newId(), area: null, description: '' },
    ...{ warns: false, byOthers: false, unprotected: [] },
  };
  sheet.protections = [...sheet.protections, state];
  return protectionOf(world, id, state);
}
