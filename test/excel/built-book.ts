import type { Language } from '../../core/values/language.ts';
import { columnLetters, rangeAddress } from '../../core/workbook/address.ts';
import { createEvaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import { numberPattern } from '../../core/workbook/number-format.ts';
import type { CellContent, SheetPlan, Style, WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { cellStyle } from '../../core/workbook/theme.ts';
import { agrees } from '../agreement.ts';
import type { FakeExcel } from './server/fake-excel.ts';

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

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** FIXED writes a text with the signs of the culture. */
const plainDigits = (value: string | number | boolean | null): string =>
  String(value ?? '').replace(/(?<=\d)[., \u00a0](?=\d)/g, '');

/** The cells in which Excel holds something else than was planned: a formula, what it comes to, or a value. */
export function cellDifferences({ book }: FakeExcel, plan: WorkbookPlan, today: number): readonly string[] {
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const evaluator = createEvaluator(plan, today);
  return plan.sheets.flatMap((sheet) => {
    const style = {
      separator: ',',
      prefixes: {},
      title: (key: string) => titles.get(key) ?? key,
      own: sheet.key,
    } as const;
    return contents(sheet).flatMap(({ row, column, content }) => {
      const place = address(row, column);
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

const placeBelow = (place: string): string => place.replace(/\d+$/, (row) => String(Number(row) + 1));

const placed = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center' } as const;

/** Every so many cells are looked at: there are thousands that look alike. */
const EVERY = 7;

/** The cells that look otherwise than they were planned, of those that are looked at. */
export function lookDifferences(
  { book }: FakeExcel,
  { sheets }: WorkbookPlan,
  language: Language = 'en',
): readonly string[] {
  return sheets.flatMap((sheet) => {
    const styles = new Map<string, Style>();
    let at = 0;
    for (const { style, row, column, lastRow, lastColumn } of sheet.styles)
      for (let down = row; down <= Math.min(lastRow, row + 60); down += 1)
        for (let right = column; right <= lastColumn; right += 1)
          styles.set(address(down, right), { ...styles.get(address(down, right)), ...style });
    return [...styles].flatMap(([place, style]) => {
      at += 1;
      if (at % EVERY !== 0) return [];
      const { font, fill, alignment = {}, border = {}, numFmt } = cellStyle(style, language === 'ar');
      const colour = (rgb: string | undefined): string | null => (rgb === undefined ? null : `#${rgb.toUpperCase()}`);
      const wanted = {
        fontName: font?.name ?? 'Calibri',
        fontSize: font?.size ?? 11,
        bold: font?.bold ?? false,
        italic: font?.italic ?? false,
        fontColor: colour(font?.color?.rgb) ?? '#000000',
        fill: colour(fill?.fgColor?.rgb),
        numberFormat: numFmt ?? 'General',
        horizontal: alignment.horizontal ? placed[alignment.horizontal] : 'General',
        vertical: alignment.vertical ? verticals[alignment.vertical] : 'Bottom',
        wrap: alignment.wrapText ?? false,
        indent: alignment.indent ?? 0,
        readingOrder: alignment.readingOrder ? 'RightToLeft' : 'Context',
      };
      const names = Object.keys(wanted) as (keyof typeof wanted)[];
      const looks = names.map((name) => [name, book.look(sheet.title, place, name), wanted[name]] as const);
      const below = cellStyle(styles.get(placeBelow(place)) ?? {}, false).border?.top;
      const sides = [book.look(sheet.title, place, 'bottom'), book.look(sheet.title, placeBelow(place), 'top')];
      // Two cells share the line between them: the darker one is seen.
      const drawn = [border.bottom, below].map((one) => colour(one?.color.rgb)).filter((one) => one !== null);
      const shown = sides.flatMap(({ style, color }) => (style === 'None' ? [] : [color]));
      const isDrawn = drawn.length === 0 || drawn.some((one) => shown.includes(one));
      const lines = isDrawn ? [] : [['bottom', shown.join(' or '), drawn.join(' or ')] as const];
      return [...looks, ...lines].flatMap(([name, found, planned]) =>
        found === planned ? [] : [`${sheet.title}!${place}: ${name} ${found}, where ${planned} was planned`],
      );
    });
  });
}

/** What stands on top of a sheet's cells and how it is laid out, as planned and as found. */
export function layoutOf({ book }: FakeExcel, sheet: SheetPlan) {
  const found = book.sheet(sheet.title);
  const checks = sheet.validations.map(({ row, column }) => book.look(sheet.title, address(row, column), 'validation'));
  const sorted = (lines: Iterable<number>): readonly number[] => [...lines].sort((one, other) => one - other);
  return {
    planned: {
      isHidden: sheet.hidden,
      frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
      charts: sheet.charts.map(({ title, series, format }) => [title, series.length, numberPattern(format)]),
      rules: sheet.rules.map((rule) => [
        `="${rule.text}"`,
        rangeAddress(rule.row, rule.column, rule.lastRow, rule.lastColumn),
      ]),
      checks: sheet.validations.length,
      hiddenRows: sorted(new Set(sheet.hiddenRows)),
      hiddenColumns: sorted(new Set(sheet.hiddenColumns)),
      widths: sheet.columnWidths.map((width) => ((width ?? 12) * 7 + 5) * 0.75),
      filter: sheet.filter,
      merges: sheet.merges,
      key: sheet.key,
      landscape: sheet.hidden ? false : sheet.print.landscape,
    },
    found: {
      isHidden: found.visibility !== 'Visible',
      frozen: found.frozen,
      charts: found.charts.map(({ facts, series }) => [
        facts['title.visible'] === false ? '' : facts['title.text'],
        series.length,
        facts['valueAxis.numberFormat'],
      ]),
      rules: found.rules.flatMap(({ formulas, areas }) =>
        areas.map((area) => [formulas.formula1, rangeAddress(area.row, area.column, area.lastRow, area.lastColumn)]),
      ),
      checks: checks.filter((check) => check !== null).length,
      hiddenRows: sorted(found.hiddenRows),
      hiddenColumns: sorted(found.hiddenColumns),
      widths: sheet.columnWidths.map((_, column) => found.widths.get(column)),
      filter: found.filter,
      merges: found.merges,
      key: found.properties.get('marksheet-key') ?? null,
      landscape: found.page.facts.orientation === 'Landscape',
    },
  };
}
