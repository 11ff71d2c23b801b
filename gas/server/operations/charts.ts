import type { FinishOperation, PlannedChart } from '../../protocol/operations.ts';
import { CHARTS, noteOf, noteOn } from '../reading/sheet-keys.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growTo, growToAreas } from './room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Of<Name extends FinishOperation['do']> = Extract<FinishOperation, { do: Name }>;

type Noted = Readonly<{
  /** The ids of our charts on the sheet, in the order in which they were planned. */
  ids: readonly number[];
  keep(ids: readonly number[]): void;
}>;

function notedOn(sheet: Sheet): Noted {
  let note = noteOn(sheet, CHARTS);
  let isAdded = false;
  return {
    ids: note === null ? [] : (JSON.parse(note.getValue() ?? '[]') as number[]),
    keep(ids) {
      const text = JSON.stringify(ids);
      if (isAdded) note ??= noteOn(sheet, CHARTS);
      else if (note === null) noteOf(sheet, CHARTS, text);
      isAdded = true;
      note?.setValue(text);
    },
  };
}

/** Reads an area's cells along its longer side. */
const isRow = (area: string): boolean => /^[A-Z]+(\d+):[A-Z]+\1$/.test(area);

/** What never changes of a chart, and lasts when its ranges do. */
function founded(builder: Builder, { categories, rightToLeft }: PlannedChart): Builder {
  const lies = isRow(categories.area);
  if (rightToLeft) builder.setOption('hAxis.direction', -1);
  return (
    builder
      .setMergeStrategy(Charts.ChartMergeStrategy[lies ? 'MERGE_ROWS' : 'MERGE_COLUMNS'])
      .setTransposeRowsAndColumns(lies)
      // Our workings stand in hidden lines.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setNumHeaders(0)
  );
}

/** What a chart shows. Google has no method for the words that screen readers read: its own say what the chart is. */
function drawn(builder: Builder, { kind, title, categories, series, numberFormat }: PlannedChart): Builder {
  builder.setChartType(Charts.ChartType[({ line: 'LINE', column: 'COLUMN', bar: 'BAR' } as const)[kind]]);
  for (const { title: sheet, area } of [categories, ...series]) {
    growToAreas(sheet, [area]);
    builder.addRange(sheetNamed(sheet).getRange(area));
  }
  const labels = series.map(({ name }, at) => [at, { labelInLegend: name }]);
  return builder
    .setOption('title', title)
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption('series', Object.fromEntries(labels))
    .setOption(kind === 'bar' ? 'hAxis.format' : 'vAxis.format', numberFormat);
}

function placed(builder: Builder, { row, column, width, height }: PlannedChart): Builder {
  return builder
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', width)
    .setOption('height', height);
}

/** Whether a chart is the one that was planned, by its place and title. */
export const isAt = (chart: Chart, { row, column, title }: PlannedChart): boolean => {
  const place = chart.getContainerInfo();
  const isPlace = place.getAnchorRow() === row + 1 && place.getAnchorColumn() === column + 1;
  return isPlace && String(chart.getOptions().get('title') ?? '') === title;
};

/** New charts, but for those that an execution put there which was killed before it could say so. */
export function addCharts({ title, charts }: Of<'add-charts'>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  const present = sheet.getCharts();
  const { ids, keep } = notedOn(sheet);
  const idsBefore = present.map((chart) => chart.getChartId());
  const isThere = (chart: PlannedChart): boolean => present.some((one) => isAt(one, chart));
  const missing = charts.filter((chart) => !isThere(chart));
  const left = present.filter((one) => charts.some((chart) => isAt(one, chart))).map((one) => one.getChartId());
  undo.push(() => {
    for (const chart of sheet.getCharts()) if (!idsBefore.includes(chart.getChartId())) sheet.removeChart(chart);
    keep(ids);
  });
  for (const chart of missing) {
    growTo(title, 'rows', chart.row + 1);
    growTo(title, 'columns', chart.column + 1);
    sheet.insertChart(placed(drawn(founded(sheet.newChart(), chart), chart), chart).build());
  }
  const now = sheet.getCharts().map((chart) => chart.getChartId());
  const ours = now.filter((id) => !idsBefore.includes(id) || left.includes(id)) as number[];
  keep([...ids, ...ours.filter((id) => !ids.includes(id))]);
}

/** Our charts show something else, one for one; their places and sizes stay as the user left them. */
export function replaceCharts({ title, charts }: Of<'replace-charts'>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  const { ids } = notedOn(sheet);
  const present = new Map(sheet.getCharts().map((chart) => [chart.getChartId(), chart]));
  for (const [at, planned] of charts.entries()) {
    const chart = present.get(ids[at] ?? null);
    if (chart === undefined) continue;
    undo.push(() => sheet.updateChart(chart));
    sheet.updateChart(drawn(chart.modify().clearRanges(), planned).build());
  }
}
