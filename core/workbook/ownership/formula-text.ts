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

const sign = String.raw`[()+\-*/&^,;=<>]`;
/** What stands behind a number or a cell, and not within a name. */
const end = String.raw`(?=[)+\-*/&^,;=<>]|$)`;
const plainCell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

/** The same for what most formulas are made of, which is read several times as fast. */
const usual = new RegExp(
  [
    `(${sign}+)`,
    String.raw`([A-Za-z]+\()`,
    `(\\d{1,15})${end}`,
    String.raw`((?:'[^'\[]+'|[A-Za-z]\w*)!)?(${plainCell}(?::${plainCell})?)${end}`,
  ].join('|'),
  'y',
);

/** What files and programs put before the names of newer functions. */
const prefix = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/;

const MOST_LINES = 1_048_576;

/**
 * Formulas that were read last: a workbook is looked at again after every choice, and most of it is as it was. What was
 * not read again by the time that as many others were, is forgotten.
 */
let known = new Map<string, readonly FormulaPiece[]>();
let knownBefore: typeof known = new Map();
const MOST_KNOWN = 20_000;

/** A formula of any host, with or without its leading `=`, in pieces: no spaces, upper case, one separator, no prefixes. */
export function readFormula(text: string): readonly FormulaPiece[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_KNOWN) [known, knownBefore] = [new Map(), known];
  const pieces = knownBefore.get(text) ?? readPieces(text);
  known.set(text, pieces);
  return pieces;
}

function readPieces(text: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let words = '';
  const add = (found: string | Exclude<FormulaPiece, { kind: 'word' }>): void => {
    if (typeof found === 'string') {
      words += found;
      return;
    }
    if (words !== '') pieces.push({ kind: 'word', text: words });
    words = '';
    pieces.push(found);
  };
  const formula = text.replace(/^\{?=/, '');
  for (let at = 0; at < formula.length; ) {
    usual.lastIndex = at;
    const [plain, signs, name, number, sheet, area] = usual.exec(formula) ?? [];
    if (plain === undefined) {
      pattern.lastIndex = at;
      const found = pattern.exec(formula);
      add(readAny(found?.groups ?? {}));
      at += found?.[0].length ?? formula.length;
      continue;
    }
    at += plain.length;
    if (area !== undefined) add({ kind: 'reference', reference: readArea(area, sheet) });
    else add(signs?.replace(/;/g, ',') ?? name?.toUpperCase() ?? String(Number(number)));
  }
  if (words !== '') pieces.push({ kind: 'word', text: words });
  return pieces;
}

/** What a pattern that knows everything found. */
function readAny(
  groups: Readonly<Record<string, string | undefined>>,
): string | Exclude<FormulaPiece, { kind: 'word' }> {
  const { text, broken, area, sheet, name, number, sign } = groups;
  if (text !== undefined) return text.normalize('NFC');
  if (broken !== undefined) return { kind: 'broken' };
  if (area !== undefined) return { kind: 'reference', reference: readArea(area, sheet) };
  if (name !== undefined) return name.toUpperCase().replace(prefix, '');
  if (number !== undefined) return String(Number(number));
  return sign === ';' ? ',' : (sign ?? '');
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
function titleOf(written: string): string {
  const title = readTitle(written);
  return title.includes('[') ? title.replace(/^.*\[[^\]]*\]/, '') : title;
}

/** The formula as one text, each reference as `write` says it. */
export function pieceText(pieces: readonly FormulaPiece[], write: (reference: TextReference) => string): string {
  let text = '';
  for (const piece of pieces)
    text += piece.kind === 'word' ? piece.text : piece.kind === 'broken' ? '#REF!' : write(piece.reference);
  return text;
}

/** The formula with its references taken out: what stays the same when rows shift and sheets are renamed. */
export function shapeOf(pieces: readonly FormulaPiece[]): string {
  let text = '';
  for (const piece of pieces) text += piece.kind === 'word' ? piece.text : '\u0001';
  return text;
}
