import { MOST_COLUMNS } from './grid.ts';
import { htmlPieces } from './html-pieces.ts';

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }));

/** Whether a text is a copied HTML table, as browsers, Sheets and Excel put it on the clipboard. */
export const isHtmlTable = (text: string): boolean =>
  /^\s*(?:Version:|<(?:!doctype|html|meta|table|google-sheets-html-origin|!--|body|style|div|thead|tbody|tr)\b)/i.test(
    text.slice(0, 500),
  ) && /<tr[\s>]/i.test(text);

/** The most blanks that spans are filled with: a short text must not fill the memory. */
const MOST_BLANKS = 1_000_000;

/** The cells of an HTML table; spanned cells are filled with blanks so that columns stay in line. */
export function readHtmlTable(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const open = new Map<number, number>();
  let row: string[] | null = null;
  let cell: string | null = null;
  let span = 1;
  let blanks = 0;
  const addBlank = (cells: string[]): void => {
    if (blanks >= MOST_BLANKS || cells.length > MOST_COLUMNS) return;
    blanks += 1;
    cells.push('');
  };
  const fillSpans = (): void => {
    while (row !== null && (open.get(row.length) ?? 0) > 0) {
      const before = row.length;
      open.set(before, (open.get(before) ?? 0) - 1);
      addBlank(row);
      if (row.length === before) return;
    }
  };
  const closeCell = (): void => {
    if (row !== null && cell !== null) {
      row.push(
        decodeEntities(cell)
          .replace(/[ \t]+/g, ' ')
          .trim(),
      );
      for (let extra = 1; extra < span; extra += 1) addBlank(row);
    }
    cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    fillSpans();
    if (row !== null) rows.push(row);
    row = null;
  };
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'text') {
      if (cell !== null) cell += piece.text.replace(/\s+/g, ' ');
      continue;
    }
    const { name, isClosing, attributes } = piece;
    if (name === 'tr' || name === 'table') {
      closeRow();
      if (name === 'tr' && !isClosing) row = [];
    } else if (name === 'td' || name === 'th') {
      closeCell();
      if (isClosing) continue;
      row ??= [];
      fillSpans();
      span = spanOf(attributes, 'colspan');
      const down = spanOf(attributes, 'rowspan');
      if (down > 1)
        for (let at = row.length; at < row.length + span && at <= MOST_COLUMNS; at += 1) open.set(at, down - 1);
      cell = '';
    } else if (cell !== null && name === 'br') cell += '\n';
  }
  closeRow();
  return rows;
}

const spanOf = (attributes: string, name: string): number =>
  Math.min(Math.max(Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1), 1), 1000);

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
