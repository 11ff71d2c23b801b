import type { Area } from '../../../core/workbook/plan.ts';
import type { Axis } from '../../../core/workbook/shift/line-change.ts';
import { AT_ONCE, type Question } from '../read/ask-all.ts';
import type { LineSource } from './line-sources.ts';

/** The number format of cells that take whatever comes for a text: formulas and numbers, too. */
export const TEXT = '@';

/** Tells which cells of a sheet take everything for a text, where they stand now. */
export type IsText = (row: number, column: number) => boolean;

/** What tells which cells hold texts, once it was asked for. */
export type TextCells = Readonly<{ isText: IsText; questions: readonly Question[] }>;

/** A format takes an answer about half of what a value and a formula take. */
const OF_A_CELL = 0.5;

/** The formats of an area. */
function textCells(sheet: Excel.Worksheet, area: Area): TextCells {
  const columns = area.lastColumn - area.column + 1;
  // By first row: what is asked once more takes the place of what did not arrive.
  const asked = new Map<number, Readonly<{ rows: number; range: Excel.Range }>>();
  const question = (row: number, rows: number): Question => {
    const half = Math.ceil(rows / 2);
    return {
      cells: rows * columns * OF_A_CELL,
      ask: () =>
        void asked.set(row, {
          rows,
          range: sheet.getRangeByIndexes(row, area.column, rows, columns).load('numberFormat'),
        }),
      halves: () => (rows < 2 ? null : [question(row, half), question(row + half, rows - half)]),
    };
  };
  const most = Math.max(1, Math.floor(AT_ONCE / OF_A_CELL / columns));
  const questions: Question[] = [];
  for (let row = area.row; row <= area.lastRow; row += most)
    questions.push(question(row, Math.min(most, area.lastRow + 1 - row)));
  const formatsOf = (row: number): readonly unknown[] => {
    for (const [first, { rows, range }] of asked)
      if (row >= first && row < first + rows) return range.numberFormat[row - first] ?? [];
    return [];
  };
  return { questions, isText: (row, column) => formatsOf(row)[column - area.column] === TEXT };
}

/** The same for cells that lines will be pushed to before they are written. */
export function movedTextCells(sheet: Excel.Worksheet, area: Area, source: LineSource): TextCells {
  const rows = sources('rows', area.row, area.lastRow, source);
  const columns = sources('columns', area.column, area.lastColumn, source);
  const [firstRow, lastRow] = ends(rows);
  const [firstColumn, lastColumn] = ends(columns);
  const { questions, isText } = textCells(sheet, { row: firstRow, column: firstColumn, lastRow, lastColumn });
  return {
    questions,
    isText(row, column) {
      const [line, at] = [rows[row - area.row] ?? null, columns[column - area.column] ?? null];
      return line !== null && at !== null && isText(line, at);
    },
  };
}

const sources = (axis: Axis, first: number, last: number, source: LineSource): readonly (number | null)[] =>
  Array.from({ length: last - first + 1 }, (_, next) => source(axis, first + next));

function ends(lines: readonly (number | null)[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const line of lines) {
    if (line === null) continue;
    least = Math.min(least, line);
    most = Math.max(most, line);
  }
  return Number.isFinite(least) ? [least, most] : [0, 0];
}
