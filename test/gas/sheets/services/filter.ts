import type { Place } from '../book/area.ts';
import type { FilterState } from '../book/state.ts';
import { proxyOf, service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Scripts of ours carry it from one filter to the next, and ask it for nothing. */
class FakeCriteria {
  readonly hidden: readonly string[];

  constructor(hidden: readonly string[]) {
    this.hidden = hidden;
  }
}

type Offered = 'getRange' | 'remove' | 'getColumnFilterCriteria' | 'setColumnFilterCriteria';

class FakeFilter implements Pick<Filter, Offered> {
  readonly world: World;
  readonly sheet: number;

  constructor(world: World, sheet: number) {
    this.world = world;
    this.sheet = sheet;
  }

  get state(): FilterState {
    const { filter } = this.world.state(this.sheet);
    if (filter === null) throw new Error('The filter was removed');
    return filter;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.world.range({ sheet: this.sheet, area: this.state.area });
  }

  /** Columns count from 1, as those of the sheet do. */
  getColumnFilterCriteria(column: number): Criteria | null {
    assertColumn(this.state, column);
    const hidden = this.state.hidden.get(column - 1);
    return hidden ? service<Criteria>('FilterCriteria', new FakeCriteria(hidden), this.world) : null;
  }

  setColumnFilterCriteria(column: number, criteria: Criteria | null): Filter {
    assertColumn(this.state, column);
    const hidden = new Map(this.state.hidden);
    if (criteria === null) hidden.delete(column - 1);
    else hidden.set(column - 1, targetOf(criteria, FakeCriteria).hidden);
    this.world.state(this.sheet).filter = { ...this.state, hidden };
    return proxyOf<Filter>(this);
  }

  remove(): void {
    this.world.state(this.sheet).filter = null;
  }
}

function assertColumn({ area }: FilterState, column: number): void {
  if (column - 1 < area.column || column - 1 > area.lastColumn) throw new Error(`Column ${column} is not filtered`);
}

/** The filter of a sheet, which has one at most. */
export const filterOf = (world: World, sheet: number): Filter | null =>
  world.state(sheet).filter === null ? null : service<Filter>('Filter', new FakeFilter(world, sheet), world);

export function newFilter(world: World, { sheet, area }: Place): Filter {
  const state = world.state(sheet);
  if (state.filter !== null) throw new Error("You can't create a filter in a sheet that already has a filter.");
  state.filter = { area, hidden: new Map() };
  return service<Filter>('Filter', new FakeFilter(world, sheet), world);
}
