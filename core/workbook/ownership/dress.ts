import type { SheetDress } from '../change.ts';
import type { RangeReference } from '../formula.ts';
import type { Area, Chart, SheetPlan } from '../plan.ts';
import { runs } from './record-blocks.ts';
import { placed } from './repoint.ts';
import type { Refresh } from './sheet-work.ts';
import type { PresentTarget } from './target.ts';
import { markPlace } from './with-marks.ts';

type Line = Readonly<{ final: number; isNew: boolean }>;

/** How what comes in on a sheet looks and what it takes; null where nothing came in and nothing is drawn otherwise. */
export function dressOf(target: PresentTarget, refresh: Refresh): SheetDress | null {
  const { grid, marked } = target;
  const { sheet } = grid;
  const isRedrawn = refresh.marks.sheetMark(grid).facts.drawn !== marked.facts.drawn;
  const [rows, columns] = [linesOf(target, 'rows'), linesOf(target, 'columns')];
  const hasNew = [...rows, ...columns].some(({ isNew }) => isNew);
  if (!hasNew && !isRedrawn) return null;
  const onNew = <Item extends Area>(items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => areasOnNew(item, rows, columns).map((area) => ({ ...item, ...area })));
  const anywhere = <Item extends Area>(items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => wholeAreas(item, rows, columns).map((area) => ({ ...item, ...area })));
  const place = (range: RangeReference): RangeReference =>
    placed(range, refresh.targets.get(range.sheet ?? sheet.key) as PresentTarget);
  return {
    styles: onNew(sheet.styles),
    rules: onNew(sheet.rules),
    widths: columns.flatMap(({ final, isNew }, line) => {
      const width = sheet.columnWidths[line];
      return isNew && width != null ? [{ column: final, width }] : [];
    }),
    tallRows: sheet.tallRows.flatMap(({ row, lines }) => {
      const line = rows[row];
      return line?.isNew ? [{ row: line.final, lines }] : [];
    }),
    validations: (isRedrawn ? anywhere : onNew)(sheet.validations).map((validation) =>
      validation.kind === 'list' ? { ...validation, range: place(validation.range) } : validation,
    ),
    sparklines: sheet.sparklines.flatMap(({ row, column, values }) => {
      const [down, across] = [rows[row], columns[column]];
      if (!down || !across || !(isRedrawn || down.isNew || across.isNew)) return [];
      return [{ row: down.final, column: across.final, values: place(values) }];
    }),
    charts:
      isRedrawn && sheet.charts.length > 0 ? sheet.charts.map((chart) => placedChart(chart, target, place)) : null,
    filter: hasNew ? filterOf(sheet, target) : null,
  };
}

const linesOf = ({ rows, columns }: PresentTarget, axis: 'rows' | 'columns'): readonly Line[] => {
  const { present, final } = (axis === 'rows' ? rows : columns).arrangement;
  return final.map((place, line) => ({ final: place, isNew: present[line] === null }));
};

const rectangles = (rows: readonly Line[], columns: readonly Line[]): readonly Area[] =>
  runs(rows).flatMap((down) =>
    runs(columns).map((across) => ({
      row: (down[0] as Line).final,
      column: (across[0] as Line).final,
      lastRow: (down[down.length - 1] as Line).final,
      lastColumn: (across[across.length - 1] as Line).final,
    })),
  );

const linesIn = (area: Area, rows: readonly Line[], columns: readonly Line[]) =>
  [rows.slice(area.row, area.lastRow + 1), columns.slice(area.column, area.lastColumn + 1)] as const;

/** The part of a planned area that lies on lines that come in. */
function areasOnNew(area: Area, rows: readonly Line[], columns: readonly Line[]): readonly Area[] {
  const [down, across] = linesIn(area, rows, columns);
  const isNew = ({ isNew }: Line): boolean => isNew;
  return [
    ...rectangles(down.filter(isNew), across),
    ...rectangles(
      down.filter((line) => !isNew(line)),
      across.filter(isNew),
    ),
  ];
}

const wholeAreas = (area: Area, rows: readonly Line[], columns: readonly Line[]): readonly Area[] =>
  rectangles(...linesIn(area, rows, columns));

function placedArea({ row, column, lastRow, lastColumn }: Area, { rows, columns }: PresentTarget): Area {
  const [from, to] = rows.places.span(row, lastRow);
  const [start, end] = columns.places.span(column, lastColumn);
  return { row: from, column: start, lastRow: to, lastColumn: end };
}

const placedChart = (chart: Chart, target: PresentTarget, place: (range: RangeReference) => RangeReference): Chart => ({
  ...chart,
  series: chart.series.map(({ name, values }) => ({ name, values: place(values) })),
  categories: place(chart.categories),
  area: placedArea(chart.area, target),
});

/** As far as the marks, which are sorted along. */
function filterOf({ filter }: SheetPlan, target: PresentTarget): Area | null {
  if (filter === null) return null;
  const { grid, marked, columns } = target;
  const area = placedArea(filter, target);
  const isWhole = filter.lastColumn >= grid.columnKeys.length - 1 && markPlace(grid).column > filter.lastColumn;
  return isWhole ? { ...area, lastColumn: columns.arrangement.moved(marked.markColumn) } : area;
}
