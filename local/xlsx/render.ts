import type { NamedRange, RowDef } from 'hucre';
import type { Cell, CellStyle, CellValue, DataValidation, SheetChart, WriteSheet } from 'hucre/xlsx';
import { cellAddress, columnLetters, quotedTitle, rangeAddress } from '../../core/workbook/address.ts';
import { createEvaluator, type Evaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import type { RangeReference } from '../../core/workbook/formula.ts';
import { numberPattern } from '../../core/workbook/number-format.ts';
import type { Area, Chart, SheetPlan, Style, Validation, WorkbookPlan } from '../../core/workbook/plan.ts';
import { type FormulaStyle, printFormula } from '../../core/workbook/print-formula.ts';
import { cellStyle, chartColour, toneStyle } from '../../core/workbook/theme.ts';
import { cellText } from './cell-text.ts';

/** Functions that .xlsx files name with the prefix of the version that brought them. */
export const prefixes = { MAXIFS: '_xlfn.', MINIFS: '_xlfn.' };

type Rendering = Readonly<{ style: FormulaStyle; values: Evaluator }>;

/**
 * A plan as the writer's sheets: native formulas with their values, so that previews show numbers too. `beside`: sheets
 * that are there already, which formulas may point at.
 */
export function renderWorkbook(
  plan: WorkbookPlan,
  today: number,
  beside: readonly SheetPlan[] = [],
): readonly WriteSheet[] {
  const all = [...beside, ...plan.sheets];
  const titles = new Map(all.map(({ key, title }) => [key, title]));
  const rendering: Rendering = {
    style: { separator: ',', prefixes, title: (key) => titles.get(key) ?? key },
    values: createEvaluator({ ...plan, sheets: all }, today),
  };
  return plan.sheets.map((sheet) => renderSheet(sheet, rendering));
}

/** The height of a row of so many lines of text, in points. */
export const rowHeight = (lines: number): number => 3 + 12.5 * lines;

function renderSheet(sheet: SheetPlan, rendering: Rendering): WriteSheet {
  const styles = styleIndex(sheet);
  const hidden = new Set(sheet.hiddenColumns);
  const width = Math.max(sheet.columnWidths.length, styles.columns.length, ...sheet.hiddenColumns.map((at) => at + 1));
  const columns = Array.from({ length: width }, (_, index) => ({
    width: sheet.columnWidths[index] ?? 12,
    ...(hidden.has(index) ? { hidden: true, style: unseen } : {}),
    ...(styles.columns[index] ? { style: styles.columns[index] } : {}),
  }));
  return {
    name: sheet.title,
    hidden: sheet.hidden,
    columns,
    rows: longRows(sheet),
    cells: unseenWhereHidden(shortCells(sheet, styles.cells, rendering), sheet),
    rowDefs: new Map<number, RowDef>([
      ...sheet.tallRows.map(({ row, lines }) => [row, { height: rowHeight(lines) }] as const),
      ...sheet.hiddenRows.map((row) => [row, { hidden: true }] as const),
    ]),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: { rightToLeft: sheet.rightToLeft, showGridLines: sheet.columnBlocks.length > 0 },
    conditionalRules: sheet.rules.map(({ text, tone, ...area }, index) => ({
      type: 'cellIs',
      operator: 'equal',
      priority: index + 1,
      formula: `"${text.replace(/"/g, '""')}"`,
      range: addressOf(area),
      style: toneStyle(tone),
    })),
    dataValidations: sheet.validations.map((validation) => renderValidation(validation, rendering.style)),
    charts: sheet.charts.map((chart) => renderChart(chart, rendering.style)),
    sparklines: sheet.sparklines.map(({ row, column, values }) => ({
      location: cellAddress(row, column),
      dataRange: referenceText({ ...values, sheet: values.sheet ?? sheet.key }, rendering.style),
      type: 'column',
      color: chartColour,
    })),
    ...(sheet.merges.length > 0 ? { merges: sheet.merges.map(mergeRange) } : {}),
    ...(sheet.filter ? { autoFilter: { range: addressOf(sheet.filter) } } : {}),
    ...printSetup(sheet),
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

const addressOf = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

const mergeRange = ({ row, column, lastRow, lastColumn }: Area): NonNullable<WriteSheet['merges']>[number] => ({
  startRow: row,
  startCol: column,
  endRow: lastRow,
  endCol: lastColumn,
});

/** Inches between the margins of A4, of one character of a column's width, and of a row. */
const PAGE = { landscape: 10.9, portrait: 7.4, character: 7.7 / 96, row: 0.205 };

/** Whether rows and charts, at this scale, end on the first page. */
function fitsOnePage({ blocks, charts, print }: SheetPlan, scale: number): boolean {
  const rows = Math.max(
    ...blocks.map(({ rows: cells }) => cells.length),
    ...charts.map(({ area }) => area.lastRow + 1),
  );
  const height = print.landscape ? PAGE.portrait : PAGE.landscape;
  return rows * PAGE.row * (scale / 100) <= height;
}

/**
 * Rows and columns repeated on every printed page, as the names that files keep them under. The writer's own setting
 * leaves the sheet's title unquoted, which Excel refuses where the title holds a space.
 */
export const printTitles = ({ sheets }: WorkbookPlan): readonly NamedRange[] =>
  sheets.flatMap(({ title, print: { repeatRows, repeatColumns } }) => {
    const sheet = quotedTitle(title);
    const columns = repeatColumns > 0 ? [`${sheet}!$A:$${columnLetters(repeatColumns - 1)}`] : [];
    const rows = repeatRows > 0 ? [`${sheet}!$1:$${repeatRows}`] : [];
    const parts = [...columns, ...rows];
    return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: title }];
  });

function printSetup(sheet: SheetPlan): Pick<WriteSheet, 'pageSetup' | 'colBreaks'> {
  const { print, columnWidths } = sheet;
  const { landscape, breakBefore, keepTogetherFrom, pagesTall } = print;
  const first = columnWidths.slice(0, breakBefore ?? 0).reduce<number>((total, width) => total + (width ?? 12), 0);
  const scale = Math.floor(((landscape ? PAGE.landscape : PAGE.portrait) / (first * PAGE.character)) * 100);
  return {
    pageSetup: {
      orientation: landscape ? 'landscape' : 'portrait',
      paperSize: 'a4',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      ...(breakBefore === null
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: pagesTall ?? 0 }
        : { scale: Math.max(30, Math.min(100, scale)) }),
    },
    ...(breakBefore === null ? {} : { colBreaks: [breakBefore - 1] }),
    ...(keepTogetherFrom !== null && !fitsOnePage(sheet, scale) ? { rowBreaks: [keepTogetherFrom - 1] } : {}),
  };
}

/** Of long data the writer gets one row, for its styles; `withLongRows` puts all rows in its place. */
function longRows(sheet: SheetPlan): CellValue[][] {
  const [block] = sheet.columnBlocks;
  if (block === undefined) return [];
  return [...Array.from({ length: block.row }, () => []), block.columns.map(() => 0)];
}

type StyleIndex = Readonly<{ cells: ReadonlyMap<string, CellStyle>; columns: readonly (CellStyle | undefined)[] }>;

/** Areas of long data style whole columns, all others their cells; later areas win property by property. */
function styleIndex(sheet: SheetPlan): StyleIndex {
  const merged = new Map<string, Style>();
  const columns: (CellStyle | undefined)[] = [];
  for (const { style, row, column, lastRow, lastColumn } of sheet.styles) {
    if (style.role === 'data') {
      columns[column] = cellStyle(style, sheet.rightToLeft);
      continue;
    }
    for (let down = row; down <= lastRow; down += 1)
      for (let right = column; right <= lastColumn; right += 1) {
        const key = `${down},${right}`;
        merged.set(key, { ...merged.get(key), ...style });
      }
  }
  const known = new Map<string, CellStyle>();
  const shared = (style: Style): CellStyle => {
    const key = JSON.stringify(style);
    const found = known.get(key) ?? cellStyle(style, sheet.rightToLeft);
    known.set(key, found);
    return found;
  };
  return { cells: new Map([...merged].map(([key, style]) => [key, shared(style)])), columns };
}

function shortCells(
  sheet: SheetPlan,
  styles: ReadonlyMap<string, CellStyle>,
  { style: formulaStyle, values }: Rendering,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of styles) cells.set(key, { value: null, type: 'empty', style });
  for (const { row, column, rows } of sheet.blocks)
    for (const [down, contents] of rows.entries())
      for (const [right, content] of contents.entries()) {
        if (content === null) continue;
        const key = `${row + down},${column + right}`;
        const style = styles.get(key);
        const look = style ? { style } : {};
        if (!isFormula(content)) {
          cells.set(key, { value: written(content), type: typeOf(content), ...look });
          continue;
        }
        const value = values.cellValue(sheet.key, row + down, column + right);
        const result = isError(value) ? {} : { formulaResult: written(value ?? '') };
        cells.set(key, {
          value: null,
          type: 'formula',
          formula: printFormula(content, { ...formulaStyle, own: sheet.key }),
          ...result,
          ...look,
        });
      }
  return cells;
}

const unseen: CellStyle = { numFmt: numberPattern({ kind: 'unseen' }) };

/** LibreOffice prints what a hidden line of a right-to-left sheet holds over the page, so that its format shows nothing. */
function unseenWhereHidden(
  cells: Map<string, Partial<Cell>>,
  { hiddenRows, hiddenColumns }: SheetPlan,
): Map<string, Partial<Cell>> {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  for (const [key, content] of cells) {
    const [row, column] = key.split(',').map(Number);
    if (rows.has(row ?? -1) || columns.has(column ?? -1)) cells.set(key, { ...content, style: unseen });
  }
  return cells;
}

const written = <Value extends string | number | boolean>(value: Value): Value | string =>
  typeof value === 'string' ? cellText(value) : value;

const typeOf = (value: string | number | boolean): 'string' | 'number' | 'boolean' =>
  typeof value as 'string' | 'number' | 'boolean';

function referenceText({ sheet, row, column, lastRow, lastColumn }: RangeReference, style: FormulaStyle): string {
  const corners = [cellAddress(row, column), cellAddress(lastRow, lastColumn)];
  const fixed = corners.map((address) => address.replace(/^([A-Z]+)/, '$$$1$$'));
  return `${sheet === null ? '' : `${quotedTitle(style.title(sheet))}!`}${fixed.join(':')}`;
}

function renderValidation(validation: Validation, style: FormulaStyle): DataValidation {
  const { hint } = validation;
  const common = {
    range: addressOf(validation),
    allowBlank: true,
    showErrorMessage: true,
    ...(hint === undefined ? {} : { showInputMessage: true, inputMessage: hint }),
  } as const;
  switch (validation.kind) {
    case 'list':
      return {
        ...common,
        type: 'list',
        formula1: referenceText(validation.range, style),
        showErrorMessage: validation.allowsOthers !== true,
      };
    case 'date':
      return { ...common, type: 'date', operator: 'greaterThan', formula1: '1' };
    case 'number':
      return { ...common, type: 'decimal', operator: 'between', formula1: '-1E+15', formula2: '1E+15' };
    case 'any':
      return {
        ...common,
        type: 'textLength',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        showErrorMessage: false,
      };
  }
}

function renderChart(chart: Chart, style: FormulaStyle): SheetChart {
  const { area } = chart;
  const pattern = { formatCode: numberPattern(chart.format) };
  return {
    type: chart.kind,
    ...(chart.title === '' ? {} : { title: chart.title, titleFontSize: 12 }),
    altText: chart.description,
    series: chart.series.map(({ name, values }) => ({
      name,
      values: referenceText(values, style),
      categories: referenceText(chart.categories, style),
      color: chartColour,
      ...(chart.kind === 'line' ? { marker: { symbol: 'circle', size: 5 } as const } : {}),
    })),
    legend: false,
    // Excel bridges #N/A whatever is said; LibreOffice draws it as 0 under `gap`.
    dispBlanksAs: 'span',
    plotVisOnly: false,
    ...(chart.kind === 'bar'
      ? { gapWidth: 40, dataLabels: { showValue: true, numberFormat: pattern } }
      : { gapWidth: 60 }),
    axes: {
      y: {
        ...(chart.kind === 'line' ? {} : { scale: { min: 0 } }),
        numberFormat: pattern,
        gridlines: { major: false },
        majorTickMark: 'none',
        minorTickMark: 'none',
        hidden: chart.kind === 'bar',
      },
      x: { majorTickMark: 'none', minorTickMark: 'none', reverse: chart.kind === 'bar' },
    },
    anchor: { from: { row: area.row, col: area.column }, to: { row: area.lastRow, col: area.lastColumn + 1 } },
  };
}
