import type { Capabilities } from '../../core/host/capabilities.ts';
import { type RefreshRequest, refreshWorkbook } from '../../core/refresh.ts';
import { columnLetters, rangeAddress } from '../../core/workbook/address.ts';
import type { WorkbookChange } from '../../core/workbook/change.ts';
import { createEvaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import type { Area, CellContent, SheetPlan, Style, WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { cellStyle } from '../../core/workbook/theme.ts';
import { agrees } from '../agreement.ts';
import { times } from '../thorough.ts';
import { fixedToday } from '../workbook/examples.ts';
import type { FakeGoogle } from './sheets/fake-google.ts';

export type Asked = Readonly<{
  source: RefreshRequest['source'];
  choices?: Partial<RefreshRequest['choices']>;
  join?: boolean;
  able: Capabilities;
}>;

/** What brings a workbook up to its source, as the sidebar has it worked out. */
export function changeFor({ source, choices, join = true, able }: Asked, snapshot: WorkbookSnapshot): WorkbookChange {
  const refreshed = refreshWorkbook({
    source,
    choices: {
      ...{ templates: ['kpi', 'goals'], language: 'en', source: 'export.csv', metrics: null, granularity: null },
      ...{ asOf: fixedToday - 20, today: fixedToday },
      ...choices,
    },
    ...{ snapshot, join, able },
  });
  if (refreshed.kind !== 'change') throw new Error(`Nothing to do: ${refreshed.kind}`);
  return refreshed.change;
}

/** The sheets that a change adds, as they are to be: marked, and with their own titles. */
export function addedPlan({ steps }: WorkbookChange): WorkbookPlan {
  const sheets = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  return { language: 'en', title: '', sheets };
}

type PlacedContent = Readonly<{ row: number; column: number; content: CellContent }>;

const contents = ({ blocks, columnBlocks }: SheetPlan): readonly PlacedContent[] => [
  ...blocks.flatMap((block) =>
    block.rows.flatMap((cells, down) =>
      cells.map((content, right) => ({ row: block.row + down, column: block.column + right, content })),
    ),
  ),
  ...columnBlocks.flatMap((block) =>
    block.columns.flatMap((cells, right) =>
      cells.map((content, down) => ({ row: block.row + down, column: block.column + right, content })),
    ),
  ),
];

/** FIXED writes a text with the decimal sign and the grouping of the spreadsheet's locale. */
const plainDigits = (value: string | number | boolean | null): string =>
  String(value ?? '').replace(/(?<=\d)[.,](?=\d)/g, '');

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The cells in which a spreadsheet holds something else than was planned: a formula, what it comes to, or a value. */
export function cellDifferences({ book }: FakeGoogle, plan: WorkbookPlan, today: number): readonly string[] {
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const evaluator = createEvaluator(plan, today);
  return plan.sheets.flatMap((sheet) => {
    const drawn = new Set(sheet.sparklines.map(({ row, column }) => address(row, column)));
    const style = {
      separator: ';',
      prefixes: {},
      title: (key: string) => titles.get(key) ?? key,
      own: sheet.key,
    } as const;
    return contents(sheet).flatMap(({ row, column, content }) => {
      const place = address(row, column);
      if (drawn.has(place)) return [];
      const [formula, value] = [book.formula(sheet.title, place), book.value(sheet.title, place)];
      const planned = isFormula(content) ? `=${printFormula(content, style)}` : null;
      if (formula !== planned) return [`${sheet.title}!${place}: ${formula}, where ${planned} was planned`];
      const own = isFormula(content) ? evaluator.cellValue(sheet.key, row, column) : content;
      const wanted = isError(own) ? own.error : own;
      const isSame = typeof wanted === 'number' ? agrees(value, wanted) : plainDigits(value) === plainDigits(wanted);
      return isSame ? [] : [`${sheet.title}!${place}: ${value}, where ${wanted} was planned`];
    });
  });
}

const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** With every change so many rows of an area are looked at, and every so many cells: there are thousands that look alike. */
const ROWS = times(Number.POSITIVE_INFINITY, 60);
const EVERY = times(1, 7);

/** The cells that look otherwise than they were planned, of those that are looked at. */
export function lookDifferences({ book }: FakeGoogle, { sheets }: WorkbookPlan): readonly string[] {
  return sheets.flatMap((sheet) => {
    const styles = new Map<string, Style>();
    let at = 0;
    for (const { style, row, column, lastRow, lastColumn } of sheet.styles)
      for (let down = row; down <= lastRow; down += down - row < ROWS || down === lastRow ? 1 : lastRow - down)
        for (let right = column; right <= lastColumn; right += 1)
          styles.set(address(down, right), { ...styles.get(address(down, right)), ...style });
    return [...styles].flatMap(([place, style]) => {
      at += 1;
      if (at % EVERY !== 0) return [];
      const planned = cellStyle(style, sheet.rightToLeft);
      const { font = {}, fill, alignment = {}, border = {}, numFmt } = planned;
      const found = book.look(sheet.title, place);
      const colour = (rgb: string | undefined): string | null => (rgb === undefined ? null : `#${rgb.toLowerCase()}`);
      const wanted = {
        fontSize: font.size ?? 10,
        fontWeight: font.bold ? 'bold' : 'normal',
        fontStyle: font.italic ? 'italic' : 'normal',
        fontColor: colour(font.color?.rgb) ?? '#000000',
        background: colour(fill?.fgColor?.rgb) ?? '#ffffff',
        numberFormat: numFmt ?? 'General',
        horizontalAlignment: alignment.horizontal ?? 'general',
        verticalAlignment: verticals[alignment.vertical ?? 'bottom'],
        wrap: alignment.wrapText ?? false,
        // Two cells share the line between them, where the darker one is seen.
        ...(border.top ? { top: colour(border.top.color.rgb) } : {}),
        ...(border.bottom ? { bottom: colour(border.bottom.color.rgb) } : {}),
      };
      const { top, bottom } = found;
      const shown = { ...found, top: top?.color ?? null, bottom: bottom?.color ?? null };
      const names = Object.keys(wanted) as (keyof typeof wanted)[];
      const isDarker = (name: string): boolean =>
        (name === 'top' || name === 'bottom') && String(shown[name] ?? '#~') < String(wanted[name]);
      const different = names.filter((name) => shown[name] !== wanted[name] && !isDarker(name));
      return different.map(
        (name) => `${sheet.title}!${place}: ${name} ${shown[name]}, where ${wanted[name]} was planned`,
      );
    });
  });
}

const criteria = {
  ...{ list: 'VALUE_IN_RANGE', date: 'DATE_IS_VALID_DATE', number: 'NUMBER_BETWEEN', any: 'CUSTOM_FORMULA' },
} as const;

/** What the first and the last cell of an area take, and the hint that they show: `null` where a cell has no check. */
function checkedBy({ book }: FakeGoogle, title: string, { row, column, lastRow, lastColumn }: Area): readonly string[] {
  const found = new Set<string>();
  for (const [down, right] of [
    [row, column],
    [lastRow, lastColumn],
  ] as const) {
    const { check } = book.look(title, address(down, right));
    found.add(`${check?.criterion ?? null} ${check?.help ?? null}`);
  }
  return [...found];
}

const areaText = ({ row, column, lastRow, lastColumn }: Area): string => rangeAddress(row, column, lastRow, lastColumn);

/** Long data with its header, which has bands. */
function bandsOf({ columnBlocks: [block] }: SheetPlan): readonly string[] {
  const length = block?.columns[0]?.length ?? 0;
  if (block === undefined || length === 0) return [];
  const [last, width] = [block.row + length - 1, block.columns.length];
  return [rangeAddress(Math.max(0, block.row - 1), block.column, last, block.column + width - 1)];
}

/** What stands on top of a sheet's cells and how it is laid out, as planned and as found. */
export function layoutOf(google: FakeGoogle, sheet: SheetPlan, { sheets }: WorkbookPlan) {
  const { book } = google;
  const found = book.sheet(sheet.title);
  const titles = new Map(sheets.map(({ key, title }) => [key, title]));
  const titleById = new Map(book.titles().map((title) => [book.sheet(title).id, title]));
  const sorted = (lines: Iterable<number>): readonly number[] => [...lines].sort((one, other) => one - other);
  return {
    planned: {
      ...{ isHidden: sheet.hidden, rightToLeft: sheet.rightToLeft },
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      charts: sheet.charts.map(({ title, kind, categories, series }) => [
        ...[title, kind.toUpperCase()],
        ...[categories, ...series.map(({ values }) => values)].map(
          (range) => `${range.sheet === null ? sheet.title : titles.get(range.sheet)}!${areaText(range)}`,
        ),
      ]),
      bands: bandsOf(sheet),
      rules: sheet.rules
        .map((rule) => `${rule.text} ${rangeAddress(rule.row, rule.column, rule.lastRow, rule.lastColumn)}`)
        .sort(),
      checks: sheet.validations.map(({ kind, hint }) => [`${criteria[kind]} ${hint ?? null}`]),
      hiddenRows: sorted(new Set(sheet.hiddenRows)),
      hiddenColumns: sorted(new Set(sheet.hiddenColumns)),
      widths: sheet.columnWidths.map((width) => Math.round((width ?? 12) * 7 + 5)),
      filter: sheet.filter,
      merges: sheet.merges,
      key: sheet.key,
    },
    found: {
      ...{ isHidden: found.isHidden, rightToLeft: found.rightToLeft },
      frozen: [found.rows.frozen, found.columns.frozen],
      charts: found.charts.map(({ options, type, ranges }) => [
        ...[options.title, type],
        ...ranges.map((place) => `${titleById.get(place.sheet)}!${areaText(place.area)}`),
      ]),
      bands: found.bandings.map(({ area }) => areaText(area)),
      // One rule has all areas of a text.
      rules: found.rules
        .flatMap(({ values, areas }) =>
          areas.map((area) => `${values[0]} ${rangeAddress(area.row, area.column, area.lastRow, area.lastColumn)}`),
        )
        .sort(),
      checks: sheet.validations.map((validation) => checkedBy(google, sheet.title, validation)),
      hiddenRows: sorted(found.rows.hidden),
      hiddenColumns: sorted(found.columns.hidden),
      widths: sheet.columnWidths.map((_, column) => found.columns.pixels.get(column)),
      filter: found.filter?.area ?? null,
      merges: found.merges,
      key: book.noted(sheet.title, 'marksheet-key'),
    },
  };
}
