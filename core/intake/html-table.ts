const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Whether a text is a copied HTML table, as browsers, Sheets and Excel put it on the clipboard. */
export const isHtmlTable = (text: string): boolean =>
  /^\s*(?:Version:|<(?:!doctype|html|meta|table|google-sheets-html-origin|!--|body|style|div|thead|tbody|tr)\b)/i.test(
    text.slice(0, 500),
  ) && /<tr[\s>]/i.test(text);

const pieces = /<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|[^<]+|</gi;

/** The cells of an HTML table; spanned cells are filled with blanks so that columns stay in line. */
export function readHtmlTable(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const open = new Map<number, number>();
  let row: string[] | null = null;
  let cell: string | null = null;
  let span = 1;
  const fillSpans = (): void => {
    while (row !== null && (open.get(row.length) ?? 0) > 0) {
      open.set(row.length, (open.get(row.length) ?? 0) - 1);
      row.push('');
    }
  };
  const closeCell = (): void => {
    if (row !== null && cell !== null) {
      row.push(
        decodeEntities(cell)
          .replace(/[ \t]+/g, ' ')
          .trim(),
      );
      for (let extra = 1; extra < span; extra += 1) row.push('');
    }
    cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    fillSpans();
    if (row !== null) rows.push(row);
    row = null;
  };
  pieces.lastIndex = 0;
  for (let match = pieces.exec(html); match !== null; match = pieces.exec(html)) {
    const name = (match[3] ?? '').toLowerCase();
    const closing = match[2] === '/';
    if (name === 'tr' || name === 'table') {
      closeRow();
      if (name === 'tr' && !closing) row = [];
    } else if (name === 'td' || name === 'th') {
      closeCell();
      if (closing) continue;
      row ??= [];
      fillSpans();
      span = spanOf(match[4] ?? '', 'colspan');
      const down = spanOf(match[4] ?? '', 'rowspan');
      if (down > 1) for (let at = row.length; at < row.length + span; at += 1) open.set(at, down - 1);
      cell = '';
    } else if (cell !== null && name === 'br') cell += '\n';
    else if (cell !== null && name === '' && match[1] === undefined && !match[0].startsWith('<!--')) {
      cell += match[0].replace(/\s+/g, ' ');
    }
  }
  closeRow();
  return rows;
}

const spanOf = (attributes: string, name: string): number =>
  Math.min(Math.max(Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1), 1), 1000);

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
