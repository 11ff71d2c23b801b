import { columnLetters, rangeAddress } from '../../core/workbook/address.ts';
import type { CellValue, ColumnBlock } from '../../core/workbook/plan.ts';
import { cellText } from './cell-text.ts';

/** Text is gathered into pieces of about this many characters before it becomes bytes. */
const PIECE = 1 << 20;

/**
 * Puts long data into a sheet that the writer made with one row of it. The writer keeps an object a cell, which for
 * 100,000 rows costs more than all else together; the data needs no more than its values and the row's styles.
 */
export function withLongRows(sheetXml: string, block: ColumnBlock): Uint8Array {
  const [head = '', tail = ''] = split(sheetXml, block.row);
  const styles = stylesOf(sheetXml, block);
  const columns = block.columns.map((cells, index) => ({
    cells,
    letters: columnLetters(block.column + index),
    style: styles[index] ? ` s="${styles[index]}"` : '',
  }));
  const pieces: Buffer[] = [];
  let text = withDimension(head, block);
  const length = block.columns[0]?.length ?? 0;
  for (let at = 0; at < length; at += 1) {
    const row = block.row + at + 1;
    text += `<row r="${row}">`;
    for (const { cells, letters, style } of columns) text += cellXml(cells[at] ?? null, letters, row, style);
    text += '</row>';
    if (text.length > PIECE) {
      pieces.push(Buffer.from(text, 'utf8'));
      text = '';
    }
  }
  pieces.push(Buffer.from(text + tail, 'utf8'));
  return Buffer.concat(pieces);
}

/** What stands before and after the one row that is replaced. */
function split(xml: string, row: number): readonly [string, string] {
  const start = xml.indexOf(`<row r="${row + 1}"`);
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < start) throw new Error('The sheet has no row to put the data in place of');
  return [xml.slice(0, start), xml.slice(end)];
}

/** The style numbers that the writer gave the columns. */
function stylesOf(xml: string, { row, column, columns }: ColumnBlock): readonly (string | undefined)[] {
  return columns.map((_, index) => {
    const cell = new RegExp(`<c r="${columnLetters(column + index)}${row + 1}"([^>]*)>`).exec(xml)?.[1];
    return /\bs="(\d+)"/.exec(cell ?? '')?.[1];
  });
}

const withDimension = (head: string, { row, column, columns }: ColumnBlock): string =>
  head.replace(/<dimension ref="[^"]*"\/>/, () => {
    const last = row + (columns[0]?.length ?? 0) - 1;
    return `<dimension ref="${rangeAddress(0, 0, last, column + columns.length - 1)}"/>`;
  });

function cellXml(value: CellValue, letters: string, row: number, style: string): string {
  if (value === null || value === '') return '';
  switch (typeof value) {
    case 'number':
      return `<c r="${letters}${row}"${style}><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${letters}${row}" t="b"${style}><v>${value ? 1 : 0}</v></c>`;
    default:
      return `<c r="${letters}${row}" t="inlineStr"${style}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => cellText(text).replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
