import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const MOST_VALUE = 9 * 1024;
const MOST_STORE = 500 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

type Offered = ('getProperty' | 'setProperty' | 'deleteProperty') | ('getKeys' | 'getProperties' | 'setProperties');

class FakeProperties implements Pick<Properties, Offered> {
  readonly store: Map<string, string>;

  constructor(store: Map<string, string>) {
    this.store = store;
  }

  getProperty(key: string): string | null {
    assertText(key);
    return this.store.get(key) ?? null;
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.store);
  }

  setProperty(key: string, value: string): Properties {
    return put(this, [[key, value]]);
  }

  setProperties(properties: { [key: string]: string }): Properties {
    return put(this, Object.entries(properties));
  }

  deleteProperty(key: string): Properties {
    assertText(key);
    this.store.delete(key);
    return proxyOf<Properties>(this);
  }
}

function assertText(text: unknown): void {
  if (typeof text !== 'string' || text === '') throw new Error(`Properties take texts, not ${String(text)}`);
}

/** All of them, or it throws before the first. */
function put(properties: FakeProperties, entries: readonly (readonly [string, string])[]): Properties {
  for (const [key, value] of entries) {
    assertText(key);
    if (typeof value !== 'string') throw new Error(`Properties take texts, not ${String(value)}`);
    if (bytes(value) > MOST_VALUE) throw new Error('Argument too large: value');
  }
  const after = new Map([...properties.store, ...entries]);
  const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > MOST_STORE)
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  properties.store.clear();
  for (const [key, value] of after) properties.store.set(key, value);
  return proxyOf<Properties>(properties);
}

/** What scripts keep: with the document, for all its users, and with the user, in all documents. */
export type Stores = Readonly<{ document: Map<string, string>; user: Map<string, string> }>;

class FakePropertiesService implements Pick<PropertiesService, 'getDocumentProperties' | 'getUserProperties'> {
  readonly document: Properties;
  readonly user: Properties;

  constructor(world: World, stores: Stores) {
    this.document = service<Properties>('Properties', new FakeProperties(stores.document), world);
    this.user = service<Properties>('Properties', new FakeProperties(stores.user), world);
  }

  getDocumentProperties(): Properties {
    return this.document;
  }

  getUserProperties(): Properties {
    return this.user;
  }
}

export const newPropertiesService = (world: World, stores: Stores): PropertiesService =>
  service<PropertiesService>('PropertiesService', new FakePropertiesService(world, stores), world);
