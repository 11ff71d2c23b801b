import { type ChartState, corner } from '../book/state.ts';
import { chartOf, newChart, stateOfChart } from './charts.ts';
import { SheetLines } from './sheet-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Offered = 'newChart' | 'getCharts' | 'insertChart' | 'updateChart' | 'removeChart';

/** What a sheet does with charts. */
export class SheetCharts extends SheetLines implements Pick<Sheet, Offered> {
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.world);
  }

  getCharts(): Chart[] {
    return this.state.charts.map((chart) => chartOf(this.world, chart));
  }

  insertChart(chart: Chart): void {
    const state = stateOfChart(chart);
    if (state.id !== null) throw new Error('The chart is on a sheet already');
    this.#assertPlace(state);
    this.state.charts = [...this.state.charts, { ...state, id: this.world.newId() }];
  }

  updateChart(chart: Chart): void {
    const state = stateOfChart(chart);
    this.#assertHas(state.id);
    this.#assertPlace(state);
    this.state.charts = this.state.charts.map((one) => (one.id === state.id ? state : one));
  }

  removeChart(chart: Chart): void {
    const { id } = stateOfChart(chart);
    this.#assertHas(id);
    this.state.charts = this.state.charts.filter((one) => one.id !== id);
  }

  #assertPlace({ position }: ChartState): void {
    const { row, column } = position ?? corner;
    this.world.checked(this.state, { row, column, lastRow: row, lastColumn: column });
  }

  #assertHas(id: number | null): void {
    if (id === null || !this.state.charts.some((one) => one.id === id))
      throw new Error('The chart is not on the sheet');
  }
}
