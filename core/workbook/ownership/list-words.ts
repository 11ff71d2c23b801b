import type { RangeReference } from '../formula.ts';
import type { CellValue } from '../plan.ts';
import { type MarkedSheet, presentCell } from './marked-sheet.ts';
import { periodOf } from './period-key.ts';
import { isFormulaContent, type PlanGrid } from './plan-grid.ts';

/** What a word chosen from a list is called now; null where it is no word of the list, or is called just so. */
export type ListWords = (key: string, row: number, column: number, value: CellValue) => string | null;

/**
 * A workbook built in another language has other words in its lists: a chosen word is found in the list as it is, and
 * the plan has another for that place. Of periods of another length the one that holds the chosen one's first day is
 * meant. Places are those of the plan.
 */
export function listWords(
  grids: readonly PlanGrid[],
  ours: ReadonlyMap<string, MarkedSheet>,
  language: string,
): ListWords {
  const written = [...ours.values()].find(({ facts }) => facts.language !== undefined)?.facts.language;
  const isTranslated = written !== undefined && written !== language;
  const byKey = new Map(grids.map((grid) => [grid.sheet.key, grid]));
  const known = new Map<RangeReference, ReadonlyMap<string, string>>();
  const wordsOf = (range: RangeReference, own: string): ReadonlyMap<string, string> => {
    const [grid, marked] = [byKey.get(range.sheet ?? own), ours.get(range.sheet ?? own)];
    const found = known.get(range) ?? wordsNow(range, grid, marked, isTranslated);
    known.set(range, found);
    return found;
  };
  return (key, row, column, value) => {
    if (typeof value !== 'string') return null;
    const list = byKey
      .get(key)
      ?.sheet.validations.find(
        (one) =>
          one.kind === 'list' &&
          row >= one.row &&
          row <= one.lastRow &&
          column >= one.column &&
          column <= one.lastColumn,
      );
    return list?.kind === 'list' ? (wordsOf(list.range, key).get(value) ?? null) : null;
  };
}

/** The words of a list as they are, each with the one that the plan has for it. */
function wordsNow(
  range: RangeReference,
  grid: PlanGrid | undefined,
  marked: MarkedSheet | undefined,
  isTranslated: boolean,
): ReadonlyMap<string, string> {
  if (grid === undefined || marked === undefined || grid.records !== null) return new Map();
  const periods = periodWords(range, grid, marked);
  return isTranslated ? new Map([...periods, ...renamedWords(range, grid, marked)]) : periods;
}

/** Of a row of periods, those that the plan does not have: each with the one of the plan that holds its first day. */
function periodWords(
  { row, lastRow, column, lastColumn }: RangeReference,
  grid: PlanGrid,
  marked: MarkedSheet,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const there = marked.rows.find(({ key }) => key === grid.rowKeys[row])?.position;
  if (row !== lastRow || there === undefined) return words;
  const planned = Array.from({ length: lastColumn - column + 1 }, (_, at) => column + at).flatMap((at) => {
    const [period, word] = [periodOf(grid.columnKeys[at] ?? ''), grid.content(row, at)];
    return period === null || typeof word !== 'string' ? [] : [{ ...period, word }];
  });
  for (const { key, position } of marked.columns) {
    const { value } = presentCell(marked.sheet, there, position);
    const period = grid.columnKeys.includes(key) ? null : periodOf(key);
    const now = period && planned.find(({ from, to }) => period.from >= from && period.from <= to);
    if (now && typeof value === 'string' && value !== now.word) words.set(value, now.word);
  }
  return words;
}

/** Words that stand where the plan has others. */
function renamedWords(
  { row, column, lastRow, lastColumn }: RangeReference,
  grid: PlanGrid,
  marked: MarkedSheet,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const placeOf = (lines: MarkedSheet['rows'], key: string | undefined): number | undefined =>
    lines.find((line) => line.key === key)?.position;
  for (let across = column; across <= lastColumn; across += 1) {
    if (!isSameList(grid, marked, grid.columnKeys[across])) continue;
    const from = placeOf(marked.columns, grid.columnKeys[across]);
    for (let down = row; down <= lastRow; down += 1) {
      const content = grid.content(down, across);
      const at = placeOf(marked.rows, grid.rowKeys[down]);
      if (from === undefined || at === undefined || isFormulaContent(content) || typeof content !== 'string') continue;
      const { value } = presentCell(marked.sheet, at, from);
      if (typeof value === 'string' && value !== content && !words.has(value)) words.set(value, content);
    }
  }
  return words;
}

/** Whether a cell of the plan takes the words of a list, and a text is none of them. A list with formulas has any. */
export function isOffList({ sheet, content }: PlanGrid, row: number, column: number, value: CellValue): boolean {
  const list = sheet.validations.find(
    (one) =>
      one.kind === 'list' && row >= one.row && row <= one.lastRow && column >= one.column && column <= one.lastColumn,
  );
  if (list?.kind !== 'list' || typeof value !== 'string') return false;
  const { range } = list;
  if (range.sheet !== null && range.sheet !== sheet.key) return false;
  for (let down = range.row; down <= range.lastRow; down += 1)
    for (let across = range.column; across <= range.lastColumn; across += 1) {
      const word = content(down, across);
      if (isFormulaContent(word) || word === value) return false;
    }
  return true;
}

/** A list whose lines are known by their order alone notes what they stand for. */
const isSameList = ({ sheet }: PlanGrid, { facts }: MarkedSheet, column: string | undefined): boolean =>
  facts[`fact.list.${column}`] === sheet.facts[`list.${column}`];
