import type { ChartState, SeriesState, SheetState } from '../book/state.ts';
import type { World } from '../book/world.ts';

/** What stands behind a chart, and behind one of its series. */
export type ChartTarget = Readonly<{ world: World; sheet: SheetState; chart: ChartState }>;
export type SeriesTarget = ChartTarget & Readonly<{ series: SeriesState }>;
