import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts';
import { plainFinding } from './finding.ts';
import { type FormulaCell, valueAt } from './formula-cells.ts';
import type { Alike } from './group-findings.ts';
import { type Reference, readReference } from './reference.ts';

/** The sheet of ours that holds records; later exports are added below its last one. */
const RECORDS = 'data';
/** Its records stand below one row of headings: a range from there on means all of them. */
const FIRST_RECORD = 1;

/**
 * People's formulas that read our records from the first one on and end before the last: spreadsheets do not stretch a
 * range when lines come in behind its end, and a total is too small from then on without a word.
 */
export function shortRanges(
  sheet: SheetSnapshot,
  cells: readonly FormulaCell[],
  { sheets }: WorkbookSnapshot,
): readonly Alike[] {
  if (sheet.key !== null) return [];
  const records = sheets.filter(({ key }) => key === RECORDS);
  if (records.length === 0) return [];
  const stopsShort = (reference: Reference | null): boolean =>
    reference !== null && records.some((one) => one.title === reference.title && endsEarly(reference, one));
  return cells.flatMap(({ row, column, formula, tokens }): Alike[] =>
    tokens.some(({ kind, text }) => kind === 'reference' && stopsShort(readReference(text)))
      ? [{ like: '', finding: plainFinding('stops-short', sheet.title, row, column, formula) }]
      : [],
  );
}

/** Whether a range of several rows begins with the records, and a record stands right behind its end. */
function endsEarly({ row, lastRow, column, lastColumn }: Reference, records: SheetSnapshot): boolean {
  if (row > FIRST_RECORD || lastRow <= FIRST_RECORD || lastRow === Number.POSITIVE_INFINITY) return false;
  const width = records.values[lastRow + 1]?.length ?? 0;
  for (let place = column; place <= Math.min(lastColumn, width - 1); place += 1) {
    const value = valueAt(records, lastRow + 1, place);
    if (value !== null && value !== '') return true;
  }
  return false;
}
