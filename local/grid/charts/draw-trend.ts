import type { ChartValues } from './chart-values.ts';
import type { Size } from './draw-chart.ts';
import { type Axis, niceAxis } from './nice-ticks.ts';
import { svg } from './svg.ts';

const LETTER = 6.2;
const BELOW = 24;

type Plot = Readonly<{ left: number; top: number; right: number; bottom: number; step: number; axis: Axis }>;

/** Lines or columns from left to right, with round numbers at the side and as many names below as fit. */
export function drawTrend(values: ChartValues, { width, height }: Size, top: number): readonly SVGElement[] {
  const { kind, categories, series, shown } = values;
  const numbers = series.flatMap((one) => one.numbers).filter((value): value is number => value !== null);
  const axis = niceAxis(numbers, 4, kind === 'column');
  const left = 12 + axis.ticks.reduce((most, tick) => Math.max(most, shown(tick).length), 0) * LETTER;
  const right = width - 14;
  const step = (right - left) / Math.max(1, categories.length);
  const plot: Plot = { left, top: top + 6, right, bottom: height - BELOW, step, axis };
  const marks = kind === 'column' ? columnsOf : lineOf;
  return [...scaleOf(plot, shown), ...namesOf(plot, categories), ...series.flatMap((one) => marks(one.numbers, plot))];
}

const acrossOf = ({ left, step }: Plot, index: number): number => left + step * (index + 0.5);

function heightOf({ top, bottom, axis }: Plot, value: number): number {
  return bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top);
}

const scaleOf = (plot: Plot, shown: ChartValues['shown']): readonly SVGElement[] =>
  plot.axis.ticks.flatMap((tick) => {
    const y = heightOf(plot, tick);
    return [
      svg('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, class: 'chart-line' }),
      svg('text', { x: plot.left - 6, y: y + 4, 'text-anchor': 'end', class: 'chart-label' }, shown(tick)),
    ];
  });

/** Every name, or every second, third and so on where they would run into each other. */
function namesOf(plot: Plot, categories: readonly string[]): readonly SVGElement[] {
  const widest = categories.reduce((most, { length }) => Math.max(most, length), 1) * LETTER + 8;
  const every = Math.max(1, Math.ceil(widest / plot.step));
  return categories.flatMap((name, index) =>
    index % every === 0
      ? [
          svg(
            'text',
            { x: acrossOf(plot, index), y: plot.bottom + 16, 'text-anchor': 'middle', class: 'chart-label' },
            name,
          ),
        ]
      : [],
  );
}

function columnsOf(numbers: readonly (number | null)[], plot: Plot): readonly SVGElement[] {
  const zero = heightOf(plot, Math.max(0, plot.axis.from));
  const width = Math.min(48, plot.step * 0.62);
  return numbers.flatMap((value, index) => {
    if (value === null) return [];
    const y = heightOf(plot, value);
    const x = acrossOf(plot, index) - width / 2;
    return [svg('rect', { x, y: Math.min(y, zero), width, height: Math.abs(zero - y), rx: 2, class: 'chart-fill' })];
  });
}

/** A period without a number is bridged. */
function lineOf(numbers: readonly (number | null)[], plot: Plot): readonly SVGElement[] {
  const points = numbers.flatMap((value, index) =>
    value === null ? [] : [{ x: acrossOf(plot, index), y: heightOf(plot, value) }],
  );
  return [
    svg('polyline', { points: points.map(({ x, y }) => `${x},${y}`).join(' '), class: 'chart-trend' }),
    ...points.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 3, class: 'chart-fill' })),
  ];
}
