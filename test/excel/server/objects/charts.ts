import { columnsOf, rowsOf } from '../../../gas/sheets/book/area.ts';
import { absoluteReference } from '../book/absolute-reference.ts';
import type { RangeTarget } from '../book/range-target.ts';
import { type ChartState, cellAt, newId, type SeriesState } from '../book/state.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { areaFormatKind, axesKind, labelsKind, legendKind, titleKind } from './chart-parts.ts';
import { placeOfLine } from './chart-place.ts';
import { seriesCollectionKind } from './chart-series.ts';
import type { ChartTarget } from './chart-target.ts';
import { flag, isGiven, numberBetween, oneOf, rangeGiven, text, wholeNumber } from './checks.ts';
import { type SheetTarget, serveSheet, sheetOf } from './serve-known.ts';
import { stored } from './stored.ts';

const chartType = oneOf(
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Area',
  'Pie',
);

const kept = stored<Excel.Chart, ChartTarget>(({ chart }) => ({ facts: chart.facts, prefix: '' }), {
  top: [numberBetween(0, 1e8), 0],
  left: [numberBetween(0, 1e8), 0],
  width: [numberBetween(1, 1e5), 360],
  height: [numberBetween(1, 1e5), 216],
  name: [text, ''],
  style: [wholeNumber(1, 1000), 201],
  displayBlanksAs: [oneOf('NotPlotted', 'Zero', 'Interplotted'), 'NotPlotted'],
  plotVisibleOnly: [flag, true],
});

/** A chart lies over cells, from the corner of one to the far corner of another. */
function setPosition({ world, sheet, chart }: ChartTarget, [first, last]: readonly Given[]): void {
  const start = rangeGiven(world, sheet, first).area;
  const end = isGiven(last) ? rangeGiven(world, sheet, last).area : null;
  const [top, left] = [placeOfLine(sheet, 'heights', start.row), placeOfLine(sheet, 'widths', start.column)];
  Object.assign(chart.facts, { top, left });
  if (end === null) return;
  if (end.lastRow < start.row || end.lastColumn < start.column) invalid('A chart ends after it begins');
  chart.facts.height = placeOfLine(sheet, 'heights', end.lastRow + 1) - top;
  chart.facts.width = placeOfLine(sheet, 'widths', end.lastColumn + 1) - left;
}

const chartKind: Kind<Excel.Chart, ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  get: { ...kept.get, id: ({ chart }) => chart.id, chartType: ({ chart }) => chart.type },
  set: {
    ...kept.set,
    chartType: ({ chart }, value) => {
      chart.type = chartType(value);
    },
    name: (target, value) => {
      const name = text(value);
      const other = target.sheet.charts.find((each) => each.facts.name === name);
      if (other && other !== target.chart) throw new ExcelError('ItemAlreadyExists', `There is a chart ${name}`);
      target.chart.facts.name = name;
    },
  },
  call: {
    setPosition,
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
    activate: () => {},
  },
  open: {
    title: (target) => serve(titleKind, target),
    legend: (target) => serve(legendKind, target),
    axes: (target) => serve(axesKind, target),
    series: (target) => serve(seriesCollectionKind, target),
    format: (target) => serve(areaFormatKind, { facts: target.chart.facts, prefix: 'area.' }),
    dataLabels: (target) => serve(labelsKind, { facts: target.chart.facts, prefix: 'labels.' }),
    worksheet: ({ world, sheet }) => serveSheet(world, sheet),
  },
};

/** A series of each row without names or categories; more nobody needs. */
function seriesByRows({ sheet, area }: RangeTarget): SeriesState[] {
  return Array.from({ length: rowsOf(area) }, (_, down) => ({
    facts: { name: `Series${down + 1}` },
    values: `=${absoluteReference(sheet, { ...area, row: area.row + down, lastRow: area.row + down })}`,
    categories: '',
  }));
}

/** What Excel makes of a range by itself: a series of each column, named by its first cell where that is a text. */
function seriesByColumns({ sheet, area }: RangeTarget): SeriesState[] {
  const isText = (row: number, column: number): boolean => typeof cellAt(sheet, row, column)?.value === 'string';
  const hasHeaders = rowsOf(area) > 1 && isText(area.row, area.lastColumn);
  const first = area.row + (hasHeaders ? 1 : 0);
  const hasCategories = columnsOf(area) > 1 && isText(area.lastRow, area.column);
  const column = (at: number): string =>
    `=${absoluteReference(sheet, { row: first, lastRow: area.lastRow, column: at, lastColumn: at })}`;
  const from = area.column + (hasCategories ? 1 : 0);
  return Array.from({ length: area.lastColumn - from + 1 }, (_, right) => ({
    facts: { name: hasHeaders ? String(cellAt(sheet, area.row, from + right)?.value ?? '') : `Series${right + 1}` },
    values: column(from + right),
    categories: hasCategories ? column(area.column) : '',
  }));
}

function added(target: SheetTarget, [type, source, by]: readonly Given[]): ServedObject {
  const sheet = sheetOf(target);
  const { world } = target;
  if (sheet.protection) throw new ExcelError('AccessDenied', 'The sheet is protected');
  const range = rangeGiven(world, sheet, source);
  const series = oneOf('Columns', 'Rows')(by) === 'Rows' ? seriesByRows(range) : seriesByColumns(range);
  const chart: ChartState = { id: newId(world.book), type: chartType(type), series, facts: {} };
  chart.facts.name = `Chart ${world.book.nextId}`;
  sheet.charts.push(chart);
  return serve(chartKind, { world, sheet, chart });
}

function found({ world, sheet }: SheetTarget, key: Given): ServedObject | null {
  const chart = sheet.charts.find(({ id, facts }) => id === key || facts.name === key);
  return chart ? serve(chartKind, { world, sheet, chart }) : null;
}

const all = ({ world, sheet }: SheetTarget): readonly ServedObject[] =>
  sheet.charts.map((chart) => serve(chartKind, { world, sheet, chart }));

export const chartsKind: Kind<Excel.ChartCollection, SheetTarget> = {
  name: 'ChartCollection',
  get: { count: ({ sheet }) => sheet.charts.length },
  call: { getCount: ({ sheet }) => sheet.charts.length },
  open: {
    add: added,
    getItem: (target, [key]) => found(target, key) ?? missing(`There is no chart ${String(key)}`),
    getItemOrNullObject: (target, [key]) => found(target, key),
    getItemAt: (target, [at]) => all(target)[wholeNumber(0, 10_000)(at)] ?? missing('There is no such chart'),
  },
  items: all,
};
