import type { ChartValues } from './chart-values.ts';
import { drawBars } from './draw-bars.ts';
import { drawTrend } from './draw-trend.ts';
import { svg } from './svg.ts';

/** The room for a drawing, in pixels. */
export type Size = Readonly<{ width: number; height: number }>;

const TITLE_HEIGHT = 26;

/** Draws a chart: a title, and lines or columns over time, or bars one below another. Screen readers get its description. */
export function drawChart(values: ChartValues, size: Size): SVGElement {
  const frame = { width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}` };
  const top = values.title === '' ? 8 : TITLE_HEIGHT;
  return svg(
    'svg',
    { ...frame, role: 'img', 'aria-label': values.description, class: 'chart' },
    ...(values.title === '' ? [] : [svg('text', { x: 10, y: 18, class: 'chart-title' }, values.title)]),
    ...(values.kind === 'bar' ? drawBars(values, size, top) : drawTrend(values, size, top)),
  );
}
