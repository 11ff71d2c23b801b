import { proxyOf, service } from '../strict.ts';
import type { World } from '../world.ts';
import { outputOf } from './html.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** What the user sees of the add-on. */
export type Seen = {
  menu: readonly (readonly [caption: string, handler: string])[];
  sidebar: Readonly<{ title: string; html: string }> | null;
};

class FakeMenu implements Pick<Menu, 'addItem' | 'addToUi'> {
  readonly seen: Seen;
  items: readonly (readonly [string, string])[] = [];

  constructor(seen: Seen) {
    this.seen = seen;
  }

  addItem(caption: string, handler: string): Menu {
    this.items = [...this.items, [caption, handler]];
    return proxyOf<Menu>(this);
  }

  addToUi(): void {
    this.seen.menu = this.items;
  }
}

class FakeUi implements Pick<Ui, 'createAddonMenu' | 'showSidebar'> {
  readonly world: World;
  readonly seen: Seen;

  constructor(world: World, seen: Seen) {
    this.world = world;
    this.seen = seen;
  }

  createAddonMenu(): Menu {
    return service<Menu>('Menu', new FakeMenu(this.seen), this.world);
  }

  showSidebar(html: object): void {
    const { title, content } = outputOf(html);
    this.seen.sidebar = { title, html: content };
  }
}

export const newUi = (world: World, seen: Seen): Ui => service<Ui>('Ui', new FakeUi(world, seen), world);
