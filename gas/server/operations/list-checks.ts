import { isStaging } from '../build/staging.ts';
import { sheetNamed, workbook } from '../reading/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Check = GoogleAppsScript.Spreadsheet.DataValidation;

/** Cells of a column, and the list that they are chosen from. */
export type ListedCells = Readonly<{ title: string; area: string; list: Readonly<{ title: string; area: string }> }>;

/** Of a sheet with more cells than this only the first rows are looked at: choices stand at the top, data below. */
const MOST_CELLS = 20_000;

const isList = (check: Check): boolean =>
  check.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE;

/** The list of a check; null for one of another kind, or whose list is gone. */
function listOf(check: Check | null | undefined): ListedCells['list'] | null {
  if (!check || !isList(check)) return null;
  const range = check.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range | undefined;
  return range === undefined ? null : { title: range.getSheet().getName(), area: range.getA1Notation() };
}

type Run = Readonly<{ first: number; last: number; list: ListedCells['list'] | null }>;

/**
 * Stretches with one list, by looking at as few checks as possible: what two ends have in common holds between them too,
 * as far as there are checks.
 */
function runsOf(checks: readonly (Check | null)[], first: number, last: number): readonly Run[] {
  if (last < first) return [];
  const gap = checks.findIndex((check, at) => at >= first && at <= last && check === null);
  if (gap >= 0) return [...runsOf(checks, first, gap - 1), ...runsOf(checks, gap + 1, last)];
  const list = listOf(checks[first]);
  const isOne = first === last || JSON.stringify(listOf(checks[last])) === JSON.stringify(list);
  if (isOne) return [{ first, last, list }];
  const middle = Math.floor((first + last) / 2);
  return [...runsOf(checks, first, middle), ...runsOf(checks, middle + 1, last)];
}

function listedOn(sheet: Sheet): readonly ListedCells[] {
  const [used, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (used * columns === 0) return [];
  const rows = Math.min(used, Math.ceil(MOST_CELLS / columns));
  const grid = sheet.getRange(1, 1, rows, columns).getDataValidations();
  const title = sheet.getName();
  return Array.from({ length: columns }, (_, at) => at).flatMap((column) => {
    const checks = grid.map((row) => row[column] ?? null);
    if (checks.every((check) => check === null)) return [];
    return runsOf(checks, 0, rows - 1).flatMap(({ first, last, list }): ListedCells[] => {
      if (list === null) return [];
      const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
      return [{ title, area: range.getA1Notation(), list }];
    });
  });
}

/** The cells of the workbook whose list may lose something of its end. */
export const listedCells = (isReached: (title: string, area: string) => boolean): readonly ListedCells[] =>
  workbook()
    .getSheets()
    .filter((sheet) => String(sheet.getType()) === 'GRID' && !isStaging(sheet))
    .flatMap(listedOn)
    .filter(({ list }) => isReached(list.title, list.area));

/** Lets lists reach as far as they did, as often as one likes; cells that are checked otherwise by now stay so. */
export function restoreLists(cells: readonly ListedCells[]): void {
  for (const { title, area, list } of cells) {
    const range = sheetNamed(title).getRange(area);
    const before = range.getDataValidations();
    const wanted = sheetNamed(list.title).getRange(list.area);
    const restored = (check: Check | null): Check | null => {
      if (check === null || !isList(check)) return check;
      const found = listOf(check);
      if (found !== null && (found.title !== list.title || found.area === list.area)) return check;
      const [, shows] = check.getCriteriaValues();
      return check
        .copy()
        .requireValueInRange(wanted, shows !== false)
        .build();
    };
    const after = before.map((row) => row.map(restored));
    if (after.some((row, at) => row.some((check, right) => check !== before[at]?.[right])))
      range.setDataValidations(after);
  }
}
