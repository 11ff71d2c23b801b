import { cellAddress } from '../../../core/workbook/address.ts';
import { numberPattern } from '../../../core/workbook/number-format.ts';
import type { Chart } from '../../../core/workbook/plan.ts';
import { chartColour } from '../../../core/workbook/theme.ts';
import { addressOf, type OnSheet, titleOf } from '../addresses.ts';
import type { Desk, Finish } from './desk.ts';

const types = { line: 'Line', column: 'ColumnClustered', bar: 'BarClustered' } as const;

/** What our charts are known by among those of others: the first is `Marksheet chart 1`. */
const nameOf = (place: number): string => `Marksheet chart ${place + 1}`;
const placeOf = (name: string): number | null => {
  const number = /^Marksheet chart (\d+)$/.exec(name)?.[1];
  return number === undefined ? null : Number(number) - 1;
};

/** Of a chart that is to take the place of another, until that one is gone. */
const COMING = ' (new)';

function addChart(desk: Desk, chart: Chart, on: OnSheet, name: string): Excel.Chart {
  const range = (reference: Chart['categories']): Excel.Range =>
    desk.sheet(titleOf(reference, on)).getRange(addressOf(reference));
  const [first, ...others] = chart.series;
  if (first === undefined) throw new Error('A chart of nothing');
  // Over one row or one column Excel makes one series by itself.
  const by = first.values.row === first.values.lastRow ? 'Rows' : 'Columns';
  const made = desk.sheet(on.title).charts.add(types[chart.kind], range(first.values), by);
  made.name = name;
  const all = [made.series.getItemAt(0), ...others.map((series) => made.series.add(series.name))];
  for (const [at, { name: title, values }] of chart.series.entries()) {
    const series = all[at] as Excel.ChartSeries;
    series.name = title;
    series.setValues(range(values));
    series.setXAxisValues(range(chart.categories));
  }
  const single = all.length === 1 ? all[0] : undefined;
  if (single && chart.kind === 'line') single.format.line.color = `#${chartColour}`;
  else single?.format.fill.setSolidColor(`#${chartColour}`);
  if (chart.title === '') made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.visible = all.length > 1;
  if (all.length > 1) made.legend.position = 'Bottom';
  made.axes.valueAxis.numberFormat = numberPattern(chart.format);
  if (chart.kind === 'bar') made.axes.categoryAxis.reversePlotOrder = true;
  return made;
}

/** Charts of a new sheet, each over its cells. */
export const newCharts = (charts: readonly Chart[], on: OnSheet): Finish => ({
  do(desk) {
    for (const [place, chart] of charts.entries()) {
      const { row, column, lastRow, lastColumn } = chart.area;
      addChart(desk, chart, on, nameOf(place)).setPosition(cellAddress(row, column), cellAddress(lastRow, lastColumn));
    }
  },
});

/**
 * In place of our own charts, one for one; one that the user removed stays away. Where they stand and how large they are
 * stays as people left it. The old ones go at the very end: a chart that is gone cannot be brought back.
 */
export function replacedCharts(charts: readonly Chart[], on: OnSheet): Finish {
  let before: Excel.ChartCollection | null = null;
  const ours = (): readonly Readonly<{ old: Excel.Chart; chart: Chart; name: string }>[] =>
    (before?.items ?? []).flatMap((old) => {
      const place = placeOf(old.name);
      const chart = place === null ? undefined : charts[place];
      return chart ? [{ old, chart, name: old.name }] : [];
    });
  const coming = new Map<string, Excel.Chart>();
  return {
    ask(desk) {
      before = desk.sheet(on.title).charts;
      before.load('items/name,items/left,items/top,items/width,items/height');
    },
    do(desk) {
      for (const { old, chart, name } of ours()) {
        const made = addChart(desk, chart, on, name + COMING);
        for (const side of ['left', 'top', 'width', 'height'] as const) made[side] = old[side];
        coming.set(name, made);
      }
    },
    last() {
      for (const { old, name } of ours()) {
        old.delete();
        const made = coming.get(name);
        if (made) made.name = name;
      }
    },
    async takeBack(desk) {
      const now = desk.sheet(on.title).charts;
      now.load('items/name');
      await desk.context.sync();
      for (const chart of now.items) if (chart.name.endsWith(COMING)) chart.delete();
      await desk.context.sync();
    },
  };
}
