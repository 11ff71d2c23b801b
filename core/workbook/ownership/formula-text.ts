/** A reference of a formula as places; columns and rows count from 0. */
export type TextReference = Readonly<{
  /** null on the formula's own sheet. */
  title: string | null;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}>;

/** What a formula is made of: words that mean the same in every host, references, and what once was a reference. */
export type FormulaPiece =
  | Readonly<{ kind: 'word'; text: string }>
  | Readonly<{ kind: 'reference'; reference: TextReference }>
  | Readonly<{ kind: 'broken' }>;

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*)!)`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])`;

const pattern = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    `(?<broken>(?:${sheet})?#REF!(?:${cell}(?::${cell})?)?)`,
    `(?<sheet>${sheet})?(?<area>${cell}(?::${cell})?|${columns}|${rows})`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<space>[\s@]+)`,
    '(?<sign><>|<=|>=|[^])',
  ].join('|'),
  'gu',
);

/** What files and programs put before the names of newer functions. */
const prefix = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/;

const MOST_LINES = 1_048_576;

/** A formula of any host, with or without its leading `=`, in pieces: no spaces, upper case, one separator, no prefixes. */
export function readFormula(text: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let words = '';
  const add = (piece: FormulaPiece): void => {
    if (words !== '') pieces.push({ kind: 'word', text: words });
    words = '';
    pieces.push(piece);
  };
  const formula = text.replace(/^\{?=/, '');
  pattern.lastIndex = 0;
  for (let found = pattern.exec(formula); found !== null; found = pattern.exec(formula)) {
    const { groups = {} } = found;
    if (groups.text !== undefined) words += groups.text.normalize('NFC');
    else if (groups.broken !== undefined) add({ kind: 'broken' });
    else if (groups.area !== undefined) add({ kind: 'reference', reference: readArea(groups.area, groups.sheet) });
    else if (groups.name !== undefined) words += groups.name.toUpperCase().replace(prefix, '');
    else if (groups.number !== undefined) words += String(Number(groups.number));
    else if (groups.sign !== undefined) words += groups.sign === ';' ? ',' : groups.sign;
  }
  if (words !== '') pieces.push({ kind: 'word', text: words });
  return pieces;
}

function readArea(area: string, written: string | undefined): TextReference {
  const colon = area.indexOf(':');
  const from = corner(colon < 0 ? area : area.slice(0, colon));
  const to = colon < 0 ? from : corner(area.slice(colon + 1));
  return {
    title: written === undefined ? null : titleOf(written.slice(0, -1)),
    row: from.row < 0 ? 0 : Math.min(from.row, to.row),
    column: from.column < 0 ? 0 : Math.min(from.column, to.column),
    lastRow: from.row < 0 ? MOST_LINES : Math.max(from.row, to.row),
    lastColumn: from.column < 0 ? MOST_LINES : Math.max(from.column, to.column),
  };
}

/** Without quotes, and without the name of the file that the sheet was copied from. */
const titleOf = (written: string): string =>
  (written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written).replace(/^.*\[[^\]]*\]/, '');

/** `$AB$12` as places; below 0 where it names no row or no column. */
function corner(text: string): Readonly<{ row: number; column: number }> {
  let [row, column] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR) continue;
    if (code <= NINE) row = row * 10 + code - ZERO;
    else column = column * 26 + (code & LETTER);
  }
  return { row: row - 1, column: column - 1 };
}

const [DOLLAR, ZERO, NINE] = [36, 48, 57];
/** What `a` and `A` have in common: their place in the alphabet. */
const LETTER = 31;

/** The formula as one text, each reference as `write` says it. */
export const pieceText = (pieces: readonly FormulaPiece[], write: (reference: TextReference) => string): string =>
  pieces
    .map((piece) => (piece.kind === 'word' ? piece.text : piece.kind === 'broken' ? '#REF!' : write(piece.reference)))
    .join('');

/** The formula with its references taken out: what stays the same when rows shift and sheets are renamed. */
export const shapeOf = (pieces: readonly FormulaPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'word' ? piece.text : '\u0001')).join('');
