import type { StagedChange } from '../../protocol/operations.ts';
import { quietly } from '../failure.ts';
import { bandsOn } from '../operations/bands.ts';
import { moveFilter } from '../operations/filter.ts';
import { sheetNamed, workbook } from '../reading/workbook.ts';
import { stagingSheet } from './staging.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Place = readonly [title: string, area: string];

/**
 * Lines that go take the edge of charts, filters and bands with them; where they come back at that edge, these do not
 * grow again. So it is noted beforehand how far they reach.
 */
type Edges = Readonly<{
  charts: readonly Readonly<{ title: string; id: number | null; ranges: readonly Place[] }>[];
  filters: readonly Place[];
  bands: readonly Place[];
}>;

/** The longest text of a cell. */
const MOST_CHARACTERS = 45_000;

/** Where it is noted, beside the staged change. */
const noteIn = (staging: Sheet) => staging.getRange(2, 2);

/** The sheets of which a change takes or moves lines. */
const linesGo = ({ forward }: StagedChange): ReadonlySet<string> =>
  new Set(forward.flatMap((one) => (one.do === 'delete-lines' || one.do === 'move-lines' ? [one.title] : [])));

function placesOf(sheet: Sheet, titles: ReadonlySet<string>): Edges['charts'] {
  return sheet.getCharts().flatMap((chart) => {
    const ranges = chart.getRanges().map((range): Place => [range.getSheet().getName(), range.getA1Notation()]);
    if (!ranges.some(([title]) => titles.has(title))) return [];
    return [{ title: sheet.getName(), id: chart.getChartId(), ranges }];
  });
}

/** Notes how far charts, filters and bands reach, before a change of which lines go. */
export function noteEdges(change: StagedChange, build: string): void {
  const titles = linesGo(change);
  const staging = stagingSheet(build);
  const all = workbook().getSheets();
  const sheets = titles.size === 0 ? [] : all.filter((sheet) => titles.has(sheet.getName()));
  if (staging === null || sheets.length === 0) return;
  const edges: Edges = {
    charts: all.flatMap((sheet) => placesOf(sheet, titles)),
    filters: sheets.flatMap((sheet): Place[] => {
      const filter = sheet.getFilter();
      return filter === null ? [] : [[sheet.getName(), filter.getRange().getA1Notation()]];
    }),
    bands: sheets.flatMap((sheet) =>
      sheet.getBandings().map((one): Place => [sheet.getName(), one.getRange().getA1Notation()]),
    ),
  };
  const text = JSON.stringify(edges);
  if (text.length > MOST_CHARACTERS) return;
  noteIn(staging).setValue(`'${text}`);
  SpreadsheetApp.flush();
}

const rangeOf = ([title, area]: Place) => sheetNamed(title).getRange(area);

function restoreChart({ title, id, ranges }: Edges['charts'][number]): void {
  const sheet = sheetNamed(title);
  const chart = sheet.getCharts().find((one) => one.getChartId() === id);
  if (chart === undefined) return;
  const now = chart.getRanges().map((range): Place => [range.getSheet().getName(), range.getA1Notation()]);
  if (JSON.stringify(now) === JSON.stringify(ranges)) return;
  const builder = chart.modify().clearRanges();
  for (const place of ranges) builder.addRange(rangeOf(place));
  sheet.updateChart(builder.build());
}

function restoreFilter(place: Place): void {
  const range = rangeOf(place);
  const filter = range.getSheet().getFilter();
  if (filter === null) range.createFilter();
  else if (filter.getRange().getA1Notation() !== range.getA1Notation()) moveFilter(filter, range);
}

function restoreBands(place: Place): void {
  const range = rangeOf(place);
  const bands = bandsOn(range);
  if (bands !== undefined && bands.getRange().getA1Notation() !== range.getA1Notation()) bands.setRange(range);
}

/** Once all lines are back: lets everything reach as far as was noted, as often as it is asked for. */
export function restoreEdges(build: string): void {
  const staging = stagingSheet(build);
  const text = staging === null ? '' : String(noteIn(staging).getValue());
  if (text === '') return;
  const { charts, filters, bands } = JSON.parse(text) as Edges;
  // What somebody removed in between needs nothing.
  for (const chart of charts) quietly(() => restoreChart(chart));
  for (const place of filters) quietly(() => restoreFilter(place));
  for (const place of bands) quietly(() => restoreBands(place));
}
