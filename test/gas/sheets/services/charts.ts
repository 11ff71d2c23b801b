import type { ChartState } from '../book/state.ts';
import { proxyOf, service, targetOf } from '../strict.ts';
import type { World } from '../world.ts';
import { chartOptions, containerInfo } from './chart-parts.ts';
import { placeOf } from './dressed.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Charts = GoogleAppsScript.Charts.Charts;

class FakeChart implements Pick<Chart, 'getChartId' | 'modify' | 'getContainerInfo' | 'getOptions' | 'getRanges'> {
  readonly world: World;
  readonly state: ChartState;

  constructor(world: World, state: ChartState) {
    this.world = world;
    this.state = state;
  }

  /** null until the sheet that it was put on is asked for it. */
  getChartId(): number | null {
    return this.state.id;
  }

  modify(): Builder {
    return service<Builder>('EmbeddedChartBuilder', new FakeChartBuilder(this.world, this.state), this.world);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.state.ranges.map((place) => this.world.range(place));
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    if (this.state.position === null) throw new Error('The chart has no position');
    return containerInfo(this.world, this.state.position);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return chartOptions(this.world, this.state.options);
  }
}

type Offered =
  | ('setChartType' | 'addRange' | 'clearRanges' | 'setMergeStrategy' | 'setTransposeRowsAndColumns')
  | ('setHiddenDimensionStrategy' | 'setNumHeaders' | 'setPosition' | 'setOption' | 'build');

class FakeChartBuilder implements Pick<Builder, Offered> {
  readonly world: World;
  state: ChartState;

  constructor(world: World, state: ChartState) {
    this.world = world;
    this.state = state;
  }

  setChartType(type: Charts['ChartType'][keyof Charts['ChartType']]): Builder {
    return changed(this, { type: known('ChartType', type) });
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): Builder {
    return changed(this, { ranges: [...this.state.ranges, placeOf(range)] });
  }

  clearRanges(): Builder {
    return changed(this, { ranges: [] });
  }

  setMergeStrategy(strategy: Charts['ChartMergeStrategy'][keyof Charts['ChartMergeStrategy']]): Builder {
    return changed(this, { merge: known('ChartMergeStrategy', strategy) });
  }

  setHiddenDimensionStrategy(
    strategy: Charts['ChartHiddenDimensionStrategy'][keyof Charts['ChartHiddenDimensionStrategy']],
  ): Builder {
    return changed(this, { hidden: known('ChartHiddenDimensionStrategy', strategy) });
  }

  setTransposeRowsAndColumns(transposed: boolean): Builder {
    return changed(this, { transposed });
  }

  setNumHeaders(headers: number): Builder {
    if (!Number.isInteger(headers) || headers < 0) throw new Error(`Not a number of headers: ${headers}`);
    return changed(this, { headers });
  }

  setPosition(row: number, column: number, x: number, y: number): Builder {
    if (![row, column, x, y].every(Number.isInteger) || row < 1 || column < 1)
      throw new Error('The position of a chart counts from 1, in whole numbers');
    return changed(this, { position: { row: row - 1, column: column - 1, x, y } });
  }

  setOption(option: string, value: unknown): Builder {
    if (value === undefined) throw new Error(`No value for the option ${option}`);
    // Options cross to Google as JSON.
    return changed(this, {
      options: { ...this.state.options, [option]: JSON.parse(JSON.stringify(value)) as unknown },
    });
  }

  build(): Chart {
    if (this.state.ranges.length === 0) throw new Error('The chart has no range');
    if (this.state.position === null) throw new Error('The chart has no position');
    return chartOf(this.world, this.state);
  }
}

function changed(builder: FakeChartBuilder, change: Partial<ChartState>): Builder {
  builder.state = { ...builder.state, ...change };
  return proxyOf<Builder>(builder);
}

/** What `Charts` names. */
export const chartWords = {
  ChartType: ['LINE', 'COLUMN', 'BAR', 'COMBO', 'AREA'],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
} as const;

function known(kind: keyof typeof chartWords, word: unknown): string {
  if (!(chartWords[kind] as readonly string[]).includes(String(word)))
    throw new Error(`Not a ${kind}: ${String(word)}`);
  return String(word);
}

const blank: ChartState = {
  ...{ id: null, type: 'COLUMN', ranges: [], headers: 0, merge: null, transposed: false, hidden: null },
  ...{ options: {}, position: null },
};

export const newChart = (world: World): Builder =>
  service<Builder>('EmbeddedChartBuilder', new FakeChartBuilder(world, blank), world);

export const chartOf = (world: World, state: ChartState): Chart =>
  service<Chart>('EmbeddedChart', new FakeChart(world, state), world);

export const stateOfChart = (chart: Chart): ChartState => targetOf(chart, FakeChart).state;
