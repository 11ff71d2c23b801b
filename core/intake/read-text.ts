import { buildTable } from './build-table.ts';
import { isHtmlTable, readHtmlTable } from './html-table.ts';
import type { IntakeOptions } from './options.ts';
import { looksBinary } from './read-bytes.ts';
import { splitText } from './split-text.ts';
import type { IntakeFailure, Table } from './table.ts';

/** Reads pasted or exported text: delimited in any usual way, or an HTML table from the clipboard. */
export function readText(text: string, options: IntakeOptions): Table | IntakeFailure {
  if (looksBinary(text)) return { code: 'binary', found: '' };
  if (isHtmlTable(text))
    return buildTable({ rows: readHtmlTable(text), delimiter: null, ragged: false, dateColumns: [] }, options);
  const { rows, delimiter } = splitText(text, options.delimiter);
  return buildTable({ rows, delimiter, ragged: true, dateColumns: [] }, options);
}
