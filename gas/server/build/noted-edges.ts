import type { StagedChange } from '../../protocol/operations.ts';
import { eachTold, quietly } from '../failure.ts';
import { bandsOn } from '../operations/bands.ts';
import { moveFilter } from '../operations/filter.ts';
import { keepRules, type RuledSheet, restoreRules } from '../operations/kept-rules.ts';
import { type ListedCells, listedCells, restoreLists } from '../operations/list-checks.ts';
import { endOf } from '../operations/room.ts';
import { sheetNamed, workbook } from '../reading/workbook.ts';
import { firstTouched } from './gone-lines.ts';
import { type KeptLines, keepLineChecks, restoreLineChecks } from './line-checks.ts';
import { noteBeside, notedBeside, stagingSheet } from './staging.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Place = readonly [title: string, area: string];

/**
 * Lines that go take the edge of charts, filters, bands, rules and names with them; where they come back at that edge,
 * these do not grow again, and what was all on such lines is gone. So it is noted beforehand how far they reach.
 */
type Edges = Readonly<{
  charts: readonly Readonly<{ title: string; id: number | null; ranges: readonly Place[] }>[];
  filters: readonly Place[];
  bands: readonly Place[];
  rules: readonly RuledSheet[];
  names: readonly Readonly<{ name: string; place: Place }>[];
  checks: readonly KeptLines[];
  lists: readonly ListedCells[];
}>;

/** The sheets of which a change takes or moves lines. */
const linesGo = ({ forward }: StagedChange): ReadonlySet<string> =>
  new Set(forward.flatMap((one) => (one.do === 'delete-lines' || one.do === 'move-lines' ? [one.title] : [])));

function placesOf(sheet: Sheet, titles: ReadonlySet<string>): Edges['charts'] {
  return eachTold(sheet.getCharts(), (chart) => {
    const ranges = chart.getRanges().map((range): Place => [range.getSheet().getName(), range.getA1Notation()]);
    if (!ranges.some(([title]) => titles.has(title))) return [];
    return [{ title: sheet.getName(), id: chart.getChartId(), ranges }];
  });
}

/** Whether an area ends behind the first line that a change touches; addresses count from 1. */
function reachedBy(change: StagedChange): (title: string, area: string) => boolean {
  return (title, area) => {
    const [first, last] = [firstTouched(change, title), endOf([area])];
    return last.rows > first.rows || last.columns > first.columns;
  };
}

function namesOn(titles: ReadonlySet<string>): Edges['names'] {
  return eachTold(workbook().getNamedRanges(), (one): Edges['names'] => {
    const range = one.getRange();
    const title = range.getSheet().getName();
    return titles.has(title) ? [{ name: one.getName(), place: [title, range.getA1Notation()] }] : [];
  });
}

/** Notes how far everything on top of sheets reaches, before a change of which lines go. */
export function noteEdges(change: StagedChange, build: string): void {
  const titles = linesGo(change);
  const staging = stagingSheet(build);
  const all = workbook().getSheets();
  const sheets = titles.size === 0 ? [] : all.filter((sheet) => titles.has(sheet.getName()));
  if (staging === null || sheets.length === 0) return;
  const isReached = reachedBy(change);
  const edges: Edges = {
    charts: eachTold(all, (sheet) => placesOf(sheet, titles)),
    filters: eachTold(sheets, (sheet): Place[] => {
      const filter = sheet.getFilter();
      return filter === null ? [] : [[sheet.getName(), filter.getRange().getA1Notation()]];
    }),
    bands: eachTold(sheets, (sheet) =>
      eachTold(sheet.getBandings(), (one): Place[] => [[sheet.getName(), one.getRange().getA1Notation()]]),
    ),
    rules: keepRules(staging, [...titles], isReached),
    names: eachTold([titles], namesOn),
    checks: keepLineChecks(staging, change),
    lists: listedCells((title, area) => titles.has(title) && isReached(title, area)),
  };
  noteBeside(staging, JSON.stringify(edges));
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

function restoreName({ name, place }: Edges['names'][number]): void {
  const range = rangeOf(place);
  const now = workbook().getRangeByName(name);
  const isThere = now?.getA1Notation() === range.getA1Notation() && now.getSheet().getName() === place[0];
  if (!isThere) workbook().setNamedRange(name, range);
}

/** Once all lines are back: lets everything reach as far as was noted, as often as it is asked for. */
export function restoreEdges(build: string): void {
  const staging = stagingSheet(build);
  const text = staging === null ? '' : notedBeside(staging);
  if (staging === null || text === '') return;
  const { charts, filters, bands, rules, names, checks, lists } = JSON.parse(text) as Edges;
  // What somebody removed in between needs nothing.
  for (const chart of charts) quietly(() => restoreChart(chart));
  for (const place of filters) quietly(() => restoreFilter(place));
  for (const place of bands) quietly(() => restoreBands(place));
  for (const name of names) quietly(() => restoreName(name));
  quietly(() => restoreRules(staging, rules));
  quietly(() => restoreLineChecks(staging, checks));
  // Last: the checks that were kept follow the lines of their lists, too.
  quietly(() => restoreLists(lists));
}
