import type { MetadataState } from '../book/state.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Of the keys and values of one sheet together. */
const MOST_CHARACTERS = 30_000;

class FakeLocation implements Pick<Location, 'getSheet'> {
  readonly world: World;
  readonly sheet: number;

  constructor(world: World, sheet: number) {
    this.world = world;
    this.sheet = sheet;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.world.sheet(this.sheet);
  }
}

class FakeMetadata implements Pick<Metadata, 'getKey' | 'getValue' | 'setValue' | 'getLocation' | 'remove'> {
  readonly world: World;
  readonly sheet: number;
  readonly id: number;

  constructor(world: World, sheet: number, id: number) {
    this.world = world;
    this.sheet = sheet;
    this.id = id;
  }

  get state(): MetadataState {
    const state = this.world.state(this.sheet).metadata.find(({ id }) => id === this.id);
    if (!state) throw new Error('The metadata was removed');
    return state;
  }

  getKey(): string {
    return this.state.key;
  }

  getValue(): string | null {
    return this.state.value;
  }

  setValue(value: string): Metadata {
    assertTexts(value);
    const sheet = this.world.state(this.sheet);
    sheet.metadata = sheet.metadata.map((one) => (one.id === this.id ? { ...one, value } : one));
    return proxyOf<Metadata>(this);
  }

  getLocation(): Location {
    return service<Location>('DeveloperMetadataLocation', new FakeLocation(this.world, this.sheet), this.world);
  }

  remove(): void {
    const sheet = this.world.state(this.sheet);
    sheet.metadata = sheet.metadata.filter(({ id }) => id !== this.id);
  }
}

class FakeFinder implements Pick<Finder, 'withKey' | 'find'> {
  readonly world: World;
  key: string | null = null;

  constructor(world: World) {
    this.world = world;
  }

  withKey(key: string): Finder {
    assertTexts(key);
    this.key = key;
    return proxyOf<Finder>(this);
  }

  find(): Metadata[] {
    return this.world.book.sheets.flatMap(({ id: sheet, metadata }) =>
      metadata
        .filter(({ key }) => this.key === null || key === this.key)
        .map(({ id }) => metadataOf(this.world, sheet, id)),
    );
  }
}

/** One of a sheet's metadata. */
export const metadataOf = (world: World, sheet: number, id: number): Metadata =>
  service<Metadata>('DeveloperMetadata', new FakeMetadata(world, sheet, id), world);

/** Finds metadata on all sheets. */
export const newFinder = (world: World): Finder =>
  service<Finder>('DeveloperMetadataFinder', new FakeFinder(world), world);

function assertTexts(...texts: readonly unknown[]): void {
  const other = texts.find((text) => typeof text !== 'string');
  if (other !== undefined) throw new Error(`Metadata takes texts, not ${String(other)}`);
}

export function addMetadata(world: World, id: number, key: string, value: string, visibility: string): void {
  assertTexts(key, value);
  if (key === '') throw new Error('Metadata needs a key');
  if (!['DOCUMENT', 'PROJECT'].includes(visibility)) throw new Error(`Not a visibility: ${visibility}`);
  const sheet = world.state(id);
  const metadata = [...sheet.metadata, { id: world.newId(), key, value, visibility }];
  const size = metadata.reduce((sum, one) => sum + one.key.length + one.value.length, 0);
  if (size > MOST_CHARACTERS) throw new Error('The metadata of the sheet is too long');
  sheet.metadata = metadata;
}
