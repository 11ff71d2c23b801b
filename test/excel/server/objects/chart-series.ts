import { absoluteReference } from '../book/absolute-reference.ts';
import type { SeriesState } from '../book/state.ts';
import { invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { fillKind, labelsKind, lineKind } from './chart-parts.ts';
import type { ChartTarget, SeriesTarget } from './chart-target.ts';
import { color, flag, isGiven, numberBetween, oneOf, rangeGiven, textOfMost, wholeNumber } from './checks.ts';
import { type Part, partOf, stored } from './stored.ts';

const part = ({ series }: SeriesTarget, name: string): Part => ({ facts: series.facts, prefix: `${name}.` });

const formatKind: Kind<Excel.ChartSeriesFormat, Part> = {
  name: 'ChartSeriesFormat',
  open: {
    fill: (of) => serve(fillKind, partOf(of, 'fill')),
    line: (of) => serve(lineKind, partOf(of, 'line')),
  },
};

const kept = stored<Excel.ChartSeries, SeriesTarget>(({ series }) => ({ facts: series.facts, prefix: '' }), {
  name: [textOfMost(255), ''],
  chartType: [oneOf('ColumnClustered', 'BarClustered', 'Line', 'LineMarkers', 'Area'), null],
  axisGroup: [oneOf('Primary', 'Secondary'), 'Primary'],
  gapWidth: [wholeNumber(0, 500), 219],
  overlap: [wholeNumber(-100, 100), 0],
  hasDataLabels: [flag, false],
  smooth: [flag, false],
  markerStyle: [
    oneOf('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'),
    'Automatic',
  ],
  markerSize: [wholeNumber(2, 72), 5],
  markerBackgroundColor: [color, ''],
  markerForegroundColor: [color, ''],
  explosion: [numberBetween(0, 400), 0],
});

/** One row or one column of cells, on any sheet. */
function line({ world, sheet }: SeriesTarget, given: Given): string {
  const range = rangeGiven(world, sheet, given);
  const { row, lastRow, column, lastColumn } = range.area;
  if (row !== lastRow && column !== lastColumn) invalid('A series is one row or one column');
  return `=${absoluteReference(range.sheet, range.area)}`;
}

const seriesKind: Kind<Excel.ChartSeries, SeriesTarget> = {
  name: 'ChartSeries',
  get: kept.get,
  set: kept.set,
  call: {
    setValues: (target, [given]) => {
      target.series.values = line(target, given);
    },
    setXAxisValues: (target, [given]) => {
      target.series.categories = line(target, given);
    },
    getDimensionDataSourceString: ({ series }, [dimension]) => {
      const name = oneOf('Categories', 'Values')(dimension);
      return (name === 'Values' ? series.values : series.categories).slice(1);
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
  },
  open: {
    format: (target) => serve(formatKind, part(target, 'format')),
    dataLabels: (target) => serve(labelsKind, part(target, 'labels')),
  },
};

const served = (target: ChartTarget, series: SeriesState): ServedObject => serve(seriesKind, { ...target, series });

export const seriesCollectionKind: Kind<Excel.ChartSeriesCollection, ChartTarget> = {
  name: 'ChartSeriesCollection',
  get: { count: ({ chart }) => chart.series.length },
  call: { getCount: ({ chart }) => chart.series.length },
  open: {
    add: (target, [name, index]) => {
      const { chart } = target;
      const series: SeriesState = {
        facts: isGiven(name) ? { name: textOfMost(255)(name) } : {},
        values: '',
        categories: '',
      };
      chart.series.splice(isGiven(index) ? wholeNumber(0, chart.series.length)(index) : chart.series.length, 0, series);
      return served(target, series);
    },
    getItemAt: (target, [at]) => {
      const series = target.chart.series[wholeNumber(0, 255)(at)];
      return series ? served(target, series) : missing('There is no such series');
    },
  },
  items: (target) => target.chart.series.map((series) => served(target, series)),
};
