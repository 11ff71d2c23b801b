import type { ChartState } from '../book/state.ts';
import { service } from '../strict.ts';
import type { World } from '../world.ts';

type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
type Position = NonNullable<ChartState['position']>;

class FakeContainerInfo implements Pick<ContainerInfo, 'getAnchorRow' | 'getAnchorColumn'> {
  readonly position: Position;

  constructor(position: Position) {
    this.position = position;
  }

  getAnchorRow(): number {
    return this.position.row + 1;
  }

  getAnchorColumn(): number {
    return this.position.column + 1;
  }
}

class FakeOptions implements Pick<ChartOptions, 'get'> {
  readonly options: ChartState['options'];

  constructor(options: ChartState['options']) {
    this.options = options;
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** Where a chart stands. */
export const containerInfo = (world: World, position: Position): ContainerInfo =>
  service<ContainerInfo>('ContainerInfo', new FakeContainerInfo(position), world);

export const chartOptions = (world: World, options: ChartState['options']): ChartOptions =>
  service<ChartOptions>('ChartOptions', new FakeOptions(options), world);
