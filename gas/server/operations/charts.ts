import type { FinishOperation, PlannedChart } from '../../protocol/operations.ts';
import { CHARTS, noteOf, notesOf } from '../reading/sheet-keys.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growTo, growToAreas } from './room.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Of<Name extends FinishOperation['do']> = Extract<FinishOperation, { do: Name }>;

/** The ids of our charts on a sheet, in the order in which they were planned. */
function idsOn(sheet: Sheet): number[] {
  const note = notesOf(CHARTS).get(sheet.getSheetId());
  return note === undefined ? [] : (JSON.parse(note.getValue() ?? '[]') as number[]);
}

function keepIds(sheet: Sheet, ids: readonly number[]): void {
  const note = notesOf(CHARTS).get(sheet.getSheetId());
  if (note === undefined) noteOf(sheet, CHARTS, JSON.stringify(ids));
  else note.setValue(JSON.stringify(ids));
}

/** Reads an area's cells along its longer side. */
const isRow = (area: string): boolean => /^[A-Z]+(\d+):[A-Z]+\1$/.test(area);

/** What a chart shows. Google has no method for the words that screen readers read: its own say what the chart is. */
function drawn(builder: Builder, chart: PlannedChart): Builder {
  const { kind, title, categories, series, numberFormat, rightToLeft } = chart;
  const lies = isRow(categories.area);
  builder
    .setChartType(Charts.ChartType[({ line: 'LINE', column: 'COLUMN', bar: 'BAR' } as const)[kind]])
    .setMergeStrategy(Charts.ChartMergeStrategy[lies ? 'MERGE_ROWS' : 'MERGE_COLUMNS'])
    .setTransposeRowsAndColumns(lies)
    // Our workings stand in hidden lines.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setNumHeaders(0);
  for (const { title: sheet, area } of [categories, ...series]) {
    growToAreas(sheet, [area]);
    builder.addRange(sheetNamed(sheet).getRange(area));
  }
  const labels = series.map(({ name }, at) => [at, { labelInLegend: name }]);
  return builder
    .setOption('title', title)
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption('series', Object.fromEntries(labels))
    .setOption(kind === 'bar' ? 'hAxis.format' : 'vAxis.format', numberFormat)
    .setOption('hAxis.direction', rightToLeft ? -1 : 1);
}

function placed(builder: Builder, { row, column, width, height }: PlannedChart): Builder {
  return builder
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', width)
    .setOption('height', height);
}

const isAt = (chart: Chart, { row, column, title }: PlannedChart): boolean => {
  const place = chart.getContainerInfo();
  const isPlace = place.getAnchorRow() === row + 1 && place.getAnchorColumn() === column + 1;
  return isPlace && String(chart.getOptions().get('title') ?? '') === title;
};

/** New charts, but for those that an execution put there which was killed before it could say so. */
export function addCharts({ title, charts }: Of<'add-charts'>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  const present = sheet.getCharts();
  const missing = charts.filter((chart) => !present.some((one) => isAt(one, chart)));
  const ids = idsOn(sheet);
  const idsBefore = present.map((chart) => chart.getChartId());
  undo.push(() => {
    for (const chart of sheet.getCharts()) if (!idsBefore.includes(chart.getChartId())) sheet.removeChart(chart);
    keepIds(sheet, ids);
  });
  for (const chart of missing) {
    growTo(title, 'rows', chart.row + 1);
    growTo(title, 'columns', chart.column + 1);
    sheet.insertChart(placed(drawn(sheet.newChart(), chart), chart).build());
  }
  const ours = sheet.getCharts().filter((chart) => charts.some((planned) => isAt(chart, planned)));
  const added = ours.map((chart) => chart.getChartId() as number).filter((id) => !ids.includes(id));
  keepIds(sheet, [...ids, ...added]);
}

/** Our charts show something else, one for one; their places and sizes stay as the user left them. */
export function replaceCharts({ title, charts }: Of<'replace-charts'>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  const ids = idsOn(sheet);
  const present = new Map(sheet.getCharts().map((chart) => [chart.getChartId(), chart]));
  for (const [at, planned] of charts.entries()) {
    const chart = present.get(ids[at] ?? null);
    if (chart === undefined) continue;
    undo.push(() => sheet.updateChart(chart));
    sheet.updateChart(drawn(chart.modify().clearRanges(), planned).build());
  }
}
