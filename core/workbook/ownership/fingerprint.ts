import type { CellValue } from '../plan.ts';
import { type FormulaPiece, pieceText, shapeOf, type TextReference } from './formula-text.ts';
import { shortHash } from './hash.ts';

/** What parts the two halves of a formula's fingerprint. */
const PART = '.';
const REFERENCE_LETTERS = 5;

/** How a formula's references are named by what they point at. */
export type Naming = (reference: TextReference) => string;

/** A value in one form, however a host hands it over: 12 digits, composed letters, one kind of line end. */
export function plainText(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n');
  return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? numberText(Number(text)) : text;
}

/** Hosts differ after the 12th digit. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? String(value + 0) : String(Number(value.toPrecision(12)) + 0);

/** The fingerprint of a value; empty for a blank cell. */
export function valuePrint(value: CellValue): string {
  const text = plainText(value);
  return text === '' ? '' : shortHash(text);
}

const shapes = new WeakMap<readonly FormulaPiece[], string>();

/** The half of a formula's fingerprint that stays the same when rows shift and sheets are renamed. */
function shapePrint(pieces: readonly FormulaPiece[]): string {
  const found = shapes.get(pieces);
  if (found !== undefined) return found;
  const print = shortHash(shapeOf(pieces));
  shapes.set(pieces, print);
  return print;
}

/** The half that says what a formula points at. */
const pointedPrint = (pieces: readonly FormulaPiece[], naming: Naming): string =>
  shortHash(pieceText(pieces, (reference) => `\u0001${naming(reference)}`)).slice(-REFERENCE_LETTERS);

/** The fingerprint of a formula: its shape, and what it points at. */
export const formulaPrint = (pieces: readonly FormulaPiece[], naming: Naming): string =>
  `${shapePrint(pieces)}${PART}${pointedPrint(pieces, naming)}`;

/** Whether a fingerprint is that of a formula. */
export const isFormulaMark = (print: string): boolean => print.includes(PART);

/**
 * Whether a formula is the one that was written. A formula that lost a reference, because what it pointed at was
 * deleted, is: nobody typed that. Otherwise one of the namings must find what it pointed at.
 */
export function isFormulaPrint(stored: string, pieces: readonly FormulaPiece[], namings: readonly Naming[]): boolean {
  if (!isOfShape(stored, pieces)) return false;
  if (pieces.some(({ kind }) => kind === 'broken')) return true;
  return namings.some((naming) => formulaPrint(pieces, naming) === stored);
}

/** Whether a fingerprint is that of a formula like this one, wherever it points. */
export const isOfShape = (stored: string, pieces: readonly FormulaPiece[]): boolean =>
  isFormulaMark(stored) && stored.split(PART)[0] === shapePrint(pieces);
