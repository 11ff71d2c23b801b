import type { ChartPicture } from '../../work/sheet-picture.ts';
import { extent, linePoints } from './line-drawing.tsx';

const WIDTH = 120;
const HEIGHT = 56;

/** More bars than this are a haze. */
const MOST_BARS = 24;

/** A chart as simple shapes: what it shows, without scale or legend. */
export function ChartDrawing({ chart }: Readonly<{ chart: ChartPicture }>) {
  return (
    <figure class="drawn-chart">
      {chart.title !== '' && <figcaption>{chart.title}</figcaption>}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.description}>
        {chart.kind === 'line' ? <Lines chart={chart} /> : <Bars chart={chart} />}
      </svg>
    </figure>
  );
}

function Lines({ chart }: Readonly<{ chart: ChartPicture }>) {
  const range = extent(chart.series);
  return (
    <>
      {chart.series.map((values, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a series is known by its place alone
        <polyline key={index} class={`series-${index % 3}`} points={linePoints(values, WIDTH, HEIGHT, range)} />
      ))}
    </>
  );
}

function Bars({ chart }: Readonly<{ chart: ChartPicture }>) {
  const values = (chart.series[0] ?? []).slice(0, MOST_BARS).map((value) => Math.max(0, value ?? 0));
  const most = Math.max(...values, 0) || 1;
  const lies = chart.kind === 'bar';
  const room = (lies ? HEIGHT : WIDTH) / Math.max(1, values.length);
  return (
    <>
      {values.map((value, index) => {
        const long = (value / most) * ((lies ? WIDTH : HEIGHT) - 2);
        const at = index * room + room * 0.15;
        const thick = room * 0.7;
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is known by its place alone
        if (lies) return <rect key={index} x={0} y={at} width={long} height={thick} />;
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is known by its place alone
        return <rect key={index} x={at} y={HEIGHT - long} width={thick} height={long} />;
      })}
    </>
  );
}
