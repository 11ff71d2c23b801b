import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { addressOf, linesAddress } from '../addresses.ts';

/** In points. */
const MARGINS = { side: 28.8, top: 36, header: 21.6 } as const;

/** Inches between the margins of A4, of a character of a column's width, and of a row. */
const PAGE = { landscape: 10.9, portrait: 7.4, character: 7.7 / 96, row: 0.205 } as const;

/** What the sheet is as a whole: what stays in sight, and how it is printed. */
export function putPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { frozenRows: rows, frozenColumns: columns, columnBlocks, styles } = plan;
  sheet.showGridlines = columnBlocks.length > 0 || styles.length === 0;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(
      sheet.getRange(addressOf({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 })),
    );
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (!plan.hidden) putPrint(sheet, plan);
}

function putPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  const { landscape, repeatRows, repeatColumns, breakBefore, keepTogetherFrom, pagesTall } = plan.print;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4' as Excel.PaperType;
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.top;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.header;
  const scale = scaleOf(plan);
  pageLayout.zoom =
    breakBefore === null
      ? { horizontalFitToPages: 1, ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }) }
      : { scale };
  if (repeatRows > 0) pageLayout.setPrintTitleRows(linesAddress('rows', 0, repeatRows));
  if (repeatColumns > 0) pageLayout.setPrintTitleColumns(linesAddress('columns', 0, repeatColumns));
  if (breakBefore !== null && breakBefore > 0)
    sheet.verticalPageBreaks.add(addressOf({ row: 0, column: breakBefore, lastRow: 0, lastColumn: breakBefore }));
  if (keepTogetherFrom !== null && keepTogetherFrom > 0 && !fitsOnePage(plan, scale))
    sheet.horizontalPageBreaks.add(
      addressOf({ row: keepTogetherFrom, column: 0, lastRow: keepTogetherFrom, lastColumn: 0 }),
    );
}

/** Of the page that the columns before the break fill. */
function scaleOf({ print: { landscape, breakBefore }, columnWidths }: SheetPlan): number {
  const first = columnWidths.slice(0, breakBefore ?? 0).reduce<number>((total, width) => total + (width ?? 12), 0);
  const scale = Math.floor(((landscape ? PAGE.landscape : PAGE.portrait) / (first * PAGE.character)) * 100);
  return Math.max(30, Math.min(100, scale));
}

/** Whether rows and charts, at this scale, end on the first page. */
function fitsOnePage({ blocks, charts, print }: SheetPlan, scale: number): boolean {
  const rows = Math.max(
    0,
    ...blocks.map(({ rows: cells }) => cells.length),
    ...charts.map(({ area }) => area.lastRow + 1),
  );
  const height = print.landscape ? PAGE.portrait : PAGE.landscape;
  return rows * PAGE.row * (scale / 100) <= height;
}
