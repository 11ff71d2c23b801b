import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { isoDate } from '../../values/day-number.ts';
import { shownText } from '../../values/plain-text.ts';
import { cellAddress } from '../address.ts';
import { type MarkedLine, type MarkedSheet, presentCell } from './marked-sheet.ts';
import { periodOf } from './period-key.ts';
import type { KeptLine } from './report.ts';

const MOST = 80;

/** Columns that name what a row is about, whichever sheet it is on. */
const namingColumns = ['name', 'commitment', 'objective', 'stage', 'metric', 'text'];

/**
 * A row or column that the source has no longer, in the words of the workbook: a row by what it is called there, a
 * period by its heading, a record by its row and what tells it from others.
 */
export function lineWords({ sheet, key }: KeptLine, marked: MarkedSheet | undefined, locale: Locale): string {
  const texts = locale.sidebarTexts.refresh;
  const row = marked?.rows.find((line) => line.key === key);
  const column = marked?.columns.find((line) => line.key === key);
  if (marked && row) {
    const words = marked.header === null ? rowName(row, marked) : recordName(row, marked);
    return fill(texts.goneRow, { sheet, row: row.position + 1, words: shownText(words, MOST) });
  }
  const heading = marked && column ? columnName(column, marked) : null;
  if (heading !== null) return fill(texts.goneColumn, { sheet, words: shownText(heading, MOST) });
  return fill(texts.goneLine, { sheet, words: keyWords(key) });
}

/** What is left to say of a line that nothing in the workbook names. */
function keyWords(key: string): string {
  const period = periodOf(key);
  return period === null ? key.replace(/^[a-z-]+:/, '') : isoDate(period.from);
}

const textAt = ({ sheet }: MarkedSheet, row: number, column: number): string => {
  const { value } = presentCell(sheet, row, column);
  return typeof value === 'string' ? value.trim() : '';
};

/** The cell that names a row, else the first words in it, else where it stands. */
function rowName(row: MarkedLine, marked: MarkedSheet): string {
  const columns = [...marked.columns].sort((a, b) => a.position - b.position);
  const naming = columns.filter(({ key }) => namingColumns.includes(key));
  for (const { position } of [...naming, ...columns]) {
    const text = textAt(marked, row.position, position);
    if (text !== '') return text;
  }
  return cellAddress(row.position, columns[0]?.position ?? 0);
}

/** A record by what tells it from others: `2026-03-01 · Brand`. */
function recordName({ position }: MarkedLine, { sheet, columns, facts }: MarkedSheet): string {
  const identity = (facts['fact.identity'] ?? '').split(' ');
  const said = columns.flatMap((column) => {
    if (!identity.includes(column.key)) return [];
    const { value } = presentCell(sheet, position, column.position);
    if (value === null || value === '') return [];
    const isDay = typeof value === 'number' && (facts[`fact.column.${column.key}`] ?? '').startsWith('date');
    return [isDay ? isoDate(value) : String(value)];
  });
  return said.join(' · ');
}

/** The heading of a column: in the row of headings, else the first words in it. */
function columnName({ position }: MarkedLine, marked: MarkedSheet): string | null {
  const rows = [...marked.rows].sort((a, b) => a.position - b.position);
  const headings = rows.filter(({ key }) => key === 'heading').map((row) => row.position);
  const places = marked.header === null ? [...headings, ...rows.map((row) => row.position)] : [marked.header];
  for (const row of places) {
    const text = textAt(marked, row, position);
    if (text !== '') return text;
  }
  return null;
}
