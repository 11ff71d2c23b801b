import { createElement } from 'react';
import type { Grid } from '../univer/create-grid.ts';
import type { ChartData } from './chart-data.ts';
import { CHART_COMPONENT } from './chart-drawing.ts';
import { chartValues } from './chart-values.ts';
import { drawChart } from './draw-chart.ts';
import { onNewValues } from './on-new-values.ts';

/** Tells the grid how our charts are drawn: as vector drawings that follow their cells. */
export function registerCharts(grid: Grid): void {
  const mounts = new WeakMap<ChartData, (place: HTMLElement | null) => void>();
  const mountOf = (data: ChartData) => {
    const mount = mounts.get(data) ?? mountChart(grid, data);
    mounts.set(data, mount);
    return mount;
  };
  grid.api.registerComponent(CHART_COMPONENT, ({ data }: { data: ChartData }) =>
    createElement('div', { className: 'chart-place', ref: mountOf(data) }),
  );
}

/** Called with the element once it stands in the page, and with null when it goes. */
function mountChart(grid: Grid, data: ChartData): (place: HTMLElement | null) => void {
  let stop = (): void => {};
  return (place) => {
    stop();
    if (place === null) return;
    const draw = (): void => {
      const { clientWidth: width, clientHeight: height } = place;
      if (width > 0 && height > 0) place.replaceChildren(drawChart(chartValues(grid, data), { width, height }));
    };
    const sizes = new ResizeObserver(draw);
    sizes.observe(place);
    const values = onNewValues(grid, draw);
    stop = () => {
      sizes.disconnect();
      values();
    };
  };
}
