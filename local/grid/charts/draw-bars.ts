import type { ChartValues } from './chart-values.ts';
import type { Size } from './draw-chart.ts';
import { svg } from './svg.ts';

/** Letters are about this wide, in pixels. */
const LETTER = 6.2;
const LONGEST_NAME = 26;

/** Bars one below another, the first on top, each with its name before it and its number behind. */
export function drawBars(
  { categories, series, shown }: ChartValues,
  { width, height }: Size,
  top: number,
): readonly SVGElement[] {
  const numbers = series[0]?.numbers ?? [];
  const count = Math.max(1, categories.length);
  const most = Math.max(0, ...numbers.map((value) => value ?? 0));
  const names = categories.map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name));
  const labels = numbers.map((value) => (value === null ? '' : shown(value)));
  const left = Math.min(width * 0.4, 14 + longest(names) * LETTER);
  const right = Math.min(width * 0.3, 14 + longest(labels) * LETTER);
  const step = (height - top - 8) / count;
  const scale = most > 0 ? Math.max(0, width - left - right) / most : 0;
  return names.flatMap((name, index) => {
    const middle = top + step * (index + 0.5);
    const length = Math.max(0, numbers[index] ?? 0) * scale;
    const thick = Math.min(22, step * 0.7);
    return [
      svg('text', { x: left - 6, y: middle + 4, 'text-anchor': 'end', class: 'chart-label' }, name),
      svg('rect', { x: left, y: middle - thick / 2, width: length, height: thick, rx: 2, class: 'chart-fill' }),
      svg('text', { x: left + length + 6, y: middle + 4, class: 'chart-label' }, labels[index] ?? ''),
    ];
  });
}

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
