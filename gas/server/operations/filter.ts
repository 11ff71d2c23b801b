import type { FinishOperation } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** What somebody filters by, by the columns of the sheet. */
function criteriaOf(filter: Filter): (readonly [column: number, criteria: Criteria])[] {
  const range = filter.getRange();
  const first = range.getColumn();
  const columns = Array.from({ length: range.getNumColumns() }, (_, at) => first + at);
  return columns.flatMap((column) => {
    const criteria = filter.getColumnFilterCriteria(column);
    return criteria === null ? [] : [[column, criteria] as const];
  });
}

/** Puts the buttons on another area, with what they filter by. */
export function moveFilter(filter: Filter, range: Range): void {
  const criteria = criteriaOf(filter);
  filter.remove();
  const moved = range.createFilter();
  for (const [column, one] of criteria) moved.setColumnFilterCriteria(column, one);
}

/** Filter buttons; one that begins at the same cell grows with its data, one that is elsewhere is the user's. */
export function setFilter({ title, area }: Extract<FinishOperation, { do: 'filter' }>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  growToAreas(title, [area]);
  const range = sheet.getRange(area);
  const filter = sheet.getFilter();
  if (filter === null) {
    undo.push(() => sheet.getFilter()?.remove());
    range.createFilter();
    return;
  }
  const before = filter.getRange();
  const isOurs = before.getRow() === range.getRow() && before.getColumn() === range.getColumn();
  if (!isOurs || before.getA1Notation() === range.getA1Notation()) return;
  undo.push(() => {
    const now = sheet.getFilter();
    if (now === null) before.createFilter();
    else moveFilter(now, before);
  });
  moveFilter(filter, range);
}
