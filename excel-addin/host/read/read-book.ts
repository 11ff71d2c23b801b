import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import { type PlacedRange, readRanges } from './read-ranges.ts';

/** The property of a sheet that holds the key that it is known by. */
export const KEY = 'marksheet-key';

/** A sheet as it was read; Excel's own number for it outlives its title. */
export type ReadSheet = Readonly<{
  id: string;
  sheet: SheetSnapshot;
  /** All that it holds, from the first cell on; null where it is empty, or too large to be read. */
  area: Area | null;
  /** Whether its cells were read. */
  isRead: boolean;
}>;

export type ReadBook = Readonly<{
  sheets: readonly ReadSheet[];
  /** Whether it is known to count days from 1904. */
  countsFrom1904: boolean;
}>;

export const snapshotOf = ({ sheets }: ReadBook): WorkbookSnapshot => ({ sheets: sheets.map(({ sheet }) => sheet) });

/** The most cells of a sheet of the user's that are read: of a larger one nothing but its title is needed. */
const MOST_OF_THEIRS = 200_000;

/** What a workbook that counts from 1904 takes the first day of 2000 for; all others take it for 36526. */
const DAY_FROM_1904 = 35_064;

/**
 * Reads all sheets of a workbook: which there are, how far they are filled, and then their cells. `asksDays`: whether to
 * ask how it counts days, which takes a function of Excel's; where Excel does not answer that, it counts from 1900.
 */
export async function readBook(context: Excel.RequestContext, asksDays = false): Promise<ReadBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const day = asksDays ? context.workbook.functions.date(2000, 1, 1).load('value') : null;
  await context.sync();
  const sheets = await readSheets(context);
  return { sheets, countsFrom1904: day?.value === DAY_FROM_1904 };
}

async function readSheets(context: Excel.RequestContext): Promise<readonly ReadSheet[]> {
  const { worksheets } = context.workbook;
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    key: sheet.customProperties.getItemOrNullObject(KEY).load('value'),
  }));
  await context.sync();
  const found = asked.map(({ sheet, used, key }) => {
    const area = used.isNullObject ? null : fromFirstCell(used);
    return { sheet, area, key: key.isNullObject ? null : key.value };
  });
  const isRead = ({ area, key }: (typeof found)[number]): boolean =>
    area !== null && (key !== null || sizeOf(area) <= MOST_OF_THEIRS);
  const ranges = found.flatMap((each): PlacedRange[] =>
    each.area !== null && isRead(each) ? [{ sheet: each.sheet, area: each.area }] : [],
  );
  const read = await readRanges(context, ranges);
  return found.map((each) => {
    const { sheet, area, key } = each;
    const cells = read[ranges.findIndex((range) => range.sheet === sheet)];
    const snapshot = { title: sheet.name, key, hidden: sheet.visibility !== 'Visible' };
    const isKnown = area === null || isRead(each);
    const content = cells ?? { values: [], formulas: [], ...(isKnown ? {} : { isUnread: true as const }) };
    return { id: sheet.id, sheet: { ...snapshot, ...content }, area, isRead: isKnown };
  });
}

const fromFirstCell = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  ...{ row: 0, column: 0 },
  lastRow: rowIndex + rowCount - 1,
  lastColumn: columnIndex + columnCount - 1,
});

const sizeOf = ({ lastRow, lastColumn }: Area): number => (lastRow + 1) * (lastColumn + 1);
