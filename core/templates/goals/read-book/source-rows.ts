import { isHtmlTable, readHtmlTable } from '../../../intake/html-table.ts';
import type { RawCell } from '../../../intake/options.ts';
import { looksBinary } from '../../../intake/read-bytes.ts';
import { splitText } from '../../../intake/split-text.ts';
import type { GoalProblem } from './problem.ts';

/** Where a table of objectives or commitments comes from: pasted text, or the cells of a sheet, row by row. */
export type GoalSource = string | readonly (readonly RawCell[])[];

export type Rows = readonly (readonly RawCell[])[];

/** The rows of a source, whatever splits them; an HTML table from the clipboard counts as text. */
export function sourceRows(source: GoalSource): Rows | GoalProblem {
  if (typeof source !== 'string') return source;
  if (looksBinary(source)) return { code: 'not-text', row: null, column: null, found: '' };
  return isHtmlTable(source) ? readHtmlTable(source) : splitText(source).rows;
}

export const isProblem = (rows: Rows | GoalProblem): rows is GoalProblem => 'code' in rows;
