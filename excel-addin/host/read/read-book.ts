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

export type ReadBook = Readonly<{ sheets: readonly ReadSheet[] }>;

export const snapshotOf = ({ sheets }: ReadBook): WorkbookSnapshot => ({ sheets: sheets.map(({ sheet }) => sheet) });

/** The most cells of a sheet of the user's that are read: of a larger one nothing but its title is needed. */
const MOST_OF_THEIRS = 200_000;

/** Reads all sheets of a workbook: which there are, how far they are filled, and then their cells. */
export async function readBook(context: Excel.RequestContext): Promise<ReadBook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
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
  return {
    sheets: found.map((each) => {
      const { sheet, area, key } = each;
      const cells = read[ranges.findIndex((range) => range.sheet === sheet)];
      const snapshot = { title: sheet.name, key, hidden: sheet.visibility !== 'Visible' };
      const content = cells ?? { values: [], formulas: [] };
      return { id: sheet.id, sheet: { ...snapshot, ...content }, area, isRead: area === null || isRead(each) };
    }),
  };
}

const fromFirstCell = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  ...{ row: 0, column: 0 },
  lastRow: rowIndex + rowCount - 1,
  lastColumn: columnIndex + columnCount - 1,
});

const sizeOf = ({ lastRow, lastColumn }: Area): number => (lastRow + 1) * (lastColumn + 1);
