import { isStaging } from '../build/staging.ts';
import { eachTold, quietly } from '../failure.ts';
import { sheetNamed, sizeOf, workbook } from '../reading/workbook.ts';
import { checkedRuns } from './checked-runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Check = GoogleAppsScript.Spreadsheet.DataValidation;
type List = Readonly<{ title: string; area: string }>;

/** Cells of a column, and the list that they are chosen from. */
export type ListedCells = Readonly<{ title: string; area: string; list: List }>;

/**
 * As many cells of a sheet are looked at, the first rows first, whether anything stands in them or not: choices stand at
 * the top, and below a header mostly blank. And as many of those below that are used.
 */
const MOST_CELLS = 20_000;

const isList = (check: Check): boolean =>
  check.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE;

/** The list of a check; null for one of another kind, or whose list is gone: that comes as something else than a range. */
function listOf(check: Check): List | null {
  const [list] = eachTold([check], (one): List[] => {
    if (!isList(one)) return [];
    const range = one.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    return [{ title: range.getSheet().getName(), area: range.getA1Notation() }];
  });
  return list ?? null;
}

type Block = Readonly<{ row: number; rows: number; columns: number }>;

const rowsWithin = (rows: number, columns: number): number => Math.min(rows, Math.ceil(MOST_CELLS / columns));

/** The rows of a sheet that are looked at, counted from 0. */
function blocksOf(sheet: Sheet, title: string): readonly Block[] {
  const [all, columns] = [sizeOf(title, 'rows'), sizeOf(title, 'columns')];
  const first: Block = { row: 0, rows: rowsWithin(all, columns), columns };
  if (first.rows === all) return [first];
  const used = sheet.getLastColumn();
  const below = used === 0 ? 0 : rowsWithin(sheet.getLastRow() - first.rows, used);
  return below > 0 ? [first, { row: first.rows, rows: below, columns: used }] : [first];
}

function listedIn(sheet: Sheet, title: string, { row, rows, columns }: Block): readonly ListedCells[] {
  const grid = sheet.getRange(row + 1, 1, rows, columns).getDataValidations();
  return Array.from({ length: columns }, (_, at) => at).flatMap((column) =>
    checkedRuns(
      grid.map((checks) => checks[column] ?? null),
      listOf,
    ).map(({ first, last, found }): ListedCells => {
      const range = sheet.getRange(row + first + 1, column + 1, last - first + 1, 1);
      return { title, area: range.getA1Notation(), list: found };
    }),
  );
}

/** The cells of the workbook whose list may lose something of its end. */
export const listedCells = (isReached: (title: string, area: string) => boolean): readonly ListedCells[] =>
  eachTold(workbook().getSheets(), (sheet) => {
    if (String(sheet.getType()) !== 'GRID' || isStaging(sheet)) return [];
    const title = sheet.getName();
    return blocksOf(sheet, title).flatMap((block) => listedIn(sheet, title, block));
  }).filter(({ list }) => isReached(list.title, list.area));

/** A check with its list as it was; one of another kind, or with a list elsewhere, is somebody's since, and stays. */
function withList(check: Check, list: List): Check {
  if (!isList(check)) return check;
  const found = listOf(check);
  if (found !== null && (found.title !== list.title || found.area === list.area)) return check;
  // Last, since a list that is gone may be left out.
  const shows = check.getCriteriaValues().slice(-1)[0] !== false;
  return check.copy().requireValueInRange(sheetNamed(list.title).getRange(list.area), shows).build();
}

function restoreOn({ title, area, list }: ListedCells): void {
  const range = sheetNamed(title).getRange(area);
  const before = range.getDataValidations();
  const restored = (check: Check | null): Check | null =>
    check && (eachTold([check], (one) => [withList(one, list)])[0] ?? check);
  const after = before.map((row) => row.map(restored));
  if (after.some((row, at) => row.some((check, right) => check !== before[at]?.[right])))
    range.setDataValidations(after);
}

/** Lets lists reach as far as they did, as often as one likes. */
export function restoreLists(cells: readonly ListedCells[]): void {
  for (const one of cells) quietly(() => restoreOn(one));
}
