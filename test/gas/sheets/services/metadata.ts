import type { MetadataState } from '../book/state.ts';
import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Of the keys and values of one sheet together. */
const MOST_CHARACTERS = 30_000;

class FakeMetadata implements Pick<Metadata, 'getKey' | 'getValue' | 'setValue' | 'remove'> {
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

  remove(): void {
    const sheet = this.world.state(this.sheet);
    sheet.metadata = sheet.metadata.filter(({ id }) => id !== this.id);
  }
}

/** One of a sheet's metadata. */
export const metadataOf = (world: World, sheet: number, id: number): Metadata =>
  service<Metadata>('DeveloperMetadata', new FakeMetadata(world, sheet, id), world);

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
