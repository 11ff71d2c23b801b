import Papa from 'papaparse';
import { detectDelimiter } from './delimiter.ts';

/** Text cut into records and cells; a blank line is a record too, so that rows keep their numbers. */
export type SplitText = Readonly<{ delimiter: string; rows: readonly (readonly string[])[] }>;

/** Splits delimited text: quotes, line breaks inside quotes, any line ending, a first line `sep=;`. */
export function splitText(source: string, given?: string): SplitText {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const excelHint = /^"?sep=(.)"?\r?(?:\n|$)/.exec(text)?.[1];
  const delimiter = given ?? excelHint ?? detectDelimiter(text);
  const rows = split(withPlainLineEndings(text), delimiter);
  return { delimiter, rows: delimiter === '|' ? withoutOuterPipes(rows) : rows };
}

const withPlainLineEndings = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function split(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse(text, { delimiter, newline: '\n', skipEmptyLines: false });
  return errors.some(({ type }) => type === 'Quotes') ? splitLiterally(text, delimiter) : data;
}

/**
 * For text in which some cell only begins with a quote (`"Best" shoes`, copied from a sheet): such a cell is taken as it
 * stands, where papaparse would swallow the lines after it.
 */
function splitLiterally(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let next = -1;
  while (at <= text.length) {
    const quoted = text.charAt(at) === '"' ? closingQuote(text, at, delimiter) : -1;
    const from = quoted < 0 ? at : quoted + 1;
    const lineEnd = positionFrom(text, '\n', from);
    if (next < from) next = positionFrom(text, delimiter, from);
    const end = Math.min(next, lineEnd);
    row.push(quoted < 0 ? text.slice(at, end) : text.slice(at + 1, quoted).replace(/""/g, '"'));
    if (end === lineEnd) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** Where the sign comes next, the end of the text if it does not. */
function positionFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** How far a quoted cell may reach before its opening quote is taken for an ordinary sign. */
const LONGEST_QUOTED = 50_000;

/** Where a well-formed quoted cell ends; -1 if the first quote that is not doubled does not close the cell. */
function closingQuote(text: string, open: number, delimiter: string): number {
  for (let at = text.indexOf('"', open + 1); at >= 0 && at - open < LONGEST_QUOTED; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at + 1) === '"') at += 1;
    else {
      let after = at + 1;
      while (text.charAt(after) === ' ') after += 1;
      const sign = text.charAt(after);
      return sign === '' || sign === '\n' || sign === delimiter ? at : -1;
    }
  }
  return -1;
}

/** A table drawn with pipes (`| a | b |` over `|---|---|`) has empty cells at both ends and a line of dashes. */
function withoutOuterPipes(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.filter((row) => row.length > 1);
  const drawn =
    filled.length > 0 && filled.every((row) => isBlank(row[0]) && isBlank(row[row.length - 1]) && row.length > 2);
  const trimmed = drawn ? rows.map((row) => (row.length > 1 ? row.slice(1, -1) : row)) : rows;
  return trimmed.map((row) => (row.length > 1 && row.every((cell) => /^\s*:?-{3,}:?\s*$/.test(cell)) ? [''] : row));
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
