import { readCorner, readTitle } from '../read-corner.ts';
import { areaPattern, brokenPattern, namePattern, sheetPattern, textPattern } from '../reference-pattern.ts';

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

const pattern = new RegExp(
  [
    `(?<text>${textPattern})`,
    `(?<broken>${brokenPattern})`,
    `(?<sheet>${sheetPattern})?(?<area>${areaPattern})`,
    `(?<name>${namePattern})`,
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
  const from = readCorner(colon < 0 ? area : area.slice(0, colon));
  const to = colon < 0 ? from : readCorner(area.slice(colon + 1));
  return {
    title: written === undefined ? null : titleOf(written.slice(0, -1)),
    row: from.row < 0 ? 0 : Math.min(from.row, to.row),
    column: from.column < 0 ? 0 : Math.min(from.column, to.column),
    lastRow: from.row < 0 ? MOST_LINES : Math.max(from.row, to.row),
    lastColumn: from.column < 0 ? MOST_LINES : Math.max(from.column, to.column),
  };
}

/** Without quotes, and without the name of the file that the sheet was copied from. */
const titleOf = (written: string): string => readTitle(written).replace(/^.*\[[^\]]*\]/, '');

/** The formula as one text, each reference as `write` says it. */
export const pieceText = (pieces: readonly FormulaPiece[], write: (reference: TextReference) => string): string =>
  pieces
    .map((piece) => (piece.kind === 'word' ? piece.text : piece.kind === 'broken' ? '#REF!' : write(piece.reference)))
    .join('');

/** The formula with its references taken out: what stays the same when rows shift and sheets are renamed. */
export const shapeOf = (pieces: readonly FormulaPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'word' ? piece.text : '\u0001')).join('');
